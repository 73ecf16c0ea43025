import { expect, it } from "vitest";
import { goalOf, leastMissing, mostMissing } from "../../src/eligibility/amount.ts";

const HUNDRED = goalOf("hours", 100, 100);

it("what is missing at least is what even all that may count leaves, in whole units", () => {
  expect(leastMissing(HUNDRED, 4000, 7000)).toBe(30);
  expect(leastMissing(HUNDRED, 4000, 6950)).toBe(31);
  expect(leastMissing(HUNDRED, 4000, 12_000)).toBe(0);
  // What surely counts is all that may.
  expect(leastMissing(HUNDRED, 4000, undefined)).toBe(60);
  // Nothing limits it.
  expect(leastMissing(HUNDRED, 4000, Number.POSITIVE_INFINITY)).toBe(0);
});

it("what is missing at most is what is beyond all that surely counts", () => {
  expect(mostMissing(HUNDRED, 4000)).toBe(60);
  expect(mostMissing(HUNDRED, 3950)).toBe(61);
  expect(mostMissing(HUNDRED, 10_000)).toBe(0);
});
