import { describe, expect, it } from "vitest";
import type { Service } from "../../src/domain/profile.ts";
import type { ExperienceRequirement, Requirement } from "../../src/domain/requirement.ts";
import { isBranchFinding } from "../../src/eligibility/finding.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { weighed } from "./evidence.ts";
import { date, LEXICON, month } from "./support.ts";

/** The answers and ranges of a leaf, or of the last of an `all`, on 21 November 2026. */
function rangesOf(requires: Requirement, experience: readonly Service[]): unknown {
  const finding = weighed(requires, { experience });
  const last = isBranchFinding(finding) ? finding.of.at(-1) : finding;
  if (!last || !("needs" in last)) return expect.fail("no amounts");
  return last.needs.map(({ answer, sure, possible }) => [answer, sure, possible]);
}

/** The answer and the range of one need in nursing, on 5 November 2026, where the body does not say what full time is. */
function weighNursing(asked: Pick<ExperienceRequirement, "months" | "hours">, job: Service): unknown {
  const leaf: ExperienceRequirement = { kind: "experience", about: {}, kinds: ["nursing"], ...asked };
  const profile = { experience: [{ kinds: ["nursing"], ...job }] };
  const finding = weigh(leaf, profile, date("2026-11-05"), { lexicon: LEXICON });
  if (finding.kind !== "experience") return expect.fail("a leaf of experience");
  const [need] = finding.needs;
  return [finding.answer, need?.sure, need?.possible];
}

describe("a part of a job", () => {
  it("is no more than the whole: 20 of 14 hours a week are 14, 728 in 364 days", () => {
    const year = { from: date("2025-01-01"), to: date("2025-12-30"), hoursPerWeek: 14 };
    expect(weighNursing({ hours: 729 }, { ...year, hoursOf: { nursing: 20 } })).toEqual([
      "not-met",
      728,
      728,
    ]);
    expect(weighNursing({ hours: 729 }, { ...year, hoursOf: { nursing: 7 } })).toEqual(["not-met", 364, 364]);
  });
});

describe("hours in all at dates that are not both told", () => {
  it("are at most so many days at 30 hours a week, also when marked full time: 300 hours are 70 days", () => {
    const job = { to: date("2026-01-01"), hours: 300, fullTime: true };
    expect(weighNursing({ months: 3 }, job)).toEqual(["not-met", 0, 70]);
    expect(weighNursing({ months: 2 }, job)).toEqual(["unknown", 0, 70]);
  });

  it("surely are nothing when the job may begin only after the day", () => {
    const job = { from: month("2026-11"), to: "present", hours: 80 } as const;
    expect(weighNursing({ hours: 80 }, job)).toEqual(["unknown", 0, 80]);
    expect(weighNursing({ hours: 80 }, { ...job, from: date("2026-11-01") })).toEqual(["met", 80, 80]);
  });
});

describe("the mark of full time", () => {
  const halfYear = { from: date("2026-01-01"), to: date("2026-06-30") };

  it("makes 36 hours a week whole days, which without it they only may be", () => {
    expect(weighNursing({ months: 6 }, { ...halfYear, hoursPerWeek: 36, fullTime: true })).toEqual([
      "met",
      181,
      181,
    ]);
    expect(weighNursing({ months: 6 }, { ...halfYear, hoursPerWeek: 36 })).toEqual(["unknown", 0, 181]);
    expect(weighNursing({ months: 6 }, { ...halfYear, hoursPerWeek: 15 })).toEqual(["not-met", 0, 90.5]);
  });

  it("needs no hours beside it", () => {
    expect(weighNursing({ months: 6 }, { ...halfYear, fullTime: true })).toEqual(["met", 181, 181]);
  });
});

