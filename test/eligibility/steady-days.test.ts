import { describe, expect, it } from "vitest";
import type { Service } from "../../src/domain/profile.ts";
import type { ExperienceRequirement, Requirement } from "../../src/domain/requirement.ts";
import { openDossier } from "../../src/eligibility/dossier.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { steadyDays } from "../../src/eligibility/steady-days.ts";
import { openWeighing, weighRule } from "../../src/eligibility/weigh-rule.ts";
import { date, LEXICON, month } from "./support.ts";

/** After how many days an answer may change by time alone, for jobs that are told on 21 November 2026. */
function steady(rule: Requirement, experience: readonly Service[]): number {
  const dossier = openDossier({ experience, continuingEducation: [] }, date("2026-11-21"));
  return steadyDays(weighRule(openWeighing(prepareRule(rule, { lexicon: LEXICON }), dossier)), dossier);
}

const asks = (need: Partial<ExperienceRequirement>): Requirement => ({
  kind: "experience",
  about: {},
  kinds: ["nursing"],
  ...need,
});
/** So many days of service, the last of them today. */
const since = (from: string): Service => ({
  kinds: ["nursing"],
  from: date(from),
  to: "present",
  hoursPerWeek: 40,
});

describe("the days until an answer can change by time alone", () => {
  it("are those that full-time service lacks, or hours at 24 a day", () => {
    // From November 12 on are 10 days, of which 365 are asked.
    expect(steady(asks({ months: 12 }), [since("2026-11-12")])).toBe(355);
    // 280 hours in 49 days of 300: 20 are no whole day.
    expect(steady(asks({ hours: 300 }), [since("2026-10-04")])).toBe(1);
    expect(steady(asks({ hours: 400 }), [since("2026-10-04")])).toBe(5);
    expect(steady(asks({ hours: 401 }), [since("2026-10-04")])).toBe(6);
  });

  it("are those that a window may leave behind, four at once, where there is enough", () => {
    // 405 days of 365 are 40 more.
    expect(steady(asks({ months: 12, withinMonths: 36 }), [since("2025-10-13")])).toBe(11);
    expect(steady(asks({ months: 12, withinMonths: 36 }), [since("2025-11-22")])).toBe(1);
    expect(steady(asks({ months: 12 }), [since("2025-10-13")])).toBe(Infinity);
  });

  it("never end for any amount and for courses, which only an event changes", () => {
    expect(steady(asks({ anyAmount: true, withinMonths: 36 }), [since("2026-11-12")])).toBe(Infinity);
    expect(steady({ kind: "continuing-education", about: {}, hours: 20 }, [])).toBe(Infinity);
  });

  it("are the fewest of all parts", () => {
    const both: Requirement = { kind: "all", about: {}, of: [asks({ months: 12 }), asks({ hours: 400 })] };
    expect(steady(both, [since("2026-10-04")])).toBe(5);
  });

  it("are one where hours in all lie between vague dates, but not for a total without any", () => {
    const vague = { kinds: ["nursing"], from: month("2026-01"), to: date("2026-12-31"), hours: 100 };
    const total = { kinds: ["nursing"], hours: 100 };
    expect(steady(asks({ months: 12 }), [since("2026-11-12"), vague])).toBe(1);
    expect(steady(asks({ hours: 1000 }), [since("2026-10-04"), total])).toBe(26);
  });
});
