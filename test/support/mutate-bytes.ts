/** Bytes that mean something to YAML, JSON or UTF-8. */
const SIGNS = [
  ..."{}[]:,-\"'&*!|>%@#?\n\t\r \\<~0",
  "\0",
  "---\n",
  "&a ",
  "*a",
  "<<: ",
  "null",
  "\u202e",
  "__proto__",
];

/** Gives a whole number from 0 up to, but without, a limit. */
export type Random = (below: number) => number;

/** A small generator (mulberry32), so that a run can be repeated from its number. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Puts a sign, a byte, nothing or a piece of the text itself in place of a few bytes. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length + 1);
  const end = Math.min(bytes.length, at + random(random(4) === 0 ? 400 : 4));
  const middle = [
    () => new TextEncoder().encode(SIGNS[random(SIGNS.length)]),
    () => new Uint8Array([random(256)]),
    () => new Uint8Array(),
    () => bytes.subarray(random(bytes.length), random(bytes.length)).slice(0, 300),
  ][random(4)]?.();
  return Buffer.concat([bytes.subarray(0, at), middle ?? new Uint8Array(), bytes.subarray(end)]);
}
