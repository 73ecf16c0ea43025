import { cleanText } from "../../domain/clean-text.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";

/** What is wrong with a row of a roster, and where. */
export interface Rejection {
  /** The row as a spreadsheet counts: the header is the first. */
  readonly row: number;
  /** The line of the file on which the row begins. */
  readonly line: number;
  /** The heading of the column; absent when it is about the whole row. */
  readonly column?: string;
  readonly diagnostic: Diagnostic;
}

/** Writes what is wrong with a row in a line, and how to mend it in a second: `file:line: row 7, column licenses: error: …`. */
export function wordRejection(file: string, { row, line, column, diagnostic }: Rejection): string {
  const { severity, message, code, hint, span } = diagnostic;
  const where = column === undefined ? "" : `, column ${cleanText(column)}`;
  const at = span === undefined ? "" : `, character ${span.column}`;
  const head = `${cleanText(file)}:${line}: row ${row}${where}${at}: ${severity}: ${cleanText(message)} [${code}]\n`;
  return hint === undefined ? head : `${head}  hint: ${cleanText(hint)}\n`;
}
