/** What was made of texts, looked up by the bytes that they stand in. */
export interface TextTable<Value> {
  /** What was made of the text of that hash from one place to another; made now where it is new. */
  of(bytes: Uint8Array, from: number, to: number, hash: number): Value;
  /** The same of a text that stands in no bytes. */
  ofText(text: string): Value;
}

/** The hash of a text whose last byte is this, and that of the bytes before. */
export function hashOf(byte: number, before: number): number {
  return (Math.imul(before, 31) + byte) | 0;
}

/** So many texts, and so much text, are remembered until it is begun anew. */
const MOST_TEXTS = 20_000;
const MOST_BYTES = 2 ** 21;
/** A power of two, well above the number of texts, so that few of them want the same place. */
const PLACES = 2 ** 16;

/**
 * Makes a table for texts that nearly all were there before, as those of rosters were: then no text has to be made to look
 * one up. A hash alone never decides: texts are compared byte by byte.
 */
export function textTable<Value extends object>(make: (text: string) => Value): TextTable<Value> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const places = new Uint16Array(PLACES);
  const hashes = new Int32Array(MOST_TEXTS + 1);
  /** The text of an entry ends here, and begins where that of the one before ends; entries count from 1. */
  const ends = new Int32Array(MOST_TEXTS + 1);
  let texts = new Uint8Array(2 ** 16);
  let values: Value[] = [];

  const isText = (entry: number, bytes: Uint8Array, from: number, to: number): boolean => {
    let own = ends[entry - 1] ?? 0;
    if ((ends[entry] ?? 0) - own !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (texts[own] !== bytes[at]) return false;
      own += 1;
    }
    return true;
  };

  const keep = (text: Uint8Array, place: number, hash: number, value: Value): void => {
    const start = ends[values.length] ?? 0;
    const end = start + text.length;
    if (end > texts.length) {
      const larger = new Uint8Array(2 * end);
      larger.set(texts);
      texts = larger;
    }
    texts.set(text, start);
    values.push(value);
    const entry = values.length;
    places[place] = entry;
    hashes[entry] = hash;
    ends[entry] = end;
  };

  const forgetAll = (): void => {
    places.fill(0);
    values = [];
  };

  const of = (bytes: Uint8Array, from: number, to: number, hash: number): Value => {
      let place = hash & (PLACES - 1);
      for (let entry = places[place]; entry; entry = places[place]) {
        const known = hashes[entry] === hash && isText(entry, bytes, from, to) ? values[entry - 1] : undefined;
        if (known) return known;
        place = (place + 1) & (PLACES - 1);
      }
      const text = bytes.subarray(from, to);
      const value = make(decoder.decode(text));
      if (values.length === MOST_TEXTS || (ends[values.length] ?? 0) + text.length > MOST_BYTES) {
        forgetAll();
        place = hash & (PLACES - 1);
      }
      if (text.length <= MOST_BYTES) keep(text, place, hash, value);
      return value;
  };
  return {
    of,
    ofText(text) {
      const bytes = encoder.encode(text);
      return of(bytes, 0, bytes.length, bytes.reduce((hash, byte) => hashOf(byte, hash), 0));
    },
  };
}
