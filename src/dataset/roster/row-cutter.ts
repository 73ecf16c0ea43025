import { endOfRow } from "./end-of-row.ts";

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const NOTHING = new Uint8Array();

/** Bytes of a roster, cut between rows, in memory of their own. */
export interface RosterBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `rows`: whole rows. The others are a row that is longer than the limit: its first chunk, or one more. */
  readonly holds: "rows" | "long-row" | "more-of-it";
}

/** Cuts bytes, as they come in, into blocks of whole rows. */
export interface RowCutter {
  push(bytes: Uint8Array): readonly RosterBlock[];
  /** What is left when nothing more comes. */
  end(): readonly RosterBlock[];
}

/** How rows are told apart: lines, or lines of cells of which some may be quoted. */
export interface RowForm {
  /** Absent where every line is a row. */
  readonly delimiter?: string;
}

/** Makes a cutter that keeps at most one row of so many bytes back; `memory` gives what blocks are put into. */
export function rowCutter(
  { delimiter }: RowForm,
  limit: number,
  memory: (size: number) => Uint8Array<ArrayBuffer>,
): RowCutter {
  const separator = delimiter?.charCodeAt(0);
  let rest: Uint8Array = NOTHING;
  let isSkipping = false;

  /** Bytes one after the other, in memory of their own. */
  const own = (a: Uint8Array, b: Uint8Array = NOTHING): Uint8Array<ArrayBuffer> => {
    const both = memory(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
  };

  /** Ends a row that was too long, as far as its line end has come. */
  const skip = (bytes: Uint8Array): readonly RosterBlock[] => {
    const newline = bytes.indexOf(NEWLINE);
    const end = newline < 0 ? bytes.length : newline + 1;
    isSkipping = newline < 0;
    const skipped: RosterBlock = { bytes: own(bytes.subarray(0, end)), holds: "more-of-it" };
    return isSkipping ? [skipped] : [skipped, ...cut(own(bytes.subarray(end)))];
  };

  /** Cuts bytes in memory of their own. */
  const cut = (bytes: Uint8Array<ArrayBuffer>): readonly RosterBlock[] => {
    const end = separator === undefined ? bytes.lastIndexOf(NEWLINE) + 1 : endOfRows(bytes, separator);
    const rows: readonly RosterBlock[] = end > 0 ? [{ bytes: bytes.subarray(0, end), holds: "rows" }] : [];
    const left = bytes.slice(end);
    if (left.length > limit) return [...rows, ...giveUp(left)];
    rest = left;
    return rows;
  };

  /** The first line of what is too long for a row; a quote in it may never be closed. */
  const giveUp = (bytes: Uint8Array): readonly RosterBlock[] => {
    const newline = bytes.indexOf(NEWLINE);
    isSkipping = newline < 0;
    const end = isSkipping ? bytes.length : newline + 1;
    const holds = end > limit ? "long-row" : "rows";
    const first: RosterBlock = { bytes: own(bytes.subarray(0, end)), holds };
    return isSkipping ? [first] : [first, ...cut(own(bytes.subarray(end)))];
  };

  return {
    push(bytes) {
      if (isSkipping) return skip(bytes);
      const before = rest;
      rest = NOTHING;
      return cut(own(before, bytes));
    },
    end() {
      const last = rest;
      rest = NOTHING;
      return last.length === 0 ? [] : [{ bytes: own(last), holds: "rows" }];
    },
  };
}

/** Where the last whole row ends. Without a quote that is the last line end. */
function endOfRows(bytes: Uint8Array, separator: number): number {
  const lastLine = bytes.lastIndexOf(NEWLINE) + 1;
  if (bytes.indexOf(QUOTE) < 0) return lastLine;
  let end = 0;
  while (end < lastLine) {
    const next = endOfRow(bytes, end, separator);
    // A quote at the very end may be the first of two: only a line end ends a row that may go on.
    if (next < 0 || bytes[next - 1] !== NEWLINE) break;
    end = next;
  }
  return end;
}
