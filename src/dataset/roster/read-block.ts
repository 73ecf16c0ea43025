import { decodeUtf8 } from "../decode-utf8.ts";
import { endOfRow } from "./end-of-row.ts";
import type { PersonReading, RowFault } from "./person-reader.ts";
import type { ReadPlainRow } from "./plain-row-reader.ts";
import { type RawRow, readRow } from "./read-row.ts";
import type { RosterBlock, RowForm } from "./row-cutter.ts";

const NEWLINE = 0x0a;

/** A row of a block, and what it was read as. */
export interface BlockRow {
  /** Rows before it in the block. */
  readonly row: number;
  /** Lines before it in the block. */
  readonly line: number;
  /** Where its bytes begin and end in the block, with the line end. */
  readonly start: number;
  readonly end: number;
  readonly reading: PersonReading;
}

/** How much a block held. */
export interface BlockSize {
  readonly rows: number;
  readonly lines: number;
  /** Rows without a word in them. */
  readonly empty: number;
}

/** How rows are read: lines, or cells. */
export interface RowReaders {
  readonly ofCells: (cells: readonly string[]) => PersonReading;
  readonly ofLine: (line: string) => PersonReading;
  /** Absent where no row is read so. */
  readonly ofPlainRow?: ReadPlainRow | undefined;
  /** Before each row: what was read of others may be forgotten. */
  readonly makeRoom: () => void;
}

/** Reads the rows of a block, in their order, and hands each to `take`; empty ones are only counted. */
export function readBlock(
  block: RosterBlock,
  form: RowForm,
  readers: RowReaders,
  take: (row: BlockRow) => void,
): BlockSize {
  const { bytes, holds } = block;
  if (holds !== "rows") return readLongRow(block, take);
  const text = readers.ofPlainRow && textOfAscii(bytes);
  const size = { rows: 0, lines: 0, empty: 0 };
  for (let at = 0; at < bytes.length; ) {
    const start = at;
    readers.makeRoom();
    const plain = readers.ofPlainRow?.(bytes, text, start);
    const end = plain?.end ?? endOfNext(bytes, start, form);
    const reading = plain ?? readRaw(bytes.subarray(start, end), form, readers);
    if (reading === "empty") size.empty += 1;
    else take({ row: size.rows, line: size.lines, start, end, reading });
    size.rows += 1;
    size.lines += plain ? 1 : linesIn(bytes, start, end);
    at = end;
  }
  return size;
}

/** Rows are told apart in bytes, so that one that is no text spoils no other. Of a quote that is never closed only the first line is taken. */
function endOfNext(bytes: Uint8Array, from: number, { delimiter }: RowForm): number {
  const end = delimiter === undefined ? -1 : endOfRow(bytes, from, delimiter.charCodeAt(0));
  return end < 0 ? bytes.indexOf(NEWLINE, from) + 1 || bytes.length : end;
}

function readRaw(
  bytes: Uint8Array,
  { delimiter }: RowForm,
  { ofCells, ofLine }: RowReaders,
): PersonReading | "empty" {
  const decoding = decodeRow(bytes);
  if ("faults" in decoding) return decoding;
  const { text } = decoding;
  if (delimiter === undefined) return text.trim() === "" ? "empty" : ofLine(text.trimEnd());
  const { cells, fault } = readRow(text, 0, delimiter);
  if (fault !== undefined) return { faults: [QUOTE_FAULTS[fault]] };
  return cells.every((cell) => cell.trim() === "") ? "empty" : ofCells(cells);
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeRow(bytes: Uint8Array): { readonly text: string } | { readonly faults: readonly RowFault[] } {
  try {
    const text = strict.decode(bytes);
    if (!text.includes("\0")) return { text };
  } catch {
    // Why it is no text is told below.
  }
  const decoding = decodeUtf8("", bytes);
  if ("text" in decoding) return decoding;
  const { severity, code, message } = decoding.diagnostic;
  const hint = 'save the file with the encoding UTF-8; Excel calls it "CSV UTF-8"';
  return { faults: [{ diagnostic: { severity, code, message: `${message} of the row`, hint } }] };
}

/** Every chunk of a row that is too long is handed on, so that all of it can be kept; the first tells why. */
function readLongRow({ bytes, holds }: RosterBlock, take: (row: BlockRow) => void): BlockSize {
  const isFirst = holds === "long-row";
  take({ row: 0, line: 0, start: 0, end: bytes.length, reading: { faults: isFirst ? [TOO_LONG] : [] } });
  return isFirst ? { rows: 1, lines: 1, empty: 0 } : { rows: 0, lines: 0, empty: 0 };
}

const TOO_LONG: RowFault = {
  diagnostic: {
    severity: "error",
    code: "roster/row-too-long",
    message: "the row is longer than the limit",
    hint: "raise the limit with --max-size, or look for a quote that is never closed",
  },
};

const QUOTE_FAULTS: Readonly<Record<NonNullable<RawRow["fault"]>, RowFault>> = {
  "roster/open-quote": {
    diagnostic: {
      severity: "error",
      code: "roster/open-quote",
      message: "a quote is never closed",
      hint: "close it before the delimiter; write a quote within quotes twice",
    },
  },
  "roster/text-after-quote": {
    diagnostic: {
      severity: "error",
      code: "roster/text-after-quote",
      message: "there is text after a closing quote",
      hint: "write a quote within quotes twice",
    },
  },
};

function linesIn(bytes: Uint8Array, start: number, end: number): number {
  let lines = 1;
  for (let at = bytes.indexOf(NEWLINE, start); at >= 0 && at < end - 1; at = bytes.indexOf(NEWLINE, at + 1))
    lines += 1;
  return lines;
}

/** The text of bytes in which every character is one; nothing where some are not. */
function textOfAscii(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  return text.length === bytes.length ? text : undefined;
}
