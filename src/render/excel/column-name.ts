/** The letters of a column, counted from 1: A to Z, then AA. */
export function columnName(number: number): string {
  const before = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return before === 0 ? letter : columnName(before) + letter;
}
