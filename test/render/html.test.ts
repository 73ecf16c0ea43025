import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/domain/clean-text.ts";
import { renderHtml } from "../../src/render/html/render-html.ts";
import { SAID, sheetOf } from "./support/sheet-of.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

function pageOf(text: string): string {
  const handout = { title: text, intro: text, footer: text };
  return renderHtml(sheetOf(text), { sources: "full", handout });
}

function elementsIn(node: Node): readonly Element[] {
  const own = "tagName" in node ? [node] : [];
  return [...own, ...("childNodes" in node ? node.childNodes.flatMap(elementsIn) : [])];
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Elements and the names of their attributes; links of addresses and the wrapped lines of drawings vary with the text. */
function shapeOf(html: string): readonly string[] {
  return elementsIn(parse(html))
    .filter((element) => element.tagName !== "text" && !isAddress(element))
    .map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`);
}

function isAddress(element: Element): boolean {
  return element.tagName === "a" && attribute(element, "rel") === "noreferrer";
}

describe("texts in a page", () => {
  const harmless = shapeOf(pageOf("harmless"));

  test("never become markup", () => {
    for (const text of SAID) {
      const html = pageOf(text);
      expect(shapeOf(html), JSON.stringify(text)).toEqual(harmless);
      const [heading] = elementsIn(parse(html)).filter(({ tagName }) => tagName === "h1");
      expect(heading && textOf(heading)).toBe(cleanText(text));
    }
  });

  test("are links only for addresses of the web and of mail", () => {
    for (const text of [
      ...SAID,
      "javascript:alert(1)",
      "data:text/html,x",
      "JaVaScRiPt://x",
      " https://a b",
    ]) {
      for (const link of elementsIn(parse(pageOf(text))).filter(isAddress)) {
        expect(attribute(link, "href")).toMatch(/^(?:https?:\/\/|mailto:)[!-~]+$/i);
      }
    }
  });
});

describe("a page", () => {
  const html = pageOf("text");
  const elements = elementsIn(parse(html));

  test("is read by parse5 without a complaint", () => {
    const complaints: string[] = [];
    parse(html, { onParseError: ({ code }) => complaints.push(code) });
    expect(complaints).toEqual([]);
  });

  test("says its language, heads and captions its tables, and names its drawings", () => {
    const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
    expect(named("html").map((it) => attribute(it, "lang"))).toEqual(["en"]);
    expect(named("th").every((it) => /^(?:row|col)$/.test(attribute(it, "scope") ?? ""))).toBe(true);
    expect(named("caption").length).toBe(named("table").length);
    const drawings = named("svg").filter((it) => attribute(it, "role") === "img");
    expect(drawings.length).toBe(2);
    expect(
      drawings.map((it) =>
        elementsIn(it)
          .map(({ tagName }) => tagName)
          .slice(1, 3),
      ),
    ).toEqual([
      ["title", "desc"],
      ["title", "desc"],
    ]);
  });

  test("gives each id once, and every link within it leads somewhere", () => {
    const ids = elements.flatMap((it) => attribute(it, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const inner = elements.flatMap((it) => attribute(it, "href") ?? []).filter((href) => /^#/.test(href));
    expect(inner.length).toBeGreaterThan(5);
    expect(inner.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test("lets nothing run or load that is not in it", () => {
    const [policy] = elements.filter((it) => attribute(it, "http-equiv") === "Content-Security-Policy");
    const content = policy && attribute(policy, "content");
    expect(content).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/);
    expect(content).not.toContain("unsafe");
    expect(elements.filter((it) => attribute(it, "style") !== undefined)).toEqual([]);
    expect(elements.flatMap((it) => attribute(it, "src") ?? [])).toEqual([]);
  });

  test("says nothing about sources when asked for none", () => {
    const without = renderHtml(sheetOf("text"), { sources: "none", handout: {} });
    expect(without).not.toMatch(/<sup>|example\.org/);
  });

  test("carries a logo within it", () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_byte, index) => index % 256);
    const logo = { mediaType: "image/png", bytes } as const;
    const page = renderHtml(sheetOf("text"), { sources: "none", handout: { logo } });
    expect(page).toContain(`src="data:image/png;base64,${Buffer.from(bytes).toString("base64")}"`);
  });
});
