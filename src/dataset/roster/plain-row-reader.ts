import type { Piece } from "../../eligibility/crowd/piece.ts";
import type { Person, PieceReaders } from "./person-reader.ts";
import { isOfItems, type ReadPiece } from "./piece-reader.ts";
import type { RosterLayout } from "./roster-layout.ts";
import { rowScanner } from "./row-scanner.ts";
import type { TextTable } from "./text-table.ts";

/** Reads plain rows: what nearly all rows of nearly all rosters are can be read without making texts of their cells. */
export interface PlainRowReader {
  /** Somebody whose row begins at a place; nothing where the row is to be read with more care. `text` is that of the bytes, if they are ASCII. */
  read(bytes: Uint8Array, text: string | undefined, from: number): PlainRow | undefined;
}

export interface PlainRow {
  readonly person: Person;
  /** Where the row ends, after its line end. */
  readonly end: number;
}

/** Makes a reader; nothing where a part is told in several columns. */
export function plainRowReader(
  { idAt, parts, passed, width }: RosterLayout,
  pieceReaders: PieceReaders,
  delimiter: string,
): PlainRowReader | undefined {
  if (pieceReaders.size < parts.length) return undefined;
  const decoder = new TextDecoder();
  const areItems = Array.from({ length: width }, (_, at) =>
    parts.some((column) => column.at === at && isOfItems(column.part)),
  );
  const { scan, firstOf, starts, ends, hashes } = rowScanner(areItems, delimiter);
  const tables = parts.flatMap(({ part, at }) => {
    const reader = pieceReaders.get(part);
    return reader ? [{ at, table: reader.table }] : [];
  });

  const addPieces = (bytes: Uint8Array, at: number, table: TextTable<ReadPiece>, pieces: Piece[]): boolean => {
    const [first = 0, next = 0] = [firstOf[at], firstOf[at + 1]];
    for (let place = first; place < next; place += 1) {
      const { piece, isNone } = table.of(bytes, starts[place] ?? 0, ends[place] ?? 0, hashes[place] ?? 0);
      if (piece === undefined || (isNone && next - first > 1)) return false;
      pieces.push(piece);
    }
    return true;
  };

  return {
    read(bytes, text, from) {
      const end = scan(bytes, from);
      if (end === 0) return undefined;
      const cellAt = (column: number): string => {
        const place = firstOf[column] ?? 0;
        const [start, stop] = [starts[place] ?? 0, ends[place] ?? 0];
        return text === undefined ? decoder.decode(bytes.subarray(start, stop)) : text.slice(start, stop);
      };
      const id = cellAt(idAt).trim();
      if (id === "") return undefined;
      const pieces: Piece[] = [];
      for (const { at, table } of tables) if (!addPieces(bytes, at, table, pieces)) return undefined;
      return { person: { id, passed: passed.map(({ at }) => cellAt(at)), pieces }, end };
    },
  };
}
