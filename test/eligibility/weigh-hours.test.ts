import { describe, expect, it } from "vitest";
import type { Service } from "../../src/domain/profile.ts";
import type { ExperienceRequirement } from "../../src/domain/requirement.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { date, LEXICON, month } from "./support.ts";

/** The range of hours of nursing on 5 November 2026, of the last twelve months or of all time, and what each entry brings. */
function hoursOf(experience: readonly Service[], withinMonths?: number) {
  const leaf: ExperienceRequirement = {
    kind: "experience",
    about: {},
    kinds: ["nursing"],
    hours: 100_000,
    ...(withinMonths !== undefined && { withinMonths }),
  };
  const jobs = experience.map((job) => ({ kinds: ["nursing"], ...job }));
  const finding = weigh(leaf, { experience: jobs }, date("2026-11-05"), { lexicon: LEXICON });
  const need = finding.kind === "experience" ? finding.needs[0] : undefined;
  return {
    range: [need?.sure, need?.possible],
    entries: need?.entries.map(({ sure, possible }) => [sure, possible]),
  };
}

describe("hours in all, spread over dates that are told as months", () => {
  const job = { from: date("2025-01-01"), to: month("2025-12"), hours: 365 };

  it("are all there when every possible date lies where they count", () => {
    expect(hoursOf([job]).range).toEqual([365, 365]);
  });

  it("are the least and the most that any possible date puts into the window", () => {
    // The window begins on 6 November 2025: to 1 December it is 26 of 335 days, to 31 December 56 of 365.
    expect(hoursOf([job], 12).range).toEqual([28.32, 56]);
    expect(hoursOf([job], 12).entries).toEqual([[28.33, 56]]);
  });

  it("are none when every possible date lies before the window", () => {
    expect(hoursOf([{ ...job, to: month("2025-10") }], 12).range).toEqual([0, 0]);
  });

  it("may run on after the day", () => {
    // From 1 January 2026 to 30 November 334 days, of which 309 are over; to 1 November all 305 are.
    const going = { from: date("2026-01-01"), to: month("2026-11"), hours: 334 };
    expect(hoursOf([going]).range).toEqual([309, 334]);
  });

  it("may all be on either side of the window where begin and end are the same month", () => {
    const within = { from: month("2025-11"), to: month("2025-11"), hours: 48 };
    expect(hoursOf([within], 12).range).toEqual([0, 48]);
    // All 48 were in October, whichever its days.
    expect(hoursOf([{ from: month("2026-10"), to: month("2026-10"), hours: 48 }], 12).range).toEqual([
      48, 48,
    ]);
  });

  it("are no more than 24 a day", () => {
    const short = { from: date("2026-11-04"), to: month("2026-11"), hours: 100 };
    expect(hoursOf([short]).range[1]).toBe(48);
  });
});

describe("hours in all of which an end is untold", () => {
  it("may all lie in the window when the beginning is untold, and surely do none", () => {
    expect(hoursOf([{ to: date("2026-01-31"), hours: 300 }], 12).range).toEqual([0, 300]);
    expect(hoursOf([{ to: date("2026-01-31"), hours: 300 }]).range).toEqual([300, 300]);
    expect(hoursOf([{ to: date("2025-10-31"), hours: 300 }], 12).range).toEqual([0, 0]);
  });

  it("may all be over when the end is untold, and surely none is", () => {
    expect(hoursOf([{ from: date("2026-01-01"), hours: 300 }]).range).toEqual([0, 300]);
  });
});

describe("jobs at once", () => {
  it("come to at most 168 hours a week, of which each brings its part", () => {
    const week = { from: date("2026-10-01"), to: date("2026-10-07"), hoursPerWeek: 100 };
    const both = hoursOf([week, { ...week, hoursPerWeek: 150 }]);
    expect(both.range).toEqual([168, 168]);
    expect(both.entries?.reduce((sum, [sure = 0]) => sum + (sure ?? 0), 0)).toBeCloseTo(168, 1);
    expect(hoursOf([week, { ...week, from: date("2026-10-08"), to: date("2026-10-14") }]).range).toEqual([
      200, 200,
    ]);
    expect(hoursOf([week, { ...week, hoursPerWeek: 68 }]).range).toEqual([168, 168]);
  });

  it("leave hours at vague dates unsure when the week may have no room for them", () => {
    const vague = { from: month("2026-10"), to: month("2026-10"), hours: 24 };
    const full = { from: date("2026-10-01"), to: date("2026-10-31"), hoursPerWeek: 160 };
    expect(hoursOf([vague]).range).toEqual([24, 24]);
    expect(hoursOf([vague, full]).range[0]).toBe(708.57);
    expect(
      hoursOf([vague, { ...full, to: date("2026-10-31"), from: date("2026-10-31"), hoursPerWeek: 7 }]).range,
    ).toEqual([1, 25]);
    const past = { ...full, from: date("2026-08-01"), to: date("2026-08-07"), hoursPerWeek: 7 };
    expect(hoursOf([vague, past]).range).toEqual([31, 31]);
  });

  it("whose hours are untold may be 60 a week", () => {
    const week = { from: date("2026-10-01"), to: date("2026-10-07") };
    expect(hoursOf([week]).range).toEqual([0, 60]);
    expect(hoursOf([week, week, week]).range).toEqual([0, 168]);
  });
});

describe("a total", () => {
  it("counts surely in hours, and in months as 60 hours a week possibly", () => {
    expect(hoursOf([{ hours: 1250.5 }]).range).toEqual([1250.5, 1250.5]);
    expect(hoursOf([{ hours: 1250.5 }], 12).range).toEqual([0, 1250.5]);
    // 84 months are 2,555 days.
    expect(hoursOf([{ months: 84 }]).range).toEqual([0, 21_900]);
  });
});

describe("a part of a job", () => {
  it("counts alone, and a kind that is not named has all the hours", () => {
    const year = { from: date("2025-01-01"), to: date("2025-12-30"), hoursPerWeek: 40 };
    const kinds = ["nursing", "direct-client"];
    expect(hoursOf([{ ...year, kinds, hoursOf: { nursing: 7 } }]).range).toEqual([364, 364]);
    expect(hoursOf([{ ...year, kinds, hoursOf: { "direct-client": 7 } }]).range).toEqual([2080, 2080]);
  });
});
