/**
 * An exact amount that is not negative: `n` parts, `d` of which make one. Amounts stay plain
 * numbers while every step is a safe integer and become big ones when it is not, because big
 * ones cost fifty times as much and are seldom needed.
 */
export type Fraction = Plain | Big;

interface Plain {
  readonly big: false;
  readonly n: number;
  readonly d: number;
}

interface Big {
  readonly big: true;
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { big: false, n: 0, d: 1 };
export const ONE: Fraction = { big: false, n: 1, d: 1 };

/** `n / d` of safe integers, `d` positive. */
export function ratio(n: number, d = 1): Fraction {
  return { big: false, n, d };
}

/** A number exactly as it is written in decimals: `0.1` is one tenth. */
export function decimal(value: number): Fraction {
  if (Number.isSafeInteger(value)) return ratio(value);
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", digits = ""] = mantissa.split(".");
  const places = digits.length - Number(exponent);
  const n = BigInt(whole + digits) * 10n ** BigInt(Math.max(0, -places));
  return reduced(n, 10n ** BigInt(Math.max(0, places)));
}

/** The sum of two. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (!a.big && !b.big) {
    const n = a.d === b.d ? a.n + b.n : a.n * b.d + b.n * a.d;
    const d = a.d === b.d ? a.d : a.d * b.d;
    if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return ratio(n, d);
  }
  return reduced(BigInt(a.n) * BigInt(b.d) + BigInt(b.n) * BigInt(a.d), BigInt(a.d) * BigInt(b.d));
}

/** `a` times `n / d`, of safe integers. */
export function times(a: Fraction, n: number, d = 1): Fraction {
  if (!a.big) {
    const top = a.n * n;
    const bottom = a.d * d;
    if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return ratio(top, bottom);
  }
  return reduced(BigInt(a.n) * BigInt(n), BigInt(a.d) * BigInt(d));
}

/** Whether the first is at least the second. */
export function isAtLeast(a: Fraction, b: Fraction): boolean {
  if (!a.big && !b.big) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left >= right;
  }
  return BigInt(a.n) * BigInt(b.d) >= BigInt(b.n) * BigInt(a.d);
}

export function lesser(a: Fraction, b: Fraction): Fraction {
  return isAtLeast(a, b) ? b : a;
}

export function greater(a: Fraction, b: Fraction): Fraction {
  return isAtLeast(a, b) ? a : b;
}

/** What is lacking of what is needed, rounded up to a whole number; 0 when nothing is. */
export function lackOf(needed: Fraction, have: Fraction): number {
  if (isAtLeast(have, needed)) return 0;
  if (!needed.big && !have.big) {
    const n = needed.n * have.d - have.n * needed.d;
    const d = needed.d * have.d;
    if (Number.isSafeInteger(needed.n * have.d) && Number.isSafeInteger(d))
      return (n + ((d - (n % d)) % d)) / d;
  }
  const n = BigInt(needed.n) * BigInt(have.d) - BigInt(have.n) * BigInt(needed.d);
  const d = BigInt(needed.d) * BigInt(have.d);
  return Number((n + d - 1n) / d);
}

/** To be shown only: rounded down to hundredths, so that it never shows more than there is. */
export function shown(a: Fraction): number {
  if (a.big) return Number((a.n * 100n) / a.d) / 100;
  if (a.d === 1) return a.n;
  const hundredfold = a.n * 100;
  return (hundredfold - (hundredfold % a.d)) / a.d / 100;
}

/** To be shown only: as near as floating point comes. */
export function toFloat(a: Fraction): number {
  return a.big ? shown(a) : a.n / a.d;
}

function reduced(n: bigint, d: bigint): Fraction {
  const divisor = greatestCommonDivisor(n, d);
  const [top, bottom] = [n / divisor, d / divisor];
  if (top <= Number.MAX_SAFE_INTEGER && bottom <= Number.MAX_SAFE_INTEGER) {
    return ratio(Number(top), Number(bottom));
  }
  return { big: true, n: top, d: bottom };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high === 0n ? 1n : high;
}
