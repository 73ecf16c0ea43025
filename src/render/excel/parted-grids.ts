import { cleanText } from "../../domain/clean-text.ts";
import type { Grid, GridCell } from "./grid.ts";

/** So many characters fit into a cell; a file with more is damaged to Excel. */
const MOST_CHARACTERS = 32_000;
/** So many rows fit under the head of a sheet. */
const MOST_ROWS = 1_000_000;

type Row = readonly GridCell[];

/** Parts what Excel could not hold: a text that is too long goes on in a row of its own below, and rows on further sheets. */
export function partedGrids({ name, columns, rows }: Grid): readonly Grid[] {
  const fitting = rows.flatMap(partedRow);
  const count = Math.max(1, Math.ceil(fitting.length / MOST_ROWS));
  return Array.from({ length: count }, (_each, index) => ({
    name,
    columns,
    rows: fitting.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS),
  }));
}

/** What fits is said again in each row, so that the rows stay together when they are sorted or filtered. */
function partedRow(row: Row): readonly Row[] {
  const pieces = row.map(piecesOf);
  const count = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: count }, (_each, index) =>
    pieces.map((piece) => (piece.length === 1 ? piece[0] : piece[index]) ?? null),
  );
}

function piecesOf(cell: GridCell): readonly GridCell[] {
  if (typeof cell !== "string") return [cell];
  const text = cell.split("\n").map(cleanText).join("\n");
  if (text.length <= MOST_CHARACTERS) return [text];
  const pieces: string[] = [];
  let piece = "";
  for (const character of text) {
    if (piece.length + character.length > MOST_CHARACTERS) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
