import {
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { INK } from "./inks.ts";
import { run } from "./run.ts";

/** The paragraphs of a cell, and how many letters each has, about. */
export type CellDrawing = readonly {
  readonly children: readonly ParagraphChild[];
  readonly letters: number;
}[];

/** What a table holds; the first cell of each row heads it. */
export interface TableDrawing {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly head: CellDrawing; readonly cells: readonly CellDrawing[] }[];
  /** Of all columns, the one of the heads first, in twentieths of a point. */
  readonly widths: readonly number[];
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.line } as const;
/** Between a text and the line beside it. */
const SIDE = 90;
/** A letter at the size of tables is about so wide, in twentieths of a point. */
const LETTER = 92;
/** A row of more lines would not fit on a page: it has to be parted, or its end could not be read. */
const MOST_LINES = 38;

/** Draws a table whose head stands on every page, and whose rows are never torn by the end of one. */
export function drawTable({ heads, rows, widths }: TableDrawing): Table {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map(
      (text, place) =>
        new TableCell({
          width: { size: widths[place] ?? 0, type: WidthType.DXA },
          shading: { fill: INK.head },
          children: [new Paragraph({ style: "TableHead", keepNext: true, children: [run(text)] })],
        }),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 40, bottom: 40, left: SIDE, right: SIDE },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [head, ...rows.map((row) => drawRow(row, widths))],
  });
}

function drawRow({ head, cells }: TableDrawing["rows"][number], widths: readonly number[]): TableRow {
  const drawn = [head, ...cells];
  const isWhole = drawn.every((cell, place) => linesOf(cell, widths[place] ?? 0) <= MOST_LINES);
  return new TableRow({
    ...(isWhole && { cantSplit: true }),
    children: drawn.map(
      (cell, place) =>
        new TableCell({
          width: { size: widths[place] ?? 0, type: WidthType.DXA },
          children: cell.map(
            ({ children }) => new Paragraph({ style: place === 0 ? "TableHead" : "TableText", children }),
          ),
        }),
    ),
  });
}

function linesOf(cell: CellDrawing, width: number): number {
  const perLine = Math.max(1, (width - 2 * SIDE) / LETTER);
  return cell.reduce((lines, { letters }) => lines + Math.ceil(letters / perLine) + 0.25, 0);
}
