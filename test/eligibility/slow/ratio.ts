/** An exact number as the pair of its terms. */
export type Ratio = readonly [bigint, bigint];

export const ZERO: Ratio = [0n, 1n];
export const ONE: Ratio = [1n, 1n];

const remembered = new Map<number, Ratio>();

export function exact(value: number): Ratio {
  const known = remembered.get(value);
  if (known) return known;
  const [whole = "0", places = ""] = String(value).split(".");
  const ratio: Ratio = [BigInt(whole + places), 10n ** BigInt(places.length)];
  remembered.set(value, ratio);
  return ratio;
}

export function add(a: Ratio, b: Ratio): Ratio {
  return a[1] === b[1] ? [a[0] + b[0], a[1]] : simple([a[0] * b[1] + b[0] * a[1], a[1] * b[1]]);
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return simple([a[0] * b[0], a[1] * b[1]]);
}

export function less(a: Ratio, b: Ratio): boolean {
  return a[0] * b[1] < b[0] * a[1];
}

export function least(a: Ratio, b: Ratio): Ratio {
  return less(a, b) ? a : b;
}

export function most(a: Ratio, b: Ratio): Ratio {
  return less(a, b) ? b : a;
}

function simple([n, d]: Ratio): Ratio {
  let [a, b] = [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? ZERO : [n / a, d / a];
}
