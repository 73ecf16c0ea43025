import { describe, expect, it } from "vitest";
import { openBackgrounds } from "../../src/eligibility/crowd/backgrounds.ts";
import { openShares } from "../../src/eligibility/crowd/shares.ts";

describe("backgrounds", () => {
  it("are the same for the same traits, and have all of them", () => {
    const known = openBackgrounds();
    const rn = known.trait("rn", { licenses: [{ type: "rn" }] }) ?? expect.fail();
    const none = known.trait("none", { certifications: [] }) ?? expect.fail();
    expect(known.trait("rn", { licenses: [] })).toBe(rn);
    const both = known.plus(known.plus(0, rn), none);
    expect(known.plus(known.plus(0, rn), none)).toBe(both);
    expect(known.plus(0, none)).not.toBe(both);
    expect(known.profileOf(both)).toEqual({ licenses: [{ type: "rn" }], certifications: [] });
    expect([known.profileOf(0), known.profileOf(999)]).toEqual([{}, {}]);
  });

  it("are forgotten when they are many, traits are not, and too many traits are refused", () => {
    const known = openBackgrounds();
    const all = Array.from({ length: 4096 }, (_, at) => known.trait(`t${at}`, {}));
    expect([all.at(0), all.at(-1)]).toEqual([0, 4095]);
    expect(known.trait("t5000", {})).toBeUndefined();
    expect(known.trait("t7", {})).toBe(7);
    expect(known.areMany()).toBe(false);
    for (let at = 0; at < 19_999; at += 1) known.plus(at, 0);
    expect(known.areMany()).toBe(true);
    known.forget();
    expect([known.areMany(), known.plus(0, 5)]).toEqual([false, 1]);
  });
});

describe("shares", () => {
  it("are added where they are kept, by what is shut", () => {
    const shares = openShares(10);
    expect(shares.startOf(3, 0)).toBe(0);
    const open = shares.keep(3, 0, [0, 5, 7, 0]);
    const shut = shares.keep(3, 2, [0, 5, 0, 0]);
    expect([shares.startOf(3, 0), shares.startOf(3, 1), shares.startOf(3, 2)]).toEqual([open, 0, shut]);
    const sums = new Float64Array([1, 2, 3, 4]);
    shares.addTo(sums, open, 1);
    shares.addTo(sums, shut, 1);
    expect([...sums]).toEqual([1, 12, 10, 4]);
    expect(shares.keep(4, 0, [0, 5, 7, 0])).toBe(open);
    expect(shares.keep(5, 0, undefined)).toBeLessThan(0);
    expect(shares.startOf(5, 0)).toBeLessThan(0);
  });

  it("grow, and are forgotten", () => {
    const shares = openShares(5000);
    const starts = Array.from({ length: 3000 }, (_, at) => shares.keep(at + 1, 0, [at + 1, 0, 2]));
    const sums = new Float64Array(3);
    for (const start of starts) shares.addTo(sums, start, 1);
    expect([...sums]).toEqual([(3000 * 3001) / 2, 0, 6000]);
    shares.forget();
    expect(shares.startOf(1, 0)).toBe(0);
    const again = new Float64Array(3);
    shares.addTo(again, shares.keep(1, 0, [7, 0, 2]), 1);
    expect([...again]).toEqual([7, 0, 2]);
  });

  it("are kept of the piece of the greatest number there may be", () => {
    const shares = openShares(3);
    const start = shares.keep(3, 0, [7]);
    expect([start > 0, shares.startOf(3, 0)]).toEqual([true, start]);
  });

  it("are of several so many times those of one, or just as much, or cannot be summed up", () => {
    const shares = openShares(10);
    const sumOf = (count: number, start: number) => {
      const sums = new Float64Array([100, 100, 100]);
      shares.addTo(sums, start, count);
      return [...sums];
    };
    // Four bring four times the first amount, as much of the second as one does, and nothing of the third.
    const start = shares.keep(1, 0, [5, 7, 0], { amount: 4, amounts: [20, 7, 0] });
    expect([sumOf(1, start), sumOf(3, start)]).toEqual([
      [105, 107, 100],
      [115, 107, 100],
    ]);
    // What one alone brings is kept apart from what grows.
    const growing = shares.keep(2, 0, [5, 7, 0], { amount: 4, amounts: [20, 28, 0] });
    expect([growing === start, sumOf(3, growing)]).toEqual([false, [115, 121, 100]]);
    const endless = shares.keep(3, 0, [0, Infinity, 0], { amount: 4, amounts: [0, Infinity, 0] });
    expect(sumOf(2, endless)).toEqual([100, Infinity, 100]);
    for (const amounts of [[20, 8, 0], [19, 7, 0], [20, 7, 1], [20, 7], undefined]) {
      expect(shares.keep(4, 0, [5, 7, 0], { amount: 4, amounts }), `${amounts}`).toBeLessThan(0);
    }
    expect(shares.keep(4, 0, undefined, { amount: 4, amounts: [1] })).toBeLessThan(0);
  });
});
