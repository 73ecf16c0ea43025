/** What is wrong with the quotes of a row. */
export type QuoteFault = "roster/open-quote" | "roster/text-after-quote";

/** A row of a delimited text. */
export interface RawRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
  /** What is wrong with its quotes; the cells are then worth nothing. */
  readonly fault?: QuoteFault;
}

interface QuotedCell {
  readonly value: string;
  /** Where its text ends, after the closing quote. */
  readonly end: number;
}

/**
 * Reads the row that begins at a place. Rows end in LF or CRLF, the last one perhaps in nothing. A quote at
 * the start of a cell opens it, two quotes within are one, and any other quote is text like the rest. Of a
 * quote that is never closed only the first line is taken, so that it swallows no other row.
 *
 * It is written by hand because a roster needs of every row what it was in the file, byte by byte, and a
 * faulty row must end where its line does; readers of CSV tell neither, or stop at the first fault.
 */
export function readRow(text: string, from: number, delimiter: string): RawRow {
  const newline = text.indexOf("\n", from);
  const end = newline < 0 ? text.length : newline + 1;
  const line = text.slice(from, endOfText(text, from, newline));
  if (!line.includes('"')) return { cells: line.split(delimiter), end };
  return readQuotedRow(text, from, delimiter) ?? { cells: [], end, fault: "roster/open-quote" };
}

/** Nothing when a quote is never closed. */
function readQuotedRow(text: string, from: number, delimiter: string): RawRow | undefined {
  const cells: string[] = [];
  let isFaulty = false;
  for (let at = from; ; ) {
    const cell = readCell(text, at, delimiter);
    if (cell === undefined) return undefined;
    cells.push(cell.value);
    isFaulty ||= cell.isFaulty;
    if (cell.isLast) return { cells, end: cell.end, ...(isFaulty && { fault: "roster/text-after-quote" }) };
    at = cell.end;
  }
}

/** One cell, and where the next begins; nothing when its quote is never closed. */
function readCell(text: string, at: number, delimiter: string) {
  if (text[at] !== '"') {
    const { bare, ...rest } = readBare(text, at, delimiter);
    return { value: bare, isFaulty: false, ...rest };
  }
  const quoted = readQuotedCell(text, at);
  if (quoted === undefined) return undefined;
  const { bare, ...rest } = readBare(text, quoted.end, delimiter);
  return { value: quoted.value, isFaulty: bare !== "", ...rest };
}

function readQuotedCell(text: string, open: number): QuotedCell | undefined {
  let value = "";
  let at = open + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

/** What stands from a place to the next delimiter or line end. */
function readBare(text: string, from: number, delimiter: string) {
  const newline = text.indexOf("\n", from);
  const lineEnd = endOfText(text, from, newline);
  const line = text.slice(from, lineEnd);
  const cut = line.indexOf(delimiter);
  if (cut >= 0) return { bare: line.slice(0, cut), end: from + cut + 1, isLast: false };
  return { bare: line, end: newline < 0 ? text.length : newline + 1, isLast: true };
}

function endOfText(text: string, from: number, newline: number): number {
  const end = newline < 0 ? text.length : newline;
  return end > from && text[end - 1] === "\r" ? end - 1 : end;
}
