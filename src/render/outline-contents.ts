import type { MARKS } from "./marks.ts";
import type { Mark, Outline, OutlineNode } from "./sheet.ts";

/** Ids of the sources that outlines cite, in the order in which a reader meets them. */
export function citedInOutlines(outlines: readonly Outline[]): readonly string[] {
  return [...new Set(nodesIn(outlines).flatMap(({ item }) => item.citations))];
}

/** The marks that occur in outlines, in the order of the legend. */
export function marksOfOutlines(outlines: readonly Outline[]): readonly Mark[] {
  const used = new Set<string>(nodesIn(outlines).flatMap(({ mark }) => mark ?? []));
  const order: readonly (keyof typeof MARKS)[] = ["met", "missing", "unknown", "confirm"];
  return order.filter((mark) => used.has(mark));
}

function nodesIn(outlines: readonly Outline[]): readonly OutlineNode[] {
  return outlines
    .flatMap(({ lead, parts }) => [...lead, ...parts.flatMap(({ nodes }) => nodes)])
    .flatMap(flat);
}

function flat(node: OutlineNode): readonly OutlineNode[] {
  return [node, ...node.under.flatMap(flat)];
}
