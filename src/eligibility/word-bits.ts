/** Stands for any words at all. */
export const ALL_BITS = -1;

/**
 * A bit for each of some words, by its length and two of its letters. Two lists without a bit in common have no word in
 * common, which one operation tells; with one, they may.
 */
export function bitsOf(words: readonly string[]): number {
  let bits = 0;
  for (const word of words) {
    const { length } = word;
    bits |= 1 << ((length + 7 * word.charCodeAt(2) + 3 * word.charCodeAt(length - 1)) & 31);
  }
  return bits;
}
