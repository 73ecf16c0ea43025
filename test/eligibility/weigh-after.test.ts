import { describe, expect, it } from "vitest";
import type { Degree, Profile, Service } from "../../src/domain/profile.ts";
import type { ExperienceRequirement, Requirement } from "../../src/domain/requirement.ts";
import { partOf, weighed } from "./evidence.ts";
import { date, month } from "./support.ts";

const YEAR: ExperienceRequirement = { kind: "experience", about: {}, kinds: ["nursing"], months: 12 };
const LEVELS = ["associate", "bachelor", "master"];

/** Full-time nursing in 2025: 365 days. */
const IN_2025: Service = {
  kinds: ["nursing"],
  from: date("2025-01-01"),
  to: date("2025-12-31"),
  hoursPerWeek: 40,
};

const degree = (level: string, awarded: string): Degree => ({ level, awarded: date(awarded) });

/** The range of the days of the leaf at a place of an `all`. */
function daysAt(place: number, requires: Requirement, profile: Profile): unknown {
  const leaf = partOf(weighed(requires, profile), place);
  if (!("needs" in leaf)) return expect.fail("no amounts");
  return leaf.needs.map(({ sure, possible }) => [sure, possible])[0];
}

describe("leaves that ask the same service at other times", () => {
  it("each have what counts for them: of all time, of a window, and after a degree", () => {
    const rule: Requirement = {
      kind: "all",
      about: {},
      of: [
        { kind: "degree", about: { id: "degree" }, level: "bachelor" },
        YEAR,
        { ...YEAR, withinMonths: 12 },
        { ...YEAR, after: "degree" },
        { ...YEAR, withinMonths: 6 },
      ],
    };
    const profile = { experience: [IN_2025], degrees: [degree("bachelor", "2025-06-30")] };
    expect(daysAt(1, rule, profile)).toEqual([365, 365]);
    // The twelve months up to November 21, 2026 begin on November 22, 2025: 9 days and 31.
    expect(daysAt(2, rule, profile)).toEqual([40, 40]);
    // The second half of 2025.
    expect(daysAt(3, rule, profile)).toEqual([184, 184]);
    expect(daysAt(4, rule, profile)).toEqual([0, 0]);
  });

  it("have other days where only the surest, or only the earliest, of them is the same", () => {
    const bachelor: Requirement = { kind: "degree", about: { id: "degree" }, level: "bachelor" };
    const rule: Requirement = {
      kind: "all",
      about: {},
      of: [bachelor, { ...YEAR, after: "degree" }, YEAR, { ...YEAR, after: "degree", withinMonths: 12 }],
    };
    // Nothing tells when the degree was awarded: it may have been at any time.
    const profile = { experience: [IN_2025], degrees: [{ level: "bachelor" }] };
    expect(daysAt(1, rule, profile)).toEqual([0, 365]);
    expect(daysAt(2, rule, profile)).toEqual([365, 365]);
    expect(daysAt(3, rule, profile)).toEqual([0, 40]);
  });
});

describe("leaves that ask the same service after other things", () => {
  const twoDegrees = (awarded: string): Profile => ({
    experience: [IN_2025],
    degrees: [degree("associate", awarded), { level: "bachelor", awarded: month("2025-06") }],
  });
  const following = (id: string): Requirement => ({ ...YEAR, after: id });
  const leveled = (level: string): Requirement => ({
    kind: "degree",
    about: { id: level },
    level,
    exactly: true,
  });
  const rule: Requirement = {
    kind: "all",
    about: {},
    of: [leveled("associate"), leveled("bachelor"), following("associate"), following("bachelor")],
  };

  it("each have their own days where those begin together only at the earliest, or only at the latest", () => {
    // June 2 to December 31 are 213 days, July 1 to December 31 are 184.
    expect(daysAt(2, rule, twoDegrees("2025-06-01"))).toEqual([213, 213]);
    expect(daysAt(3, rule, twoDegrees("2025-06-01"))).toEqual([184, 213]);
    expect(daysAt(2, rule, twoDegrees("2025-06-30"))).toEqual([184, 184]);
    expect(daysAt(3, rule, twoDegrees("2025-06-30"))).toEqual([184, 213]);
  });

  it("do not surely have a total that must follow something, though that be there of old", () => {
    const held: Profile = {
      licenses: [{ type: "rn" }],
      experience: [
        { kinds: ["nursing"], months: 12 },
        { ...IN_2025, kinds: ["teaching"] },
      ],
    };
    const license: Requirement = { kind: "license", about: { id: "license" }, types: ["rn"] };
    const either: Requirement = { kind: "all", about: {}, of: [license, YEAR, following("license"), YEAR] };
    expect([1, 2, 3].map((place) => daysAt(place, either, held))).toEqual([
      [365, 365],
      [0, 365],
      [365, 365],
    ]);
  });
});

describe("the node that service must follow", () => {
  const after = { ...YEAR, after: "degree" };

  it("is the first of several with one id", () => {
    const of = ["bachelor", "master"].map(
      (level): Requirement => ({ kind: "degree", about: { id: "degree" }, level, exactly: true }),
    );
    const degrees = [degree("bachelor", "2025-06-30"), degree("master", "2025-11-30")];
    const rule: Requirement = { kind: "all", about: {}, of: [...of, after] };
    expect(daysAt(2, rule, { experience: [IN_2025], degrees })).toEqual([184, 184]);
  });

  it("cannot hang on that service itself", () => {
    const rule: Requirement = { kind: "all", about: { id: "degree" }, of: [after] };
    expect(() => weighed(rule, {})).toThrow("what service must follow hangs on itself");
  });
});

describe("service that must follow two of three degrees", () => {
  const rule: Requirement = {
    kind: "all",
    about: {},
    of: [
      {
        kind: "at-least",
        about: { id: "two" },
        n: 2,
        of: LEVELS.map((level) => ({ kind: "degree", about: {}, level, exactly: true })),
      },
      { ...YEAR, after: "two" },
    ],
  };
  const daysWith = (...degrees: readonly Degree[]) => daysAt(1, rule, { experience: [IN_2025], degrees });

  it("counts from the day after the second of them, whichever that is", () => {
    const [january, june, november] = ["2025-01-31", "2025-06-30", "2025-11-30"];
    expect(
      daysWith(degree("associate", january), degree("bachelor", june), degree("master", november)),
    ).toEqual([184, 184]);
    expect(
      daysWith(degree("associate", november), degree("bachelor", january), degree("master", june)),
    ).toEqual([184, 184]);
    expect(daysWith(degree("master", november), degree("associate", january))).toEqual([31, 31]);
  });

  it("does not count where only one of them is there, and only may where the other is untold", () => {
    expect(daysWith(degree("bachelor", "2020-05-15"))).toEqual([0, 0]);
    expect(daysWith(degree("bachelor", "2020-05-15"), { level: "master" })).toEqual([0, 365]);
  });
});
