import type { SheetSection } from "../sheet.ts";
import type { Block, Pen } from "./block.ts";
import { cellBlock, labelBlock } from "./cell.ts";
import type { FrameMaker } from "./frame.ts";
import type { Line } from "./toned-text.ts";

/** A table before it has widths: the first column holds labels. */
export interface Grid {
  readonly head: readonly Block[];
  readonly rows: readonly (readonly Block[])[];
}

const NOTHING: Line = { text: "", columns: 0 };

const EMPTY: Block = { natural: 0, lines: () => [] };

const LEAST_LABEL = 12;
const MOST_LABEL = 22;

/** A column narrower than this breaks sentences into words; content that needs less may have less. */
export const LEAST_COLUMN = 24;

/** A section with its columns across, as it is read in a wide terminal. */
export function uprightGrid(section: SheetSection, pen: Pen): Grid {
  return {
    head: [section.corner, ...section.columns].map((label) => labelBlock(label, [], pen)),
    rows: section.rows.map((row) => [
      labelBlock(row.label, row.marks, pen),
      ...row.cells.map((cell) => cellBlock(cell, pen)),
    ]),
  };
}

/** The same grid turned: what was across goes down, and the other way round. */
export function turnGrid({ head, rows }: Grid): Grid {
  return {
    head: [EMPTY, ...rows.flatMap(([label]) => label ?? [])],
    rows: head.slice(1).map((label, place) => [label, ...rows.flatMap((row) => row[place + 1] ?? [])]),
  };
}

/**
 * Splits a grid that is too wide into bands that repeat the labels, each with as many columns as keep
 * so many characters, and at least one.
 */
export function bands(grid: Grid, width: number, least = LEAST_COLUMN): readonly Grid[] {
  const columns = grid.head.length - 1;
  const result: Grid[] = [];
  let from = 1;
  while (from <= columns) {
    let to = from + 1;
    while (to <= columns && isRoomy(slice(grid, from, to + 1), width, least)) to += 1;
    result.push(slice(grid, from, to));
    from = to;
  }
  return result;
}

function slice(grid: Grid, from: number, to: number): Grid {
  const cut = (row: readonly Block[]) => [...row.slice(0, 1), ...row.slice(from, to)];
  return { head: cut(grid.head), rows: grid.rows.map(cut) };
}

/** Tells whether every column has its natural width or at least so many characters. */
export function isRoomy(grid: Grid, width: number, least = LEAST_COLUMN): boolean {
  const natural = naturalWidths(grid);
  return columnWidths([grid], width).every(
    (columns, place) =>
      columns >= Math.min(place === 0 ? Math.min(LEAST_LABEL, least) : least, natural[place] ?? 0),
  );
}

/**
 * Widths of the content of each column, so that grids drawn under each other line up: natural widths
 * where they fit, else a modest first column and the rest shared so that short columns give to long ones.
 */
export function columnWidths(grids: readonly Grid[], width: number): readonly number[] {
  const all = grids.map(naturalWidths);
  const count = Math.max(0, ...all.map((widths) => widths.length));
  const natural = Array.from({ length: count }, (_, place) =>
    Math.max(1, ...all.map((widths) => widths[place] ?? 0)),
  );
  const room = Math.max(2 * count, width - 3 * count - 1);
  if (sum(natural) <= room) return natural;
  const [label = 0, ...others] = natural;
  const first = Math.min(
    label,
    MOST_LABEL,
    Math.max(Math.min(LEAST_LABEL, Math.floor(room / 3)), Math.floor(room / (2 * count - 1))),
  );
  return [first, ...share(others, room - first)];
}

/** Hands out room: columns that need less than an equal part get what they need, the others share what is left. */
function share(natural: readonly number[], room: number): readonly number[] {
  const widths = natural.map(() => 0);
  let open = natural.map((_, place) => place);
  let left = room;
  for (;;) {
    const part = Math.floor(left / Math.max(1, open.length));
    const content = open.filter((place) => (natural[place] ?? 0) <= part);
    if (content.length === 0) break;
    for (const place of content) {
      widths[place] = natural[place] ?? 0;
      left -= natural[place] ?? 0;
    }
    open = open.filter((place) => !content.includes(place));
  }
  const spare = open.length > 0 ? left % open.length : 0;
  open.forEach((place, rank) => {
    widths[place] = Math.max(2, Math.floor(left / open.length) + (rank < spare ? 1 : 0));
  });
  return widths;
}

function naturalWidths(grid: Grid): readonly number[] {
  return grid.head.map((head, place) =>
    Math.max(head.natural, ...grid.rows.map((row) => row[place]?.natural ?? 0)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Draws a grid: cli-table3's frame, filled with lines that are clean, wrapped and measured. */
export function drawGrid({ head, rows }: Grid, widths: readonly number[], frameOf: FrameMaker): string {
  const { top, rule, bottom, edges } = frameOf(widths);
  const drawn: string[] = [];
  for (const row of [head, ...rows]) {
    drawn.push(drawn.length === 0 ? top : rule);
    const cells = row.map((block, place) => block.lines(widths[place] ?? 2));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    for (let line = 0; line < height; line += 1) drawn.push(fillLine(cells, line, widths, edges));
  }
  return [...drawn, bottom].join("\n");
}

function fillLine(
  cells: readonly (readonly Line[])[],
  line: number,
  widths: readonly number[],
  edges: readonly string[],
): string {
  let drawn = edges[0] ?? "";
  for (const [place, lines] of cells.entries()) {
    const { text, columns } = lines[line] ?? NOTHING;
    drawn += text + " ".repeat(Math.max(0, (widths[place] ?? 2) - columns)) + (edges[place + 1] ?? "");
  }
  return drawn;
}
