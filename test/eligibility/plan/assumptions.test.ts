import { describe, expect, it } from "vitest";
import type { Profile, Service, ToldDate } from "../../../src/domain/profile.ts";
import {
  AS_TOLD,
  type Assumptions,
  assumedProfile,
  withAdded,
} from "../../../src/eligibility/plan/assumptions.ts";
import { date, month } from "../support.ts";
import { assuming, datesOf, NURSE, PAID, planned, RN, TODAY } from "./nurse.ts";

describe("assumptions", () => {
  it("none: open jobs end with the day", () => {
    expect(datesOf("ccm", NURSE, assuming({ openJobs: "end" })).eligibleFrom).toBeNull();
  });

  it("work that is assumed begins on the next day and goes on", () => {
    const added = {
      experience: [{ ...PAID, kinds: ["case-management"], hoursPerWeek: 40, supervision: { by: ["ccm"] } }],
    };
    const starting = { ...NURSE, experience: [] };
    expect(datesOf("ccm", starting, assuming({ added })).eligibleFrom).toBe("2027-11-21");
  });

  it("continuing education at a pace counts month by month", () => {
    const [job] = NURSE.experience ?? [];
    const long = { ...NURSE, experience: [{ ...job, from: date("2023-01-01") }] };
    const paces = [{ course: { topic: "case-management" }, hoursPerMonth: 2 }];
    expect(datesOf("cmgt-bc", long).eligibleFrom).toBeNull();
    // 15 months of 2 hours, of which the window of 36 months holds enough for ever.
    expect(datesOf("cmgt-bc", long, assuming({ paces }))).toMatchObject({
      eligibleFrom: "2028-02-21",
      until: null,
    });
  });

  it("a job that is planned without an end goes on", () => {
    const [job] = NURSE.experience ?? [];
    const { to: _, ...open } = job ?? {};
    expect(
      datesOf("ccm", { ...NURSE, experience: [{ ...open, from: date("2027-01-01") }] }).eligibleFrom,
    ).toBe("2027-12-31");
  });

  it("an item says nothing of others in a part of which nothing was told", () => {
    const added = { experience: [{ ...PAID, kinds: ["nursing"], hoursPerWeek: 40 }] };
    const { experience: _, ...untold } = NURSE;
    expect(datesOf("ccm", untold, assuming({ added }))).toMatchObject({
      eligibleFrom: null,
      possibleFrom: TODAY,
    });
    const whatIf = { added: { degrees: [{ level: "associate" }] }, texts: ["degree associate"] };
    const { degrees: __, licenses: ___, ...less } = NURSE;
    const { result } = planned("ccm", { ...less, licenses: [] }, { whatIf });
    expect(result.whatIf?.results[0]?.forecast.possibleFrom).not.toBeNull();
  });
});

