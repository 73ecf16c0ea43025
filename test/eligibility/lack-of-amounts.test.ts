import { describe, expect, it } from "vitest";
import type { Requirement } from "../../src/domain/requirement.ts";
import { shapeOfRule } from "../../src/eligibility/crowd/rule-shape.ts";
import { type AmountLeaf, distancesOf, lackReader, setDistance } from "../../src/eligibility/lack.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { LEXICON } from "./support.ts";

const hoursOf = (hours: number): Requirement => ({
  kind: "experience",
  about: { id: "work" },
  kinds: ["nursing"],
  hours,
});
const monthsOf = (months: number): Requirement => ({
  kind: "experience",
  about: { id: "work" },
  kinds: ["nursing"],
  months,
});
const courses: Requirement = { kind: "continuing-education", about: {}, hours: 30 };

/** The leaves of a rule that ask amounts, and a reader of what they lack, told amounts in their own units. */
function reading(...of: readonly Requirement[]) {
  const rule = prepareRule({ kind: "all", about: {}, of }, { lexicon: LEXICON });
  const leaves = shapeOfRule(rule)?.slots ?? expect.fail("no amounts");
  const reader = lackReader(rule.terms);
  const leafAt = (at: number): AmountLeaf => leaves[at] ?? expect.fail("no leaf");
  const ofAmount = (sure: number, possible?: number, at = 0) => {
    const leaf = leafAt(at);
    const { sureUnit, possibleUnit } = leaf.goal;
    return reader.ofAmount(
      leaf,
      sure * sureUnit,
      possible === undefined ? possible : possible * possibleUnit,
    );
  };
  /** `answer: most/least, days`, an estimate with a wave. */
  const told = (sure: number, possible?: number, at = 0) => {
    const { answer, time, missing } = ofAmount(sure, possible, at);
    const amounts = missing.map(({ amount }) => `${amount?.missing}/${amount?.least}`);
    return `${answer}: ${amounts.join()}, ${time.isEstimate ? "~" : ""}${time.days}`;
  };
  return { ofAmount, told, leafAt };
}

describe("what a leaf lacks of an amount", () => {
  it("is what is missing beyond what surely counts, and even if all counts that may", () => {
    const { told } = reading(hoursOf(10));
    // At 40 hours a week, 5 hours take 35/40 of a day, and 10 hours 70/40.
    expect(told(5, 12)).toBe("unknown: 5/0, ~1");
    expect(told(5, 8)).toBe("not-met: 5/2, ~1");
    expect(told(5)).toBe("not-met: 5/5, ~1");
    expect(told(0, Infinity)).toBe("unknown: 10/0, ~2");
    expect(told(10)).toBe("met: , 0");
  });

  it("is told in whole units, rounded up", () => {
    const { told } = reading(hoursOf(10), monthsOf(12), monthsOf(1));
    expect(told(9.5)).toBe("not-met: 1/1, ~1");
    expect(told(3.25, 3.75)).toBe("not-met: 7/7, ~2");
    // A year is 365 days, and a single month 28; a day of service takes a day.
    expect(told(300.25, 301, 1)).toBe("not-met: 65/64, 65");
    expect(told(0, undefined, 2)).toBe("not-met: 28/28, 28");
  });

  it("is told of the leaf that asks it: service, service together, or courses, which take no time", () => {
    const { told, ofAmount } = reading(
      monthsOf(12),
      { kind: "together", about: { label: "Both" }, of: ["work"], months: 24 },
      courses,
    );
    expect([told(0, undefined, 0), told(100, 400, 1)]).toEqual([
      "not-met: 365/365, 365",
      "not-met: 630/330, 630",
    ]);
    expect(told(12, undefined, 2)).toBe("not-met: 18/18, ~0");
    const kinds = [0, 1, 2].flatMap((at) => ofAmount(0, undefined, at).missing);
    expect(kinds.map(({ kind, about }) => [kind, about.label])).toEqual([
      ["experience", undefined],
      ["together", "Both"],
      ["continuing-education", undefined],
    ]);
  });
});

