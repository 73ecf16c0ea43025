import type { Timeline, TimelineRow } from "../sheet.ts";
import type { Grid, GridCell } from "./grid.ts";
import { itemText } from "./item-text.ts";

/** Lays a timeline out, one span or day to note a row, so that it can be sorted by days. */
export function timelineGrid(
  { heading, corner, rows }: Timeline,
  numbers: ReadonlyMap<string, number>,
): Grid {
  return {
    name: heading,
    columns: [corner, "From", "To", "What", "In words"].map((head) => ({ head })),
    rows: rows.flatMap((row) => rowsOf(row, itemText(row.said, numbers))),
  };
}

function rowsOf({ label, spans, points }: TimelineRow, said: string): readonly (readonly GridCell[])[] {
  const told = [
    ...spans.map(({ from, to, label: what }) => [label, { day: from }, { day: to }, what, said]),
    ...points.map(({ day, label: what }) => [label, { day }, null, what, said]),
  ];
  return told.length > 0 ? told : [[label, null, null, null, said]];
}
