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
  const columns = parts.map(({ part, at }) => ({ number: numberOfPart(part), at }));
  const decoder = new TextDecoder();

  /** Adds the pieces in a column; false where something in it is wrong. */
  const addPieces = (part: number, column: number, bytes: Uint8Array, all: number[]): boolean => {
    const first = firstOf[column] ?? 0;
    const next = firstOf[column + 1] ?? 0;
    for (let at = first; at < next; at += 1) {
      const piece = pieces.read(part, bytes, starts[at] ?? 0, ends[at] ?? 0, hashes[at] ?? 0);
      if (piece === 0 || (next - first > 1 && pieces.isNone(piece))) return false;
      all.push(piece);
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
    const all: number[] = [];
    for (const { number, at } of columns) if (!addPieces(number, at, bytes, all)) return undefined;
    return { person: { id, passed: passed.map(({ at }) => cellAt(at)), told: { pieces: all } }, end };
  };
}
