import { describe, expect, it } from "vitest";
import type { Service } from "../../src/domain/profile.ts";
import type { ExperienceRequirement } from "../../src/domain/requirement.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { date, LEXICON, month } from "./support.ts";

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
