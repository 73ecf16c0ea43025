import type { Person } from "./person-reader.ts";
import { isOfItems, MOST_OF_ROW, numberOfPart, type PieceStore } from "./piece-store.ts";
import type { RosterLayout } from "./roster-layout.ts";
import { rowScanner } from "./row-scanner.ts";

/** Somebody whose row was plain. */
export interface PlainRow {
  readonly person: Person;
  /** Where the row ends, after its line end. */
  readonly end: number;
}

/**
 * Reads the row that begins at a place, if it is a plain one without faults, as nearly all rows are; no text is made of what was
 * in another row too. `text` is that of the bytes, if all of them are ASCII.
 */
export type ReadPlainRow = (
  bytes: Uint8Array,
  text: string | undefined,
  from: number,
) => PlainRow | undefined;

interface PartColumn {
  readonly number: number;
  readonly at: number;
  readonly isOfItems: boolean;
}

/** Makes a reader of plain rows; nothing where a part is told in several columns. */
export function plainRowReader(
  { idAt, parts, passed, width }: RosterLayout,
  pieces: PieceStore,
  delimiter: string,
): ReadPlainRow | undefined {
  if (new Set(parts.map(({ part }) => part)).size < parts.length) return undefined;
  const areItems = Array.from({ length: width }, (_, at) =>
    parts.some((column) => column.at === at && isOfItems(column.part)),
  );
  const { scan, firstOf, starts, ends, hashes } = rowScanner(areItems, delimiter, MOST_OF_ROW);
  const columns = parts.map(({ part, at }) => ({
    number: numberOfPart(part),
    at,
    isOfItems: isOfItems(part),
  }));
  const decoder = new TextDecoder();
  const told = { pieces: pieces.told };

  /** Reads the pieces in a column; false where something in it is wrong. */
  const readPieces = ({ number, at: column, isOfItems: areMany }: PartColumn, bytes: Uint8Array): boolean => {
    const first = firstOf[column] ?? 0;
    const next = firstOf[column + 1] ?? 0;
    for (let at = first; at < next; at += 1) {
      const [from, to] = [starts[at] ?? 0, ends[at] ?? 0];
      const piece = areMany
        ? pieces.readItem(number, bytes, from, to)
        : pieces.readCell(number, bytes, from, to, hashes[at] ?? 0);
      if (piece === 0 || (next - first > 1 && pieces.isNone(piece))) return false;
    }
    return true;
  };

  return (bytes, text, from) => {
    const end = scan(bytes, from);
    if (end === 0) return undefined;
    const cellAt = (column: number): string => {
      const at = firstOf[column] ?? 0;
      const [start, stop] = [starts[at] ?? 0, ends[at] ?? 0];
      return text === undefined ? decoder.decode(bytes.subarray(start, stop)) : text.slice(start, stop);
    };
    const id = cellAt(idAt).trim();
    if (id === "") return undefined;
    pieces.told.clear();
    for (const column of columns) if (!readPieces(column, bytes)) return undefined;
    return { person: { id, passed: passed.map(({ at }) => cellAt(at)), told }, end };
  };
}
