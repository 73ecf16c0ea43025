import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Item } from "../../../src/render/sheet.ts";

const parser = unified().use(remarkParse).use(remarkGfm);

/** Reads Markdown as GitHub does. */
export function parse(markdown: string): Root {
  return parser.parse(markdown);
}

/** A node and all below it, in order. */
export function all(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(all) : [])];
}

/** The text that a reader sees of a node. */
export function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** The texts of all cells of tables. */
export function cellTexts(root: Root): readonly string[] {
  return all(root)
    .filter((node) => node.type === "tableCell")
    .map(textOf);
}

/** A paragraph of a cell. */
export function item(text: string, more: Partial<Item> = {}): Item {
  return { text, details: [], marks: [], citations: [], ...more };
}
