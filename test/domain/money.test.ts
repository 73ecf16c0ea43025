import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMoney, formatPay, type Pay, toHundredths } from "../../src/domain/money.ts";

const pay: Pay = { low: 66_430, high: 98_000.5, currency: "USD", period: "year", statistic: "mean" };

describe("money", () => {
  it("is written with commas and, where there are any, two decimals", () => {
    expect(formatMoney(0, "USD")).toBe("$0");
    expect(formatMoney(7.5, "USD")).toBe("$7.50");
    expect(formatMoney(44.59, "USD")).toBe("$44.59");
    expect(formatMoney(999, "USD")).toBe("$999");
    expect(formatMoney(1000, "USD")).toBe("$1,000");
    expect(formatMoney(1_234_567.05, "USD")).toBe("$1,234,567.05");
  });

  it("names every other currency by its code", () => {
    expect(formatMoney(50_000, "EUR")).toBe("EUR 50,000");
  });

  it("is counted in whole hundredths, whatever binary fractions do", () => {
    expect(toHundredths(0.29)).toBe(29);
    expect(toHundredths(1.1)).toBe(110);
    expect(toHundredths(69_818.35)).toBe(6_981_835);
  });

  it("loses nothing when it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (hundredths) => {
        const written = formatMoney(hundredths / 100, "USD");
        expect(toHundredths(Number(written.replace(/[$,]/g, "")))).toBe(hundredths);
        expect(written).toMatch(/^\$\d{1,3}(,\d{3})*(\.\d{2})?$/);
      }),
    );
  });

  it("of a range names both ends, of a single figure the one", () => {
    expect(formatPay(pay)).toBe("$66,430 to $98,000.50");
    expect(formatPay({ ...pay, high: pay.low })).toBe("$66,430");
  });
});
