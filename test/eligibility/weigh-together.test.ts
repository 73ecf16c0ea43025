import { describe, expect, it } from "vitest";
import type { Profile, Service } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { type Finding, isBranchFinding } from "../../src/eligibility/finding.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { date, LEXICON } from "./support.ts";

const TODAY = date("2026-11-21");

const RULE: Requirement = {
  kind: "all",
  about: {},
  of: [
    { kind: "experience", about: { id: "care" }, kinds: ["care-management"], months: 6, paid: true },
    { kind: "experience", about: { id: "direct" }, kinds: ["nursing", "care-management"], months: 6 },
    { kind: "together", about: {}, months: 12, of: ["care", "direct"] },
  ],
};

function needOf(profile: Profile, rule = RULE) {
  const finding: Finding = weigh(rule, profile, TODAY, { lexicon: LEXICON });
  const sum = isBranchFinding(finding) ? finding.of[2] : undefined;
  if (sum?.kind !== "together") return expect.fail("the third part is a sum");
  const [need] = sum.needs;
  return { answer: sum.answer, sure: need?.sure, possible: need?.possible, entries: need?.entries };
}

const halfYear: Service = { from: date("2026-05-22"), to: "present", hoursPerWeek: 40, paid: true };

describe("a sum of several leaves", () => {
  it("counts a day once, however many leaves it counts for, and names what each job brings", () => {
    const both = { ...halfYear, kinds: ["care-management"] };
    const earlier = { ...halfYear, kinds: ["nursing"], from: date("2025-11-22"), to: date("2026-06-21") };
    expect(needOf({ experience: [both] })).toMatchObject({ answer: "not-met", sure: 184, possible: 184 });
    expect(needOf({ experience: [both, earlier] })).toMatchObject({
      answer: "met",
      sure: 365,
      entries: [{ entry: 0 }, { entry: 1 }],
    });
    const shares = needOf({ experience: [both, earlier] }).entries?.map(({ sure }) => sure) ?? [];
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(365, 1);
  });

  it("counts a total once, and surely when one of the leaves surely takes it", () => {
    const total = { kinds: ["care-management"], months: 6 };
    expect(needOf({ experience: [total] })).toMatchObject({ sure: 182.5, possible: 182.5 });
    expect(needOf({ experience: [{ ...total, paid: true }] })).toMatchObject({
      sure: 182.5,
      possible: 182.5,
    });
    expect(needOf({ experience: [total, total] })).toMatchObject({ answer: "met", sure: 365 });
  });

  it("may take the hours in all of a job of which another leaf asks only a part", () => {
    const leaf = { kind: "experience", about: { id: "direct" }, kinds: ["nursing"], months: 6 } as const;
    const all = { ...leaf, about: { id: "care" }, kinds: ["care-management"] };
    const job: Service = {
      kinds: ["nursing", "care-management"],
      hoursOf: { nursing: 10 },
      hours: 2100,
      from: date("2026-01-01"),
    };
    const sumOf = (of: readonly string[]): Requirement => ({
      kind: "all",
      about: {},
      of: [leaf, all, { kind: "together", about: {}, months: 9, of }],
    });
    // 2,100 hours are 490 days of 30 hours a week, whichever of the two leaves comes first.
    for (const of of [["direct", "care"], ["care", "direct"], ["care"]])
      expect(needOf({ experience: [job] }, sumOf(of))).toMatchObject({ answer: "unknown", possible: 490 });
  });

  it("says why a job counts for none of them", () => {
    const job = { ...halfYear, kinds: ["practical-nursing"] };
    expect(needOf({ experience: [job] }).entries).toEqual([
      { entry: 0, sure: 0, possible: 0, reasons: ["other-kind"], untold: [] },
    ]);
  });

  it("may be anything when experience was not told", () => {
    expect(needOf({})).toMatchObject({ answer: "unknown", sure: 0, possible: null, entries: [] });
  });
});
