import { cleanText } from "../domain/clean-text.ts";
import type { Records } from "./sheet.ts";

/** How a delimited file is written; `excel` prepares it for a double click in Excel. */
export interface DelimitedOptions {
  readonly delimiter: "," | "\t";
  readonly excel: boolean;
}

/** What a spreadsheet takes for a formula, behind any spaces and quotes; an apostrophe, so that the guard can be told from it. */
const FORMULA = /^(?:'|[ "]*[=+\-@＝＋－＠])/;

/**
 * Writes records as CSV, or the same with tabs for commas, header first and quoted by RFC 4180.
 *
 * Lines end in LF, which every reader of RFC 4180 accepts and which line-based tools and version control
 * want; with `excel` they end in CRLF, a byte order mark leads, and a text that could start a formula gets
 * a `'` in front. A text that starts with `'` gets one too, so dropping one leading `'` undoes the guard.
 * Numbers are never guarded. Texts are cleaned, so no field holds a tab or a line end.
 */
export function renderDelimited(records: Records, options: DelimitedOptions): string {
  const end = options.excel ? "\r\n" : "\n";
  const lines = [records.columns, ...records.rows].map((row) => delimitedFields(row, options) + end);
  return (options.excel ? "\uFEFF" : "") + lines.join("");
}

/** Writes some fields of a record, without the line end. */
export function delimitedFields(row: readonly (string | number)[], options: DelimitedOptions): string {
  return row.map((value) => field(value, options)).join(options.delimiter);
}

function field(value: string | number, { delimiter, excel }: DelimitedOptions): string {
  if (typeof value === "number") return String(value);
  const clean = cleanText(value);
  const guarded = excel && FORMULA.test(clean) ? `'${clean}` : clean;
  if (!guarded.includes('"') && !guarded.includes(delimiter)) return guarded;
  return `"${guarded.replaceAll('"', '""')}"`;
}
