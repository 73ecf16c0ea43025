import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { ROOT } from "./support/run-rolewise.ts";

const pages = ["", "docs", "docs/cookbook", "data"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

function textOf(page: string): string {
  return readFileSync(join(ROOT, page), "utf8");
}

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesOf) : [])];
}

function pageOf(page: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(textOf(page));
}

function plainText(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(plainText).join("") : "";
}

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(page: string): readonly string[] {
  return nodesOf(pageOf(page))
    .filter(({ type }) => type === "heading")
    .map((heading) =>
      plainText(heading)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-"),
    );
}

/** Why a link leads nowhere; undefined when it leads somewhere, or out of the project. */
function faultOf(page: string, url: string): string | undefined {
  if (/^[a-z]+:/.test(url)) return undefined;
  const [path = "", anchor] = url.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(join(ROOT, target))) return `${page} links to ${url}, which is not there`;
  if (anchor === undefined || anchorsOf(target).includes(anchor)) return undefined;
  return `${page} links to ${url}, where no heading is called so`;
}

describe("the pages", () => {
  it.each(pages)("%s links to what is there", (page) => {
    const links = nodesOf(pageOf(page)).flatMap((node) => (node.type === "link" ? [node.url] : []));
    expect(links.flatMap((url) => faultOf(page, url) ?? [])).toEqual([]);
  });

  it("would notice a file or a heading that is not there", () => {
    expect(faultOf("docs/rules.md", "profiles.md")).toContain("not there");
    expect(faultOf("docs/rules.md", "profile.md#the-partes")).toContain("no heading");
    expect(faultOf("docs/rules.md", "profile.md#the-parts")).toBeUndefined();
  });
});

const tree = ["src", "bin", "scripts", "test", "docs", "data", "dist"].flatMap((folder) => [
  folder,
  ...readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) =>
    `${folder}/${path}`.replaceAll("\\", "/"),
  ),
]);

/** Whether a name as a page writes it, from any folder down, is that of a file or a folder. */
function isThere(name: string): boolean {
  const path = name.replace(/\/$/, "");
  return existsSync(join(ROOT, path)) || tree.some((known) => known.endsWith(`/${path}`));
}

describe("ARCHITECTURE.md", () => {
  const names = nodesOf(pageOf("ARCHITECTURE.md"))
    .flatMap((node) => (node.type === "inlineCode" ? [node.value] : []))
    .filter((code) => /^[\w./-]*(?:\/|\.(?:ts|js|cjs|json|md|yaml))$/.test(code));

  it("names no file that does not exist", () => {
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !isThere(name))).toEqual([]);
    expect(isThere("eligibility/weigh-everything.ts")).toBe(false);
  });
});

describe("the rules and profiles that pages show", () => {
  const examples = ["docs/examples/rules/baker.yaml", "docs/examples/rules/cases.yaml"].map(textOf);

  /** The lines without their indentation, so that a part of a file can be found in it. */
  const flat = (text: string) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .join("\n");

  it("stand in the examples that the tests run", () => {
    const shown = nodesOf(pageOf("docs/rules.md")).flatMap((node) =>
      node.type === "code" && node.lang === "yaml" ? [node.value] : [],
    );
    expect(shown.length).toBeGreaterThan(2);
    expect(`${shown[0]}\n`).toBe(examples[0]);
    expect(shown.filter((block) => !examples.some((text) => flat(text).includes(flat(block))))).toEqual([]);
  });

  it("are the example of a profile", () => {
    const [shown] = nodesOf(pageOf("docs/profile.md")).flatMap((node) =>
      node.type === "code" && node.lang === "yaml" ? [node.value] : [],
    );
    expect(`${shown}\n`).toBe(textOf("docs/examples/profile.yaml"));
  });
});
