import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Nodes } from "mdast";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { beforeAll, describe, expect, it } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { createMemoryHost } from "../../support/memory-host.ts";
import { ROOT } from "../../support/run-rolewise.ts";

/** What a page links to, and the names of places on it. */
interface ReadPage {
  readonly links: readonly string[];
  readonly places: readonly string[];
}

function readHtml(text: string): ReadPage {
  const attributes: { readonly name: string; readonly value: string }[] = [];
  const walk = (node: DefaultTreeAdapterMap["node"]): void => {
    if ("attrs" in node) attributes.push(...node.attrs);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(text));
  const values = (...names: readonly string[]) =>
    attributes.filter(({ name }) => names.includes(name)).map(({ value }) => value);
  const named = values("aria-labelledby", "aria-describedby", "for").flatMap((ids) => ids.split(" "));
  return {
    links: [...values("href", "src"), ...named.map((id) => `#${id}`)].filter(
      (url) => !url.startsWith("data:"),
    ),
    places: values("id"),
  };
}

function readMarkdown(text: string): ReadPage {
  const nodes = (node: Nodes): readonly Nodes[] => [
    node,
    ...("children" in node ? node.children.flatMap(nodes) : []),
  ];
  const all = nodes(unified().use(remarkParse).use(remarkGfm).parse(text));
  // A footnote that nothing defines is left as text.
  expect(all.filter((node) => node.type === "text" && node.value.includes("[^"))).toEqual([]);
  return { links: all.flatMap((node) => (node.type === "link" ? [node.url] : [])), places: [] };
}

const DATA = {
  bundled: undefined,
  tiny: readFileSync(join(ROOT, "docs/examples/tiny.yaml"), "utf8"),
  rules: readFileSync(join(ROOT, "docs/examples/rules/baker.yaml"), "utf8"),
};

describe.each([
  ["html", "bundled"],
  ["html", "tiny"],
  ["html", "rules"],
  ["markdown", "bundled"],
  ["markdown", "tiny"],
] as const)("a site in %s of the dataset %s", (format, data) => {
  const pages = new Map<string, ReadPage>();
  const index = format === "html" ? "index.html" : "index.md";

  beforeAll(async () => {
    const text = DATA[data];
    const host = createMemoryHost(text === undefined ? {} : { entries: { "/d.yaml": text } });
    const words = ["export", "--all", "/site", "--format", format];
    expect(await main([...words, ...(text === undefined ? [] : ["--data", "/d.yaml"])], host)).toBe(0);
    const read = format === "html" ? readHtml : readMarkdown;
    for (const [path, content] of host.files.entries) {
      if (path.startsWith("/site/") && !path.endsWith(".json")) {
        pages.set(path.slice("/site/".length), read(String(content)));
      }
    }
  });

  it("has no link that leads nowhere", () => {
    expect(pages.size).toBeGreaterThan(2);
    const faults = [...pages].flatMap(([name, { links }]) =>
      links
        .filter((link) => !/^(?:https?:\/\/|mailto:)/.test(link))
        .filter((link) => {
          const [file = "", place] = link.split("#");
          const target = pages.get(file === "" ? name : file);
          return !target || (place !== undefined && !target.places.includes(place));
        })
        .map((link) => `${name}: ${link}`),
    );
    expect(faults).toEqual([]);
  });

  it("names no two places on a page alike", () => {
    for (const { places } of pages.values()) expect(new Set(places).size).toBe(places.length);
  });

  it("has an index that leads to every page, and every page leads back", () => {
    const links = pages.get(index)?.links.filter((link) => !link.startsWith("#")) ?? [];
    expect(links.toSorted()).toEqual([...pages.keys()].filter((name) => name !== index).sort());
    for (const [name, page] of pages) if (name !== index) expect(page.links).toContain(index);
  });

  it("leads from a comparison to its roles, and back", () => {
    const ending = index.slice("index".length);
    const comparisons = [...pages].filter(([name]) => name.startsWith("compare-"));
    for (const [name, { links }] of comparisons) {
      for (const id of name.slice("compare-".length, -ending.length).split("_")) {
        expect(links).toContain(`role-${id}${ending}`);
        expect(pages.get(`role-${id}${ending}`)?.links).toContain(name);
      }
    }
  });
});