describe("what was made of an amount", () => {
  it("is remembered for everybody who has as much", () => {
    const { ofAmount } = reading(hoursOf(10));
    const unknown = ofAmount(5, 12);
    const less = ofAmount(4, 12);
    const most = ofAmount(5, 8);
    expect([ofAmount(5, 12), ofAmount(4, 12), ofAmount(5, 8)]).toEqual([unknown, less, most]);
    expect(ofAmount(5, 12)).toBe(unknown);
    expect(ofAmount(5, 11)).toBe(unknown);
    expect(ofAmount(4, 12)).toBe(less);
    expect(ofAmount(5, 8)).toBe(most);
  });

  it("is never mixed up with what is made of other amounts", () => {
    const { told } = reading(hoursOf(10_000), hoursOf(20));
    const before = [
      told(9995, 10_002),
      told(9995, 9998),
      // Half of 2^14 and one more, of which all may count; and one, which surely is missing.
      told(1807, Infinity),
      told(9999),
    ];
    expect(before).toEqual([
      "unknown: 5/0, ~1",
      "not-met: 5/2, ~1",
      "unknown: 8193/0, ~1434",
      "not-met: 1/1, ~1",
    ]);
    expect([told(9995, 10_002), told(9995, 9998), told(1807, Infinity), told(9999)]).toEqual(before);
    // Another leaf that lacks as much lacks it of its own need.
    expect(told(15, 22, 1)).toBe("unknown: 5/0, ~1");
  });

  it("is made anew where more is missing than rules ask", () => {
    const { told } = reading(hoursOf(30_000));
    // 20,000 and 20,001 hours take 3,500 days, and a little more.
    expect(told(10_000, 13_611)).toBe("not-met: 20000/16389, ~3500");
    expect(told(9999, 29_995)).toBe("not-met: 20001/5, ~3501");
    expect(told(5000, 6000)).toBe("not-met: 25000/24000, ~4375");
    expect(told(10_000, 13_611)).toBe("not-met: 20000/16389, ~3500");
  });

  it("is remembered of four thousand amounts of a leaf, and with one more all is begun anew", () => {
    const { ofAmount } = reading(hoursOf(5000), hoursOf(7));
    const other = ofAmount(2, undefined, 1);
    const all = Array.from({ length: 4000 }, (_, sure) => ofAmount(sure));
    expect(ofAmount(0)).toBe(all[0]);
    expect(ofAmount(3999)).toBe(all[3999]);
    ofAmount(4000);
    const again = ofAmount(0);
    expect(again).not.toBe(all[0]);
    expect(again).toEqual(all[0]);
    expect(ofAmount(2, undefined, 1)).toBe(other);
  });
});

describe("how far off a leaf is that asks an amount", () => {
  it("is the same by its lack and by its distance alone", () => {
    const { ofAmount, leafAt } = reading(hoursOf(10), monthsOf(12), courses);
    const rows = [
      // At, what there surely is and possibly; the answer in its order, and the days.
      [0, 5, 8, 2, 1],
      [0, 5, 12, 1, 1],
      [0, 10, 10, 0, 0],
      [1, 300.25, 301, 2, 65],
      [1, 0, 365, 1, 365],
      [1, 365, 400, 0, 0],
      [2, 12, 12, 2, 0],
      [2, 12, 30, 1, 0],
    ] as const;
    for (const [at, sure, possible, answer, days] of rows) {
      const { goal, place } = leafAt(at);
      const distances = { answers: new Uint8Array(3), days: new Float64Array(3).fill(7) };
      setDistance(distances, leafAt(at), sure * goal.sureUnit, possible * goal.possibleUnit);
      expect([distances.answers[place], distances.days[place]], `${at} ${sure}`).toEqual([answer, days]);
      const lack = distancesOf([ofAmount(sure, possible, at)]);
      expect([lack.answers[0], lack.days[0]], `${at} ${sure}`).toEqual([answer, days]);
    }
  });
});
