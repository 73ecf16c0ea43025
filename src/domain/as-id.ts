/** Turns words into the id they would have: `Case Manager` into `case-manager`. */
export function asId(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}
