/** A part of a whole, 0 to 1, as a length in percent of two decimals at most. */
export function percent(part: number): string {
  return `${Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 100}%`;
}
