import { describe, expect, it } from "vitest";
import type { Profile } from "../../../src/domain/profile.ts";
import { check } from "../../../src/eligibility/check.ts";
import { date, month } from "../support.ts";
import { assuming, DATASET, datesOf, NURSE, PAID, planned, RN, TODAY } from "./nurse.ts";

function verdictOn(id: string, profile: Profile, day: string): string | undefined {
  return check(DATASET, profile, { ids: [id], asOf: date(day) }).results[0]?.verdict;
}

describe("people worked by hand", () => {
  it("12 months from 2026-02-02 under a CCM are full on 2027-02-01", () => {
    const dates = datesOf("ccm", NURSE);
    expect(dates).toEqual({ eligibleFrom: "2027-02-01", until: null, possibleFrom: "2027-02-01" });
    expect(verdictOn("ccm", NURSE, "2027-02-01")).toBe("eligible");
    expect(verdictOn("ccm", NURSE, "2027-01-31")).toBe("not-yet");
  });

  it("a leap day is a day of service: 365 days from 2027-06-01 end on 2028-05-30", () => {
    const [job] = NURSE.experience ?? [];
    const later = { ...NURSE, experience: [{ ...job, from: date("2027-06-01"), to: date("2030-01-01") }] };
    expect(datesOf("ccm", later).eligibleFrom).toBe("2028-05-30");
  });

  it("a license that expires ends the window, on the last day on which it is valid", () => {
    const expiring = { ...NURSE, licenses: [{ ...RN, expires: date("2028-02-29") }] };
    expect(datesOf("ccm", expiring)).toEqual({
      eligibleFrom: "2027-02-01",
      until: "2028-02-29",
      possibleFrom: "2027-02-01",
    });
    expect(datesOf("ccm", expiring, assuming({ renewed: true })).until).toBeNull();
  });

  it("2,000 hours leave the window of 36 months day by day", () => {
    // 40 hours a week for 364 days are 2,080 hours: 2,000 are reached on day 350, and lost 36 months later.
    const done: Profile = {
      ...NURSE,
      experience: [
        { ...PAID, kinds: ["nursing"], months: 24 },
        {
          ...PAID,
          kinds: ["case-management"],
          from: date("2026-01-01"),
          to: date("2026-12-30"),
          hoursPerWeek: 40,
        },
      ],
      continuingEducation: [{ topic: "case-management", hours: 30, date: date("2028-06-01") }],
    };
    // The course is the last to come; 80 hours, which are 14 days, may go before fewer than 2,000 are left.
    expect(datesOf("cmgt-bc", done)).toEqual({
      eligibleFrom: "2028-06-01",
      until: "2029-01-14",
      possibleFrom: "2028-06-01",
    });
    expect(verdictOn("cmgt-bc", done, "2029-01-14")).toBe("eligible");
    expect(verdictOn("cmgt-bc", done, "2029-01-15")).toBe("not-yet");
  });

  it("a degree to come opens its way on its day, and one of which the month is told on that month's last", () => {
    const degree = { level: "bachelor", field: "social-work", accredited: true, fieldExperience: true };
    const student = (awarded: Profile["degrees"]): Profile => ({
      ...NURSE,
      licenses: [],
      degrees: awarded ?? [],
    });
    expect(datesOf("ccm", student([{ ...degree, awarded: date("2027-06-30") }])).eligibleFrom).toBe(
      "2027-06-30",
    );
    expect(datesOf("ccm", student([{ ...degree, awarded: month("2027-06") }]))).toMatchObject({
      eligibleFrom: "2027-06-30",
      possibleFrom: "2027-06-01",
    });
  });

  it("who is eligible already is so from the day of evaluation", () => {
    const [job] = NURSE.experience ?? [];
    const long = { ...NURSE, experience: [{ ...job, from: date("2020-01-01") }] };
    expect(datesOf("ccm", long)).toEqual({ eligibleFrom: TODAY, until: null, possibleFrom: TODAY });
  });

  it("what no time brings is never reached, and the way says which step it takes", () => {
    const { forecast, way, events } = planned("ccm", { ...NURSE, licenses: [] });
    expect(forecast).toMatchObject({ eligibleFrom: null, until: null, possibleFrom: null });
    expect(way?.missing.map(({ about }) => about.id)).toContain("license");
    expect(events.filter(({ kind }) => kind === "apply")).toEqual([]);
  });

  it("hours in all of an open job do not thin as it goes on", () => {
    const job = {
      ...PAID,
      kinds: ["case-management"],
      from: date("2026-05-26"),
      to: "present",
      hours: 1000,
    } as const;
    const nurse: Profile = {
      ...NURSE,
      experience: [{ ...PAID, kinds: ["nursing"], months: 24 }, job],
      continuingEducation: [{ topic: "case-management", hours: 30, date: date("2026-06-01") }],
    };
    // 1,000 hours in 180 days: as many again take 180 days more.
    expect(datesOf("cmgt-bc", nurse).eligibleFrom).toBe("2027-05-20");
  });
});
