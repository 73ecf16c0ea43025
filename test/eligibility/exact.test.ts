import { describe, expect, it } from "vitest";
import {
  type Exact,
  greater,
  isAtLeast,
  lesser,
  plus,
  quotient,
  times,
  toFloat,
  wholeTimes,
} from "../../src/eligibility/exact.ts";

const INFINITE = Number.POSITIVE_INFINITY;
const LARGEST = Number.MAX_SAFE_INTEGER;
const THIRD = quotient(1, 3);
const SIXTH = quotient(1, 6);

function ratio(n: bigint, d: bigint): Exact {
  return { n, d };
}

describe("a quotient", () => {
  it("is an integer where it can be, and else a fraction in lowest terms", () => {
    expect(quotient(12, 4)).toBe(3);
    expect(quotient(0, 7)).toBe(0);
    expect(quotient(10, 4)).toEqual(ratio(5n, 2n));
    expect(quotient(-10, 4)).toEqual(ratio(-5n, 2n));
  });

  it("is never what floating-point numbers round to an integer", () => {
    expect(quotient(LARGEST, 2)).toEqual(ratio(BigInt(LARGEST), 2n));
  });
});

describe("a sum", () => {
  it.each<[Exact, Exact, Exact]>([
    [2, 3, 5],
    [THIRD, SIXTH, ratio(1n, 2n)],
    [SIXTH, THIRD, ratio(1n, 2n)],
    [THIRD, 2, ratio(7n, 3n)],
    [2, THIRD, ratio(7n, 3n)],
    [THIRD, quotient(2, 3), 1],
    [THIRD, quotient(-1, 3), 0],
    [LARGEST, 2, ratio(BigInt(LARGEST) + 2n, 1n)],
    [ratio(BigInt(LARGEST) + 2n, 1n), -2, LARGEST],
    [INFINITE, 1, INFINITE],
    [1, INFINITE, INFINITE],
    [INFINITE, THIRD, INFINITE],
    [THIRD, INFINITE, INFINITE],
  ])("of %s and %s is exact", (a, b, sum) => {
    expect(plus(a, b)).toEqual(sum);
  });
});

describe("a product with an integer", () => {
  it.each<[Exact, number, Exact]>([
    [6, 7, 42],
    [THIRD, 6, 2],
    [THIRD, -1, ratio(-1n, 3n)],
    [LARGEST, 3, ratio(BigInt(LARGEST) * 3n, 1n)],
  ])("of %s and %s is exact", (a, factor, product) => {
    expect(times(a, factor)).toEqual(product);
  });
});

describe("of two amounts", () => {
  // In this order, each above the one before it; two thirds and one less than a float can tell apart.
  const rising: readonly Exact[] = [
    quotient(-1, 3),
    0,
    THIRD,
    ratio(333333333333333333n, 999999999999999998n),
    1,
    quotient(4, 3),
    LARGEST,
    ratio(BigInt(LARGEST) + 2n, 1n),
    INFINITE,
  ];

  it("the greater is at least the less, and each is at least itself", () => {
    for (const [place, a] of rising.entries()) {
      for (const [other, b] of rising.entries()) {
        expect(isAtLeast(a, b), `${place} and ${other}`).toBe(place >= other);
        expect(lesser(a, b)).toBe(rising[Math.min(place, other)]);
        expect(greater(a, b)).toBe(rising[Math.max(place, other)]);
      }
    }
  });
});

describe("whole units in an amount", () => {
  it.each<[Exact, number, number]>([
    [0, 5, 0],
    [4, 5, 0],
    [5, 5, 1],
    [14, 5, 2],
    [quotient(29, 2), 5, 2],
    [quotient(31, 2), 5, 3],
    [LARGEST - 2, 3, 3_002_399_751_580_329],
    [LARGEST, 3, 3_002_399_751_580_330],
  ])("%s has so many %s", (amount, unit, whole) => {
    expect(wholeTimes(amount, unit)).toBe(whole);
  });
});

it("is shown as the nearest floating-point number", () => {
  expect([toFloat(3), toFloat(THIRD)]).toEqual([3, 1 / 3]);
});
