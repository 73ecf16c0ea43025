import { cleanText } from "../../domain/clean-text.ts";
import type { Outline, OutlineNode } from "../sheet.ts";
import type { Grid, GridCell } from "./grid.ts";
import { itemText, wordMark } from "./item-text.ts";

type Row = readonly GridCell[];

/** Lays outlines out, one line a row; a row stands alone when it is sorted, so it is called with all that it stands under. */
export function outlineGrid(outlines: readonly Outline[], numbers: ReadonlyMap<string, number>): Grid {
  return {
    name: "In words",
    columns: ["About", "Part", "Answer", "What", "In words"].map((head) => ({ head })),
    rows: outlines.flatMap(({ heading, lead, parts }) => [
      ...lead.flatMap((node) => rowsOf(node, [heading, null], "", numbers)),
      ...parts.flatMap(({ title, nodes }) =>
        nodes.flatMap((node) => rowsOf(node, [heading, title || null], "", numbers)),
      ),
    ]),
  };
}

function rowsOf(
  { mark, label, item, under }: OutlineNode,
  place: Row,
  above: string,
  numbers: ReadonlyMap<string, number>,
): readonly Row[] {
  const name = [above, cleanText(label)].filter((part) => part !== "").join(" › ");
  const row = [...place, mark ? wordMark(mark) : null, name || null, itemText(item, numbers) || null];
  return [row, ...under.flatMap((node) => rowsOf(node, place, name, numbers))];
}
