/** A fraction that is no whole number, or too large for one; in lowest terms, `d` above 1 or `n` beyond 2^53. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * A number that is never rounded: a safe integer, a fraction, or Infinity for what nothing limits.
 * Nearly all amounts are plain integers; fractions arise where hours are spread over days.
 */
export type Exact = number | Ratio;

/** The sum. */
export function plus(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum) || sum === Number.POSITIVE_INFINITY) return sum;
  }
  if (a === Number.POSITIVE_INFINITY || b === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  const [p, q] = [ratioOf(a), ratioOf(b)];
  return exact(p.n * q.d + q.n * p.d, p.d * q.d);
}

/** The product with an integer. */
export function times(a: Exact, factor: number): Exact {
  if (typeof a === "number") {
    const product = a * factor;
    if (Number.isSafeInteger(product)) return product;
  }
  const { n, d } = ratioOf(a);
  return exact(n * BigInt(factor), d);
}

/** The quotient of a safe integer by one above 0. */
export function quotient(a: number, divisor: number): Exact {
  const whole = a / divisor;
  return Number.isSafeInteger(whole) && whole * divisor === a ? whole : exact(BigInt(a), BigInt(divisor));
}

/** Whether the first is no less than the second. */
export function isAtLeast(a: Exact, b: Exact): boolean {
  if (typeof a === "number" && typeof b === "number") return a >= b;
  if (a === Number.POSITIVE_INFINITY) return true;
  if (b === Number.POSITIVE_INFINITY) return false;
  const [p, q] = [ratioOf(a), ratioOf(b)];
  return p.n * q.d >= q.n * p.d;
}

/** The lesser of two. */
export function lesser(a: Exact, b: Exact): Exact {
  return isAtLeast(a, b) ? b : a;
}

/** The greater of two. */
export function greater(a: Exact, b: Exact): Exact {
  return isAtLeast(a, b) ? a : b;
}

/** How many whole times `unit`, a safe integer above 0, goes into an amount that is not negative. */
export function wholeTimes(a: Exact, unit: number): number {
  if (typeof a === "number") {
    const whole = Math.floor(a / unit);
    return whole * unit > a ? whole - 1 : whole;
  }
  return Number(a.n / (a.d * BigInt(unit)));
}

/** The nearest floating-point number, for showing only. */
export function toFloat(a: Exact): number {
  return typeof a === "number" ? a : Number(a.n) / Number(a.d);
}

function ratioOf(a: Exact): Ratio {
  return typeof a === "number" ? { n: BigInt(a), d: 1n } : a;
}

function exact(n: bigint, d: bigint): Exact {
  const divisor = gcd(n < 0n ? -n : n, d);
  const [p, q] = [n / divisor, d / divisor];
  const whole = Number(p);
  return q === 1n && Number.isSafeInteger(whole) ? whole : { n: p, d: q };
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