describe("the profile as it is taken to turn out", () => {
  const UNTIL = date("2027-03-21");
  const assumed = (told: Profile, more: Partial<Assumptions> = {}) =>
    assumedProfile(told, { ...AS_TOLD, ...more }, TODAY, UNTIL);

  it("is what was told where all goes on, and parts that are untold stay so", () => {
    expect(assumed({})).toEqual({});
    expect(assumed(NURSE)).toEqual(NURSE);
  });

  it("has open jobs end with the day, and no others", () => {
    const [open = {}] = NURSE.experience ?? [];
    const past = { ...open, to: date("2026-03-01") };
    const { to: _, ...vague } = open;
    expect(assumed({ experience: [open, past, vague] }, { openJobs: "end" }).experience).toEqual([
      { ...open, to: TODAY },
      past,
      vague,
    ]);
  });

  it("has a planned job without an end go on, but none that began already or of which no beginning is told", () => {
    const planned = { kinds: ["nursing"], from: date("2026-11-22"), hoursPerWeek: 40 };
    const others: readonly Service[] = [
      { ...planned, from: TODAY },
      { ...planned, to: date("2027-01-31") },
      { kinds: ["nursing"], months: 3 },
    ];
    expect(assumed({ experience: [planned, ...others] }).experience).toEqual([
      { ...planned, to: "present" },
      ...others,
    ]);
  });

  it("has what is valid on the day last for ever where it is renewed, and nothing that expired before", () => {
    const ending = (expires?: ToldDate | "never") => ({ ...RN, ...(expires && { expires }) });
    const licenses = [TODAY, date("2026-11-20"), month("2026-10"), "never" as const, undefined].map(ending);
    const certifications = [{ id: "ccm", expires: date("2027-01-31") }];
    expect(assumed({ licenses, certifications })).toEqual({ licenses, certifications });
    expect(assumed({ licenses, certifications }, { renewed: true })).toEqual({
      licenses: [ending("never"), ...licenses.slice(1)],
      certifications: [{ id: "ccm", expires: "never" }],
    });
  });

  it("has the hours of a pace once a month, up to the last day, from a month ahead, from the day told or in the span told", () => {
    const pace = { course: { topic: "ethics" }, hoursPerMonth: 2 };
    const hoursOn = (text: string) => ({ topic: "ethics", hours: 2, date: date(text) });
    const told = { continuingEducation: [] };
    const months = ["2026-12-21", "2027-01-21", "2027-02-21", "2027-03-21"].map(hoursOn);
    expect(assumed(told, { paces: [pace] })).toEqual({ continuingEducation: months });
    const later = { ...pace, course: { topic: "ethics", date: date("2027-01-31") } };
    const added = { continuingEducation: [{ topic: "ethics", hours: 9 }] };
    expect(assumed(told, { paces: [later], added }).continuingEducation).toEqual([
      { topic: "ethics", hours: 9 },
      hoursOn("2027-01-31"),
      hoursOn("2027-02-28"),
    ]);
    const course = { topic: "ethics", from: month("2026-12"), to: date("2027-02-28") };
    expect(assumed(told, { paces: [{ ...pace, course }] }).continuingEducation).toEqual(
      ["2026-12-31", "2027-01-31", "2027-02-28"].map(hoursOn),
    );
  });
});

describe("a profile with items added", () => {
  const added: Profile = {
    licenses: [RN],
    degrees: [{ level: "bachelor" }],
    certifications: [{ id: "ccm" }],
    experience: [{ kinds: ["nursing"], months: 12 }],
    continuingEducation: [{ topic: "ethics", hours: 6 }],
    currently: ["nursing"],
    confirms: { one: true },
  };

  it("has them beside what was told of each part", () => {
    const told: Profile = {
      licenses: [{ type: "lpn" }],
      degrees: [],
      certifications: [],
      experience: [{ kinds: ["nursing"], months: 3 }],
      continuingEducation: [],
      currently: ["nursing", "care-management"],
      confirms: { one: false, two: false },
    };
    expect(withAdded(told, added)).toEqual({
      ...added,
      licenses: [{ type: "lpn" }, RN],
      experience: [
        { kinds: ["nursing"], months: 3 },
        { kinds: ["nursing"], months: 12 },
      ],
      currently: ["nursing", "care-management"],
      confirms: { one: true, two: false },
    });
    expect(withAdded(told, {})).toEqual(told);
  });

  it("leaves open what was: an item of which nothing is told stands beside it, and there may be more service", () => {
    expect(withAdded({}, added)).toEqual({
      ...added,
      licenses: [RN, {}],
      degrees: [{ level: "bachelor" }, {}],
      certifications: [{ id: "ccm" }, {}],
      continuingEducation: [{ topic: "ethics", hours: 6 }, {}],
      experienceMore: "unknown",
    });
    const { experience = [] } = added;
    const told = { experience: [], experienceMore: "unknown" } as const;
    expect(withAdded(told, { experience })).toEqual({ experience, experienceMore: "unknown" });
  });
});
