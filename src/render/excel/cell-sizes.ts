import type { GridCell } from "./grid.ts";

const LEAST = 10;
/** Longer lines are hard to read, and are wrapped. */
const MOST = 60;
/** The button of the filter covers so many letters of the head. */
const BUTTON = 4;

/** In points. */
const LINE_HEIGHT = 15;
/** Excel shows no higher row. */
const HIGHEST = 409;
/** Not every line is filled to its end. */
const FILLED = 0.96;

/** How wide a column is, in letters: as its longest line, within what can be read. */
export function columnWidth(head: string, cells: readonly GridCell[]): number {
  const longest = cells.reduce((most: number, cell) => Math.max(most, lengthOf(cell)), head.length + BUTTON);
  return Math.min(MOST, Math.max(LEAST, longest + 2));
}

/** How high a row has to be so that no cell of it is cut off, in points. */
export function rowHeight(row: readonly GridCell[], widths: readonly number[]): number {
  const lines = row.map((cell, place) => linesOf(cell, (widths[place] ?? LEAST) * FILLED));
  return Math.min(HIGHEST, LINE_HEIGHT * Math.max(1, ...lines));
}

function linesOf(cell: GridCell, width: number): number {
  if (typeof cell !== "string") return Math.ceil(lengthOf(cell) / width);
  return cell.split("\n").reduce((lines, { length }) => lines + Math.max(1, Math.ceil(length / width)), 0);
}

function lengthOf(cell: GridCell): number {
  if (cell === null) return 0;
  if (typeof cell === "number") return String(cell).length + 2;
  if (typeof cell === "string") return Math.max(...cell.split("\n").map(({ length }) => length));
  return "day" in cell ? 10 : cell.address.length;
}
