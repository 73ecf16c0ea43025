import { describe, expect, it } from "vitest";
import type { Service } from "../../src/domain/profile.ts";
import type { ExperienceRequirement } from "../../src/domain/requirement.ts";
import type { FullTime } from "../../src/domain/rule-version.ts";
import { openDossier } from "../../src/eligibility/dossier.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { openWeighing, weighRule } from "../../src/eligibility/weigh-rule.ts";
import { date, LEXICON, month } from "./support.ts";

const TODAY = date("2026-11-21");
const STATED: FullTime = { hoursPerWeek: 40, partTime: "unknown" };
const PRORATED: FullTime = { hoursPerWeek: 40, partTime: "prorated" };
const EXCLUDED: FullTime = { hoursPerWeek: 40, partTime: "excluded" };

const YEAR: ExperienceRequirement = { kind: "experience", about: {}, kinds: ["nursing"], months: 12 };
const HOURS: ExperienceRequirement = { kind: "experience", about: {}, kinds: ["nursing"], hours: 2000 };

/** A job that counts for nothing, so that totals are weighed among jobs. */
const IDLE: Service = { kinds: ["teaching"], from: date("2025-01-01"), to: "present", hoursPerWeek: 40 };

const JOB: Service = {
  kinds: ["nursing"],
  from: date("2026-01-01"),
  to: date("2026-06-30"),
  hoursPerWeek: 40,
};
const { hoursPerWeek: _, ...UNTOLD } = JOB;
const { kinds: __, ...OF_NO_KIND } = JOB;

/** Whether what surely counts is known to be all that may, so that the other end need not be reckoned. */
function isSettled(leaf: ExperienceRequirement, jobs: readonly Service[], fullTime?: FullTime): boolean {
  const rule = prepareRule(leaf, { lexicon: LEXICON, ...(fullTime && { fullTime }) });
  const outcome = weighRule(openWeighing(rule, openDossier({ experience: [...jobs, IDLE] }, TODAY)));
  const ranges = "ranges" in outcome ? outcome.ranges : undefined;
  if (ranges === undefined || !("sure" in ranges)) return expect.fail("no range");
  return ranges.possible === undefined;
}

describe("service in days of which nothing is open", () => {
  it.each<[string, Service, FullTime | undefined]>([
    ["40 hours a week, which are full time for everybody", JOB, undefined],
    [
      "less that is marked full time, where the body does not say",
      { ...JOB, hoursPerWeek: 36, fullTime: true },
      undefined,
    ],
    ["what the body calls full time", JOB, STATED],
    ["part time that the body counts as a part", { ...JOB, hoursPerWeek: 20 }, PRORATED],
    ["part time that the body does not count", { ...JOB, hoursPerWeek: 20 }, EXCLUDED],
    ["a total of months", { kinds: ["nursing"], months: 6 }, undefined],
  ])("is %s", (_name, job, fullTime) => {
    expect(isSettled(YEAR, [job], fullTime)).toBe(true);
  });

  it.each<[string, Service, FullTime | undefined]>([
    ["just under 40 hours, where the body does not say", { ...JOB, hoursPerWeek: 39.99 }, undefined],
    [
      "part time of which the body says nothing, though it be marked",
      { ...JOB, hoursPerWeek: 36, fullTime: true },
      STATED,
    ],
    ["hours of which a part is of another kind", { ...JOB, hoursOf: { nursing: 20 } }, PRORATED],
    ["work of an untold kind", OF_NO_KIND, PRORATED],
    ["an untold day of beginning", { ...JOB, from: month("2026-01") }, PRORATED],
    ["an untold day of ending", { ...JOB, to: month("2026-06") }, PRORATED],
    ["untold hours", UNTOLD, PRORATED],
    ["untold hours that are marked full time", { ...UNTOLD, fullTime: true }, undefined],
    ["a total of hours", { kinds: ["nursing"], hours: 600 }, PRORATED],
  ])("is not %s", (_name, job, fullTime) => {
    expect(isSettled(YEAR, [job], fullTime)).toBe(false);
  });

  it("is not a total in a window, nor anything beside what is open", () => {
    expect(isSettled({ ...YEAR, withinMonths: 36 }, [{ kinds: ["nursing"], months: 6 }])).toBe(false);
    expect(isSettled({ ...YEAR, withinMonths: 36 }, [JOB])).toBe(true);
    expect(isSettled(YEAR, [JOB, JOB])).toBe(true);
    expect(isSettled(YEAR, [JOB, UNTOLD])).toBe(false);
    expect(isSettled(YEAR, [UNTOLD, JOB])).toBe(false);
  });
});

describe("service in hours of which nothing is open", () => {
  it.each<[string, Service]>([
    ["a job of so many hours a week", { ...JOB, hoursPerWeek: 20 }],
    ["a total of hours", { kinds: ["nursing"], hours: 600 }],
  ])("is %s", (_name, job) => {
    expect(isSettled(HOURS, [job])).toBe(true);
  });

  it.each<[string, Service]>([
    ["untold hours", UNTOLD],
    ["hours of which a part is of another kind", { ...JOB, hoursOf: { nursing: 20 } }],
    ["work of an untold kind", OF_NO_KIND],
    ["an untold day of beginning", { ...JOB, from: month("2026-01") }],
    ["an untold day of ending", { ...JOB, to: month("2026-06") }],
    ["a total of months", { kinds: ["nursing"], months: 6 }],
  ])("is not %s", (_name, job) => {
    expect(isSettled(HOURS, [job])).toBe(false);
  });

  it("is not a total in a window, nor anything beside what is open", () => {
    expect(isSettled({ ...HOURS, withinMonths: 36 }, [{ kinds: ["nursing"], hours: 600 }])).toBe(false);
    expect(isSettled(HOURS, [JOB, UNTOLD])).toBe(false);
  });
});
