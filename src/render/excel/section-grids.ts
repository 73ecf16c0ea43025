import type { SheetCell, SheetSection } from "../sheet.ts";
import type { Grid, GridCell } from "./grid.ts";
import { itemText, wordMark } from "./item-text.ts";

/** A number as it is written everywhere, without anything before or behind it. */
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;

/** Lays sections out: those with the same columns on one sheet, where they can be told apart by their first column. */
export function sectionGrids(
  sections: readonly SheetSection[],
  numbers: ReadonlyMap<string, number>,
): readonly Grid[] {
  const groups = new Map<string, readonly SheetSection[]>();
  for (const section of sections.filter(({ rows }) => rows.length > 0)) {
    const key = JSON.stringify([section.corner, ...section.columns]);
    groups.set(key, [...(groups.get(key) ?? []), section]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [groupGrid(first, group, numbers)] : [];
  });
}

function groupGrid(
  { heading, corner, columns }: SheetSection,
  group: readonly SheetSection[],
  numbers: ReadonlyMap<string, number>,
): Grid {
  const isMany = group.length > 1;
  const isMarked = group.some(({ rows }) => rows.some(({ marks }) => marks.length > 0));
  return {
    name: isMany ? (columns.length > 1 ? "Side by side" : "Overview") : heading,
    columns: [...(isMany ? ["Section"] : []), corner, ...(isMarked ? ["Status"] : []), ...columns].map(
      (head) => ({ head }),
    ),
    rows: group.flatMap((section) =>
      section.rows.map(({ label, marks, cells }) => [
        ...(isMany ? [section.heading] : []),
        label,
        ...(isMarked ? [marks.map(wordMark).join(", ") || null] : []),
        ...columns.map((_column, place) => cellOf(cells[place] ?? [], numbers)),
      ]),
    ),
  };
}

function cellOf(items: SheetCell, numbers: ReadonlyMap<string, number>): GridCell {
  if (items.length === 0) return "not known";
  const text = items.map((item) => itemText(item, numbers)).join("\n");
  return WHOLE_NUMBER.test(text) ? Number(text) : text;
}
