import { measureText } from "./measure-text.ts";

/** Beyond it a column is left ragged, lest one endless cell multiply into a file of spaces. */
const WIDEST_PADDING = 1000;

/** A pipe table of escaped one-line cells, laid out as Prettier lays it out; every row has as many cells as the header. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = [header, ...rows].map((row) => row.map(measureText));
  const columns = header.map((_cell, column) =>
    Math.min(WIDEST_PADDING, Math.max(3, ...widths.map((row) => row[column] ?? 0))),
  );
  const lines = [header, ...rows].map((row, index) =>
    line(row.map((cell, column) => pad(cell, widths[index]?.[column] ?? 0, columns[column] ?? 0))),
  );
  const rule = line(columns.map((width) => "-".repeat(width)));
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

function pad(cell: string, width: number, column: number): string {
  return cell + " ".repeat(Math.max(0, column - width));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
