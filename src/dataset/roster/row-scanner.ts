import { hashOf } from "./text-table.ts";

/** Where the pieces of the row are that was read last: its cells, and of some columns the items in them. */
export interface RowScanner {
  /** Reads the row that begins at a place and says where it ends, after its line end; 0 where it is not a plain one. */
  scan(bytes: Uint8Array, from: number): number;
  /** By the column: its first piece. Its last one is before the first of the next column. */
  readonly firstOf: Int32Array;
  /** By the piece: the bytes from one place to another, and their hash. */
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

  // What was seen last: the hash of a text, what ended it, and how many pieces there are.
  let hash = 0;
  let meaning = TEXT;
  let pieces = 0;

  /** Where the text ends that begins at a place. */
  const endOfText = (bytes: Uint8Array, from: number, isItem: boolean): number => {
    let sofar = 0;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      const found = meanings[byte] ?? OTHER;
      if (found !== TEXT && (found !== ITEM_END || isItem)) {
        hash = sofar;
        meaning = found;
        return at;
      }
      sofar = hashOf(byte, sofar);
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

  /** Reads a piece, and says what follows it; 0 where the row is not plain. */
  const scanPiece = (bytes: Uint8Array, from: number, isItem: boolean): number => {
    const end = endOfText(bytes, from, isItem);
    if (meaning === OTHER || pieces === most) return 0;
    if (end > from || !isItem) addPiece(from, end);
    if (bytes[end] !== RETURN) return end + 1;
    return bytes[end + 1] === NEWLINE ? end + 2 : 0;
  };

  /** Reads a cell of items. */
  const scanItems = (bytes: Uint8Array, from: number): number => {
    let at = from;
    do {
      while (bytes[at] === SPACE) at += 1;
      at = scanPiece(bytes, at, true);
    } while (at > 0 && meaning === ITEM_END);
    return at;
  };

  const scan = (bytes: Uint8Array, from: number): number => {
    let at = from;
    pieces = 0;
    for (let column = 0; column < width; column += 1) {
      firstOf[column] = pieces;
      at = areItems[column] ? scanItems(bytes, at) : scanPiece(bytes, at, false);
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
