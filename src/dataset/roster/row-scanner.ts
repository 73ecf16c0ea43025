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

  const scan = (bytes: Uint8Array, from: number): number => {
    const { length } = bytes;
    let piece = 0;
    let at = from;
    for (let column = 0; column < width; column += 1) {
      const isItems = areItems[column] === true;
      firstOf[column] = piece;
      let meaning = ITEM_END;
      while (meaning === ITEM_END) {
        while (isItems && bytes[at] === SPACE) at += 1;
        const start = at;
        let hash = 0;
        for (; at < length; at += 1) {
          const byte = bytes[at] ?? 0;
          meaning = meanings[byte] ?? OTHER;
          if (meaning !== TEXT && (meaning !== ITEM_END || isItems)) break;
          hash = hashOf(byte, hash);
        }
        if (at === length || meaning === OTHER || piece === most) return 0;
        if (at > start || !isItems) {
          starts[piece] = start;
          ends[piece] = at;
          hashes[piece] = hash;
          piece += 1;
        }
        if (bytes[at] === RETURN) {
          at += 1;
          if (bytes[at] !== NEWLINE) return 0;
        }
        at += 1;
      }
      if ((meaning === ROW_END) !== (column === width - 1)) return 0;
    }
    firstOf[width] = piece;
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
