import { hashOf } from "./text-table.ts";

/** Where the pieces of the row are that was read last: its cells, and of some columns the items in them. */
export interface RowScanner {
  /** Reads the row that begins at a place and says where it ends, after its line end; 0 where it is not a plain one. */
  scan(bytes: Uint8Array, from: number): number;
  /** By the column: its first piece. Its last one is before the first of the next column. */
  readonly firstOf: Int32Array;
  /** By the piece: the bytes from one place to another, and the hash of those of a cell. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const SEMICOLON = 0x3b;
const ASCII = 0x80;

// What a byte means to a row.
const TEXT = 0;
const ITEM_END = 1;
const CELL_END = 2;
const ROW_END = 3;
const OTHER = 4;

/**
 * Makes a reader of plain rows, which most rows of rosters are: in ASCII, without quotes, as wide as the header. It makes
 * nothing of them, so that what stood in another row can be looked up. A row has `most` pieces at most. `areItems` says of which columns each item is a piece
 * of its own; the text of an item begins with a word, and items without one are left out.
 */
export function rowScanner(areItems: readonly boolean[], delimiter: string, most: number): RowScanner {
  const meanings = meaningsOfBytes(delimiter);
  const width = areItems.length;
  const firstOf = new Int32Array(width + 1);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const hashes = new Int32Array(most);

  // What was seen last: the hash of a cell, what ended a text, and how many pieces there are.
  let hash = 0;
  let meaning = TEXT;
  let pieces = 0;

  /** Where the cell ends that begins at a place. */
  const endOfCell = (bytes: Uint8Array, from: number): number => {
    let sofar = 0;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      const found = meanings[byte] ?? OTHER;
      if (found > ITEM_END) {
        hash = sofar;
        meaning = found;
        return at;
      }
      sofar = hashOf(byte, sofar);
    }
    meaning = OTHER;
    return bytes.length;
  };

  /** Where the item ends that begins at a place. */
  const endOfItem = (bytes: Uint8Array, from: number): number => {
    for (let at = from; at < bytes.length; at += 1) {
      const found = meanings[bytes[at] ?? 0] ?? OTHER;
      if (found === TEXT) continue;
      meaning = found;
      return at;
    }
    meaning = OTHER;
    return bytes.length;
  };

  const addPiece = (start: number, end: number): void => {
    starts[pieces] = start;
    ends[pieces] = end;
    hashes[pieces] = hash;
    pieces += 1;
  };

  /** Where that begins which follows a piece that ends at a place; 0 where the row is not plain. */
  const afterPiece = (bytes: Uint8Array, end: number): number => {
    if (bytes[end] !== RETURN) return end + 1;
    return bytes[end + 1] === NEWLINE ? end + 2 : 0;
  };

  const scanCell = (bytes: Uint8Array, from: number): number => {
    const end = endOfCell(bytes, from);
    if (meaning === OTHER || pieces === most) return 0;
    addPiece(from, end);
    return afterPiece(bytes, end);
  };

  const scanItems = (bytes: Uint8Array, from: number): number => {
    let at = from;
    do {
      while (bytes[at] === SPACE) at += 1;
      const end = endOfItem(bytes, at);
      if (meaning === OTHER || pieces === most) return 0;
      if (end > at) addPiece(at, end);
      at = afterPiece(bytes, end);
    } while (at > 0 && meaning === ITEM_END);
    return at;
  };

  const scan = (bytes: Uint8Array, from: number): number => {
    let at = from;
    pieces = 0;
    for (let column = 0; column < width; column += 1) {
      firstOf[column] = pieces;
      at = areItems[column] ? scanItems(bytes, at) : scanCell(bytes, at);
      if (at === 0 || (meaning === ROW_END) !== (column === width - 1)) return 0;
    }
    firstOf[width] = pieces;
    return at;
  };
  return { scan, firstOf, starts, ends, hashes };
}

function meaningsOfBytes(delimiter: string): Uint8Array {
  const meanings = new Uint8Array(256).fill(OTHER, ASCII);
  meanings[0] = OTHER;
  meanings[QUOTE] = OTHER;
  meanings[NEWLINE] = ROW_END;
  meanings[RETURN] = ROW_END;
  meanings[SEMICOLON] = ITEM_END;
  meanings[delimiter.charCodeAt(0)] = CELL_END;
  return meanings;
}
