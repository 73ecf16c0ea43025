/** Stands for any words at all. */
export const ALL_BITS = -1;

/**
 * A bit for each of some words. Two lists without a bit in common have no word in common, which one operation tells;
 * with one, they may.
 */
export function bitsOf(words: readonly string[]): number {
  let bits = 0;
  for (const word of words) bits |= 1 << (numberOf(word) & 31);
  return bits;
}

/** A number of a word, by its length and two of its letters: words with other numbers differ, those with one may; 0 for none. */
export function numberOf(word: string | undefined): number {
  if (word === undefined) return 0;
  const { length } = word;
  return (length + 7 * word.charCodeAt(2) + 3 * word.charCodeAt(length - 1)) | 0;
}
