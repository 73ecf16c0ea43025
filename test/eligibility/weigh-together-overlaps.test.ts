import { describe, expect, it } from "vitest";
import type { Service } from "../../src/domain/profile.ts";
import type { ExperienceRequirement, Requirement } from "../../src/domain/requirement.ts";
import type { FullTime } from "../../src/domain/rule-version.ts";
import type { Finding } from "../../src/eligibility/finding.ts";
import { isBranchFinding } from "../../src/eligibility/finding.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { date, LEXICON } from "./support.ts";

const TODAY = date("2026-11-21");
const EXCLUDED: FullTime = { hoursPerWeek: 35, partTime: "excluded" };
const PRORATED: FullTime = { hoursPerWeek: 40, partTime: "prorated" };

/** A job in January 2026, both days included. */
function january(kinds: readonly string[], first: number, last: number, hours: number, more: Service = {}) {
  const on = (day: number) => date(`2026-01-${String(day).padStart(2, "0")}`);
  return { kinds, from: on(first), to: on(last), hoursPerWeek: hours, ...more };
}

const care = (first: number, last: number, hours: number) => january(["care"], first, last, hours);
const ward = (first: number, last: number, hours: number) => january(["ward"], first, last, hours);

/** The days that two kinds of work come to together, surely and possibly, and how they fall to the jobs. */
function daysOf(
  jobs: readonly Service[],
  fullTime?: FullTime,
  careLeaf: Partial<ExperienceRequirement> = {},
) {
  const rule: Requirement = {
    kind: "all",
    about: {},
    of: [
      { kind: "experience", about: { id: "care" }, kinds: ["care"], months: 6, ...careLeaf },
      { kind: "experience", about: { id: "ward" }, kinds: ["ward"], months: 6 },
      { kind: "together", about: {}, months: 12, of: ["care", "ward"] },
      { kind: "degree", about: { id: "degree" }, level: "bachelor" },
    ],
  };
  const degrees = [{ level: "bachelor", awarded: date("2026-01-10") }];
  const terms = { lexicon: LEXICON, ...(fullTime && { fullTime }) };
  const finding: Finding = weigh(rule, { experience: jobs, degrees }, TODAY, terms);
  const sum = isBranchFinding(finding) ? finding.of[2] : undefined;
  const need = sum?.kind === "together" ? sum.needs[0] : undefined;
  return { sure: need?.sure, possible: need?.possible, shares: need?.entries.map(({ sure }) => sure) };
}

describe("where only whole days count, two kinds of work together", () => {
  it.each([
    ["two halves for two kinds are a day for neither", [care(1, 10, 20), ward(6, 15, 20)], 0],
    ["two halves of one kind are a day", [care(1, 10, 20), care(6, 15, 20)], 5],
    ["days that overlap count once", [care(1, 10, 40), ward(6, 15, 40)], 15],
    ["days that follow each other all count", [care(1, 10, 40), ward(11, 15, 40)], 15],
    ["days that are apart all count", [care(1, 10, 40), ward(13, 15, 40)], 13],
    ["a job within another's days adds nothing", [care(1, 10, 40), ward(3, 8, 40)], 10],
    ["nor does one that begins and ends with it", [care(1, 10, 40), ward(1, 10, 40)], 10],
    ["a job around another's days adds what is before and after", [care(3, 8, 40), ward(1, 10, 40)], 10],
    ["a half beside a whole day is nothing more", [care(1, 10, 40), ward(1, 20, 20)], 10],
    [
      "a half beside a half of another kind, after whole days",
      [care(1, 10, 40), care(6, 15, 20), ward(6, 15, 20)],
      10,
    ],
    ["a single day is a day", [care(5, 5, 40), ward(9, 9, 40)], 2],
  ])("%s", (_, jobs, days) => {
    expect(daysOf(jobs, EXCLUDED)).toMatchObject({ sure: days, possible: days });
  });

  it("are told of the job that made them first, where both make the same", () => {
    expect(daysOf([care(1, 10, 40), ward(1, 10, 40)], EXCLUDED).shares).toEqual([10, 0]);
    expect(daysOf([care(1, 10, 40), ward(10, 10, 40)], EXCLUDED).shares).toEqual([10, 0]);
    expect(daysOf([care(1, 10, 40), ward(11, 12, 40)], EXCLUDED).shares).toEqual([10, 2]);
  });

  it("of one job whose hours are divided, each kind must fill the day", () => {
    const divided = (hours: Readonly<Record<string, number>>) =>
      daysOf([january(["care", "ward"], 1, 10, 40, { hoursOf: hours })], EXCLUDED);
    expect(divided({ care: 20, ward: 20 })).toMatchObject({ sure: 0, possible: 0 });
    expect(divided({ care: 36, ward: 4 })).toMatchObject({ sure: 10, possible: 10 });
    expect(divided({ care: 4, ward: 36 })).toMatchObject({ sure: 10, possible: 10 });
    // A kind that is not named has all the job's hours.
    expect(divided({ care: 4 })).toMatchObject({ sure: 10, possible: 10 });
  });
});

