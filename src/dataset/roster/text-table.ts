/** Numbers for texts of some parts, which are looked up by the bytes that they stand in. */
export interface TextTable {
  /** The number of the text of a part that stands from one place to another and has such a hash; 0 where it is new. */
  find(part: number, bytes: Uint8Array, from: number, to: number, hash: number): number;
  /** Gives a text that is new the next number: 1, 2, and so on. */
  add(part: number, text: Uint8Array, hash: number): number;
  /** How many texts there is room for. */
  room(): number;
  forget(): void;
}

/** The highest number of a text. */
export const MOST_TEXTS = 12_000;
/** So many bytes of texts are remembered at most, so that a few long ones do not fill the memory. */
const MOST_BYTES = 2 ** 21;
/** A power of two, well above the number of texts, so that few of them want the same place. */
const PLACES = 2 ** 16;

/** The hash of a text that ends in a byte, by that of what stands before. */
export function hashOf(byte: number, before: number): number {
  return (Math.imul(before, 31) + byte) | 0;
}

/**
 * Makes an empty table. Nearly every text of a roster was there before: then no text has to be made of its bytes. All is kept in
 * memory that lies together; a hash alone never decides, texts are compared byte by byte.
 */
export function textTable(): TextTable {
  const places = new Uint16Array(PLACES);
  const hashes = new Int32Array(MOST_TEXTS + 1);
  const parts = new Uint8Array(MOST_TEXTS + 1);
  /** A text ends here, and begins where that of the number before ends. */
  const ends = new Int32Array(MOST_TEXTS + 1);
  let texts = new Uint8Array(2 ** 16);
  let count = 0;

  const isText = (number: number, bytes: Uint8Array, from: number, to: number): boolean => {
    let own = ends[number - 1] ?? 0;
    if ((ends[number] ?? 0) - own !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (texts[own] !== bytes[at]) return false;
      own += 1;
    }
    return true;
  };

  const placeAfter = (place: number): number => (place + 1) & (PLACES - 1);

  return {
    find(part, bytes, from, to, hash) {
      for (let place = hash & (PLACES - 1); ; place = placeAfter(place)) {
        const number = places[place] ?? 0;
        if (number === 0) return 0;
        if (hashes[number] === hash && parts[number] === part && isText(number, bytes, from, to))
          return number;
      }
    },
    add(part, text, hash) {
      const start = ends[count] ?? 0;
      const end = start + text.length;
      if (end > texts.length) {
        const larger = new Uint8Array(2 * end);
        larger.set(texts);
        texts = larger;
      }
      texts.set(text, start);
      let place = hash & (PLACES - 1);
      while (places[place] !== 0) place = placeAfter(place);
      count += 1;
      places[place] = count;
      hashes[count] = hash;
      parts[count] = part;
      ends[count] = end;
      return count;
    },
    room: () => ((ends[count] ?? 0) > MOST_BYTES ? 0 : MOST_TEXTS - count),
    forget() {
      places.fill(0);
      texts = new Uint8Array(2 ** 16);
      count = 0;
    },
  };
}
