/** The ways to take `n` of the parts, in their order. */
export function subsets<T>(parts: readonly T[], n: number): readonly (readonly T[])[] {
  if (n <= 0) return [[]];
  const [first, ...rest] = parts;
  if (first === undefined || parts.length < n) return [];
  return [...subsets(rest, n - 1).map((pick) => [first, ...pick]), ...subsets(rest, n)];
}