describe("where parts of a day count, two kinds of work together", () => {
  it("have their hours added on every day, to a whole day at most", () => {
    expect(daysOf([care(1, 10, 20), ward(6, 15, 20)], PRORATED)).toEqual({
      sure: 10,
      possible: 10,
      shares: [5, 5],
    });
    expect(daysOf([care(1, 10, 20), ward(1, 10, 20), ward(1, 10, 20)], PRORATED).sure).toBe(10);
    expect(daysOf([care(1, 10, 10), ward(11, 20, 30)], PRORATED)).toMatchObject({
      sure: 10,
      shares: [2.5, 7.5],
    });
  });

  it("add the parts of one job once: surely the greater, for an hour may be of both kinds", () => {
    const job = january(["care", "ward"], 1, 10, 40, { hoursOf: { care: 20, ward: 10 } });
    expect(daysOf([job], PRORATED)).toMatchObject({ sure: 5, possible: 7.5 });
    expect(daysOf([january(["care", "ward"], 1, 10, 20)], PRORATED).sure).toBe(5);
  });
});

describe("where one kind must follow a degree of 10 January", () => {
  const after = { after: "degree" };

  it("a job of both kinds counts from its first day, once", () => {
    expect(daysOf([january(["care", "ward"], 1, 20, 40)], PRORATED, after).sure).toBe(20);
    expect(daysOf([january(["care", "ward"], 1, 20, 40)], EXCLUDED, after).sure).toBe(20);
  });

  it("the part of its hours that must follow counts from the day after", () => {
    const divided = january(["care", "ward"], 1, 20, 40, { hoursOf: { care: 20, ward: 20 } });
    // Of the first ten days the ward's half, of the others surely a half and possibly the whole.
    expect(daysOf([divided], PRORATED, after)).toMatchObject({ sure: 10, possible: 15 });
    expect(daysOf([{ ...divided, hoursOf: { care: 30, ward: 10 } }], PRORATED, after)).toMatchObject({
      sure: 10,
      possible: 12.5,
    });
    expect(daysOf([january(["care"], 1, 20, 40)], PRORATED, after).sure).toBe(10);
  });

  it("two jobs that overlap are cut where the degree falls", () => {
    expect(daysOf([january(["care"], 1, 20, 20), ward(6, 15, 20)], PRORATED, after)).toMatchObject({
      // Of the ward 10 half days, of the care 10 half days from the 11th on.
      sure: 10,
      shares: [5, 5],
    });
  });
});

describe("where the rules do not say what full time is, two kinds of work together", () => {
  it("surely count days of 40 hours of one kind, and possibly the hours of both by 30", () => {
    expect(daysOf([care(1, 10, 20), ward(1, 10, 20)])).toMatchObject({ sure: 0, possible: 10 });
    expect(daysOf([care(1, 10, 15), ward(6, 15, 15)])).toMatchObject({ sure: 0, possible: 10 });
    expect(daysOf([care(1, 10, 40), ward(6, 15, 15)])).toMatchObject({ sure: 10, possible: 12.5 });
  });
});
