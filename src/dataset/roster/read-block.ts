import { decodeUtf8 } from "../decode-utf8.ts";
import type { PersonReading, RowFault } from "./person-reader.ts";
import { type RawRow, readRow } from "./read-row.ts";
import type { RosterBlock, RowForm } from "./row-cutter.ts";

/** A row of a block, and what it was read as. */
export interface BlockRow {
  /** Rows before it in the block. */
  readonly row: number;
  /** Lines before it in the block. */
  readonly line: number;
  /** Its bytes as they came, with the line end. */
  readonly raw: () => Uint8Array;
  readonly reading: PersonReading;
}

/** How much a block held. */
export interface BlockSize {
  readonly rows: number;
  readonly lines: number;
  /** Rows without a word in them. */
  readonly empty: number;
}

/** Reads a person from the cells of a row, or from a line that is a row. */
export interface RowReaders {
  readonly ofCells: (cells: readonly string[]) => PersonReading;
  readonly ofLine: (line: string) => PersonReading;
}

/** Reads the rows of a block, in their order, and hands each to `take`; empty ones are only counted. */
export function readBlock(
  block: RosterBlock,
  form: RowForm,
  readers: RowReaders,
  take: (row: BlockRow) => void,
): BlockSize {
  if (block.holds !== "rows") return readLongRow(block, take);
  const decoded = decodeWhole(block.bytes);
  // Rows are told apart in bytes that are no text, too, so that one bad row spoils no other.
  const text = decoded ?? asUnits(block.bytes);
  const bytesOf = decoded === undefined ? asBytes : encode;
  const size = { rows: 0, lines: 0, empty: 0 };
  for (let at = 0; at < text.length; ) {
    const start = at;
    const found = nextRow(text, start, form);
    const end = found.end;
    const raw = () => bytesOf(text.slice(start, end));
    const read = decoded === undefined ? readBytes(raw(), form, readers) : readFound(found, readers);
    if (read === "empty") size.empty += 1;
    else take({ row: size.rows, line: size.lines, raw, reading: read });
    size.rows += 1;
    size.lines += linesIn(text, start, end);
    at = end;
  }
  return size;
}

/** A row, or a line where every line is one. */
type FoundRow = RawRow | { readonly text: string; readonly end: number };

function nextRow(text: string, from: number, { delimiter }: RowForm): FoundRow {
  if (delimiter !== undefined) return readRow(text, from, delimiter);
  const newline = text.indexOf("\n", from);
  const end = newline < 0 ? text.length : newline + 1;
  return { text: text.slice(from, end), end };
}

function readFound(found: FoundRow, { ofCells, ofLine }: RowReaders): PersonReading | "empty" {
  if ("text" in found) return found.text.trim() === "" ? "empty" : ofLine(found.text.trimEnd());
  const { cells, fault } = found;
  if (fault !== undefined) return { faults: [QUOTE_FAULTS[fault]] };
  return cells.every((cell) => cell.trim() === "") ? "empty" : ofCells(cells);
}

function readBytes(bytes: Uint8Array, form: RowForm, readers: RowReaders): PersonReading | "empty" {
  const decoding = decodeUtf8("", bytes);
  if ("text" in decoding) return readFound(nextRow(decoding.text, 0, form), readers);
  const { severity, code, message } = decoding.diagnostic;
  const hint = 'save the file with the encoding UTF-8; Excel calls it "CSV UTF-8"';
  return { faults: [{ diagnostic: { severity, code, message: `${message} of the row`, hint } }] };
}

/** Every piece of a row that is too long is handed on, so that all of it can be kept; the first tells why. */
function readLongRow({ bytes, holds }: RosterBlock, take: (row: BlockRow) => void): BlockSize {
  const isFirst = holds === "long-row";
  take({ row: 0, line: 0, raw: () => bytes, reading: { faults: isFirst ? [TOO_LONG] : [] } });
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

function linesIn(text: string, start: number, end: number): number {
  let lines = 1;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end - 1; at = text.indexOf("\n", at + 1))
    lines += 1;
  return lines;
}

const STRICT = { fatal: true, ignoreBOM: true };

/** Nothing where the bytes are not UTF-8, or hold a zero byte. */
function decodeWhole(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", STRICT).decode(bytes);
  } catch {
    return undefined;
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const STRIDE = 8192;

/** A text of which every unit is a byte. */
function asUnits(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += STRIDE) {
    text += String.fromCharCode(...bytes.subarray(at, at + STRIDE));
  }
  return text;
}

function asBytes(units: string): Uint8Array {
  return Uint8Array.from(units, (unit) => unit.charCodeAt(0));
}