describe("totals beside a job that does not count", () => {
  const idle: Service = {
    kinds: ["direct-client"],
    from: date("2025-01-01"),
    to: "present",
    hoursPerWeek: 40,
  };
  const leaf = { kind: "experience", about: {}, kinds: ["nursing"], months: 12 } as const;

  it("count as they are in their unit, and only may in the other", () => {
    expect(rangesOf(leaf, [idle, { kinds: ["nursing"], months: 6 }])).toEqual([["not-met", 182.5, 182.5]]);
    expect(rangesOf(leaf, [idle, { kinds: ["nursing"], months: 12 }])).toEqual([["met", 365, 365]]);
    // 600 hours are 20 weeks of 30 hours.
    expect(rangesOf(leaf, [idle, { kinds: ["nursing"], hours: 600 }])).toEqual([["not-met", 0, 140]]);
    const inHours: Requirement = { kind: "experience", about: {}, kinds: ["nursing"], hours: 2000 };
    expect(rangesOf(inHours, [idle, { kinds: ["nursing"], hours: 600 }])).toEqual([["not-met", 600, 600]]);
  });

  it("only may count in a window", () => {
    const recent = { ...leaf, withinMonths: 36 };
    expect(rangesOf(recent, [idle, { kinds: ["nursing"], months: 6 }])).toEqual([["not-met", 0, 182.5]]);
    expect(rangesOf(recent, [idle, { kinds: ["nursing"], months: 12 }])).toEqual([["unknown", 0, 365]]);
  });

  it("count once in a sum, however many leaves they count for, and each of several counts", () => {
    const sum: Requirement = {
      kind: "all",
      about: {},
      of: [
        { ...leaf, about: { id: "nursing" } },
        { ...leaf, about: { id: "cases" }, kinds: ["case-management"] },
        { kind: "together", about: {}, months: 12, of: ["nursing", "cases"] },
      ],
    };
    const both = { kinds: ["nursing", "case-management"], months: 6 };
    expect(rangesOf(sum, [idle, both])).toEqual([["not-met", 182.5, 182.5]]);
    expect(rangesOf(sum, [idle, both, { kinds: ["nursing"], months: 6 }])).toEqual([["met", 365, 365]]);
    expect(
      rangesOf(sum, [idle, { kinds: ["nursing"], months: 6 }, { kinds: ["case-management"], months: 6 }]),
    ).toEqual([["met", 365, 365]]);
  });
});

describe("hours in all", () => {
  it("of a job with its dates are spread over its days, and are nothing beside them", () => {
    // 1,560 hours in 52 weeks are 30 a week, which may be full time.
    const job = { from: date("2025-01-01"), to: date("2025-12-30"), hours: 1560 };
    expect(weighNursing({ months: 13 }, job)).toEqual(["not-met", 0, 364]);
  });

  it("surely count when the job began or ended on the day itself", () => {
    expect(weighNursing({ hours: 80 }, { to: date("2026-11-05"), hours: 80 })).toEqual(["met", 80, 80]);
    expect(weighNursing({ hours: 80 }, { to: date("2026-11-06"), hours: 80 })).toEqual(["unknown", 0, 80]);
  });

  it("are no matter where hours a week were told: a month of beginning is a range of days", () => {
    // January 1 or 31 to February 27 are 58 or 28 days of 7 hours.
    const job = { from: month("2026-01"), to: date("2026-02-27"), hoursPerWeek: 49 };
    expect(weighNursing({ hours: 200 }, job)).toEqual(["unknown", 196, 406]);
    expect(weighNursing({ hours: 200 }, { ...job, hours: 80 })).toEqual(["unknown", 196, 406]);
  });
});

describe("hours in all at vague dates beside another job", () => {
  const leaf = (hours: number): Requirement => ({ kind: "experience", about: {}, kinds: ["nursing"], hours });
  const nursing = (more: Service): Service => ({ kinds: ["nursing"], ...more });
  // At most 80 hours in 28 days, 20 a week.
  const vague = nursing({ from: month("2026-01"), to: date("2026-02-27"), hours: 80 });
  const weekly = (hoursPerWeek: number, year = "2026"): Service =>
    nursing({ from: date(`${year}-01-01`), to: date(`${year}-03-31`), hoursPerWeek });

  it("surely count while both fit into a week, and only may where they do not", () => {
    // 90 days of 20 or of 22 hours.
    expect(rangesOf(leaf(1880), [weekly(140), vague])).toEqual([["met", 1880, 1880]]);
    expect(rangesOf(leaf(2060), [weekly(154), vague])).toEqual([["unknown", 1980, 2060]]);
    expect(rangesOf(leaf(2060), [weekly(154, "2025"), vague])).toEqual([["met", 2060, 2060]]);
  });

  it("may have been worked in one week where a date is untold", () => {
    const endless = nursing({ to: date("2026-02-27"), hours: 80 });
    expect(rangesOf(leaf(1000), [weekly(70), endless])).toEqual([["not-met", 900, 980]]);
  });

  it("surely count beside a job of which no hours are told, which had at most 60 a week", () => {
    const untold = nursing({ from: date("2026-01-01"), to: date("2026-03-31") });
    expect(rangesOf(leaf(80), [untold, vague])).toEqual([["met", 80, 851.42]]);
  });
});
