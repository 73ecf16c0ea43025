/** Where a text stands in bytes, of which some in its midst may be left out. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
  /** Hash of what is not left out. */
  readonly hash: number;
  /** What is left out stands from here on to `end`; nothing is where both are `to`. */
  readonly start: number;
  readonly end: number;
}

/** Numbers for texts of some parts, which are looked up by the bytes that they stand in. */
export interface TextTable {
  /** The number of a text of a part; 0 where it is new. */
  find(part: number, bytes: Uint8Array, place: TextPlace): number;
  /** Gives a text that is new the next number: 1, 2, and so on. */
  add(part: number, bytes: Uint8Array, place: TextPlace): number;
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

/** The hash of the bytes from one place to another. */
export function hashOfText(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = hashOf(bytes[at] ?? 0, hash);
  return hash;
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
  /** So many bytes of it stand before what is left out, if something is. */
  const heads = new Int32Array(MOST_TEXTS + 1);
  let texts = new Uint8Array(2 ** 16);
  let count = 0;

  /** Whether the bytes from one place to another are those of the texts from `own` on. */
  const isAt = (own: number, bytes: Uint8Array, from: number, to: number): boolean => {
    const ahead = own - from;
    for (let at = from; at < to; at += 1) if (texts[at + ahead] !== bytes[at]) return false;
    return true;
  };

  const isText = (number: number, bytes: Uint8Array, { from, to, start, end }: TextPlace): boolean => {
    const own = ends[number - 1] ?? 0;
    const head = heads[number] ?? 0;
    if (head !== start - from || (ends[number] ?? 0) - own !== head + to - end) return false;
    return isAt(own, bytes, from, start) && isAt(own + head, bytes, end, to);
  };

  const placeAfter = (place: number): number => (place + 1) & (PLACES - 1);

  return {
    find(part, bytes, text) {
      const { hash } = text;
      for (let place = hash & (PLACES - 1); ; place = placeAfter(place)) {
        const number = places[place] ?? 0;
        if (number === 0) return 0;
        if (hashes[number] === hash && parts[number] === part && isText(number, bytes, text)) return number;
      }
    },
    add(part, bytes, { from, to, hash, start, end }) {
      const own = ends[count] ?? 0;
      const next = own + (start - from) + (to - end);
      if (next > texts.length) {
        const larger = new Uint8Array(2 * next);
        larger.set(texts);
        texts = larger;
      }
      texts.set(bytes.subarray(from, start), own);
      texts.set(bytes.subarray(end, to), own + start - from);
      let place = hash & (PLACES - 1);
      while (places[place] !== 0) place = placeAfter(place);
      count += 1;
      places[place] = count;
      hashes[count] = hash;
      parts[count] = part;
      ends[count] = next;
      heads[count] = start - from;
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
