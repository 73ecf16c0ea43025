import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decimal,
  greater,
  isAtLeast,
  lackOf,
  lesser,
  plus,
  ratio,
  shown,
  times,
  toFloat,
  ZERO,
} from "../../src/eligibility/fraction.ts";

const small = fc.tuple(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 10_000 }));
const huge = fc.tuple(fc.nat({ max: 2 ** 40 }), fc.integer({ min: 1, max: 2 ** 40 }));

describe("fractions", () => {
  it("take a number as its decimals say", () => {
    expect(decimal(37.5)).toEqual(ratio(75, 2));
    expect(decimal(0.1)).toEqual(ratio(1, 10));
    expect(decimal(1e-7)).toEqual(ratio(1, 10_000_000));
    expect(decimal(40)).toEqual(ratio(40));
    expect(decimal(1e21)).toEqual({ big: true, n: 10n ** 21n, d: 1n });
  });

  it("add, multiply and compare exactly, however large the terms grow", () => {
    fc.assert(
      fc.property(
        fc.oneof(small, huge),
        fc.oneof(small, huge),
        fc.nat({ max: 100_000 }),
        ([an, ad], [bn, bd], k) => {
          const [a, b] = [ratio(an, ad), ratio(bn, bd)];
          const sum = plus(a, b);
          expect(BigInt(sum.n) * BigInt(ad) * BigInt(bd)).toBe(
            (BigInt(an) * BigInt(bd) + BigInt(bn) * BigInt(ad)) * BigInt(sum.d),
          );
          const product = times(a, k, bd);
          expect(BigInt(product.n) * BigInt(ad) * BigInt(bd)).toBe(
            BigInt(an) * BigInt(k) * BigInt(product.d),
          );
          expect(isAtLeast(a, b)).toBe(BigInt(an) * BigInt(bd) >= BigInt(bn) * BigInt(ad));
          expect(isAtLeast(greater(a, b), lesser(a, b))).toBe(true);
          expect(isAtLeast(sum, a)).toBe(true);
        },
      ),
    );
  });

  it("say what is lacking, rounded up, and what there is, rounded down", () => {
    expect(lackOf(ratio(2000), ratio(13_980, 7))).toBe(3);
    expect(lackOf(ratio(730), ratio(729))).toBe(1);
    expect(lackOf(ratio(730), ratio(730))).toBe(0);
    expect(lackOf(ratio(730), ZERO)).toBe(730);
    expect(lackOf(ratio(1), ratio(2 ** 52 - 1, 2 ** 52))).toBe(1);
    expect(shown(ratio(13_980, 7))).toBe(1997.14);
    expect(shown(ratio(2, 3))).toBe(0.66);
    expect(toFloat(ratio(1, 4))).toBe(0.25);
    const large = times(times(ratio(2 ** 52, 3), 2 ** 40), 1, 2 ** 40);
    expect(lackOf(ratio(2 ** 52), large)).toBe(Number((BigInt(2 ** 52) * 2n + 2n) / 3n));
  });
});
