import { placeNote } from "./place-note.ts";
import type { Item, SheetCell, SheetSection } from "./sheet.ts";

/** A paragraph that is text and nothing else, unless sources are named. */
export function plainItem(
  text: string,
  citations: readonly string[] = [],
  details: readonly string[] = [],
  note?: string,
): Item {
  return { text, ...placeNote(text, details, note), marks: [], citations };
}

/** A table of labels and one column. */
export function plainSection(
  heading: string,
  column: string,
  rows: readonly (readonly [label: string, cell: SheetCell])[],
): SheetSection {
  return {
    heading,
    corner: "What",
    columns: [column],
    rows: rows.map(([label, cell]) => ({ label, marks: [], cells: [cell] })),
    whenEmpty: "Not known.",
    remarks: [],
  };
}
