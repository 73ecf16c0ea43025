import { describe, expect, it } from "vitest";
import type { Profile } from "../../../src/domain/profile.ts";
import { check } from "../../../src/eligibility/check.ts";
import { AS_TOLD, type Assumptions } from "../../../src/eligibility/plan/assumptions.ts";
import { type PlanOptions, plan } from "../../../src/eligibility/plan/plan.ts";
import { bundledDataset } from "../../support/small-dataset.ts";
import { date, month } from "../support.ts";

const DATASET = bundledDataset();
const TODAY = date("2026-11-21");

const RN = { type: "rn", standing: "active", unrestricted: true } as const;
const PAID = { paid: true, arrangement: "employment" } as const;

/** A nurse with an open job in case management. */
const NURSE: Profile = {
  licenses: [RN],
  degrees: [],
  certifications: [],
  experience: [
    {
      ...PAID,
      kinds: ["case-management", "nursing"],
      from: date("2026-02-02"),
      to: "present",
      hoursPerWeek: 40,
      supervision: { by: ["ccm"] },
    },
  ],
  continuingEducation: [],
};

function planned(id: string, profile: Profile, options: Partial<PlanOptions> = {}) {
  const result = plan(DATASET, profile, { ids: [id], asOf: TODAY, ...options });
  const [only] = result.results;
  if (!only) throw new Error(`no plan for ${id}`);
  return { ...only, result };
}

function datesOf(id: string, profile: Profile, options: Partial<PlanOptions> = {}) {
  const { eligibleFrom, until, possibleFrom } = planned(id, profile, options).forecast;
  return { eligibleFrom, until, possibleFrom };
}

function assuming(more: Partial<Assumptions>): Partial<PlanOptions> {
  return { assumptions: { ...AS_TOLD, ...more } };
}

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

describe("a plan", () => {
  it("puts the earliest first, and what is never reached last", () => {
    const { results } = plan(DATASET, NURSE, { asOf: TODAY });
    const days = results.map(({ forecast }) => forecast.eligibleFrom);
    expect(days.filter((day) => day !== null)).toEqual(days.filter((day) => day !== null).toSorted());
    expect(days.indexOf(null)).toBe(days.filter((day) => day !== null).length);
    expect(results.length).toBe(DATASET.credentials.length);
  });

  it("says what would tell whether it is sooner", () => {
    const [job] = NURSE.experience ?? [];
    const { supervision: _, ...unsaid } = job ?? {};
    const { forecast, perhaps } = planned("ccm", { ...NURSE, experience: [unsaid] });
    expect(forecast).toMatchObject({ possibleFrom: "2027-02-01", eligibleFrom: "2028-02-01" });
    expect(perhaps?.ask.map(({ fact }) => fact.detail)).toContain("supervised-by");
  });

  it("shows the next exams with the days for applying of the last one known, within the window", () => {
    const { exams, events } = planned("ccm", {
      ...NURSE,
      licenses: [{ ...RN, expires: date("2027-08-31") }],
    });
    expect(
      exams.map(({ month: held, applyFrom, applyBy, like, renewBy }) => [
        held,
        applyFrom,
        applyBy,
        like?.month,
        renewBy,
      ]),
    ).toEqual([
      ["2027-08", "2027-03-01", "2027-05-31", "2025-08", "2032-08-31"],
      ["2027-12", "2027-07-15", "2027-10-15", "2024-12", "2032-12-31"],
    ]);
    // Who is eligible until August 31 applies by then.
    expect(events.flatMap((event) => (event.kind === "apply" ? [[event.day, event.to]] : []))).toEqual([
      ["2027-03-01", "2027-05-31"],
      ["2027-07-15", "2027-08-31"],
    ]);
  });

  it("goes by the rules in force on each day", () => {
    const dataset = {
      ...DATASET,
      credentials: DATASET.credentials.map((credential) => ({
        ...credential,
        rules: credential.rules.flatMap((version) =>
          version.authority === "official" && version.requires
            ? [
                version,
                {
                  ...version,
                  id: "later",
                  effective: date("2027-06-01"),
                  requires: { kind: "any" as const, about: {}, of: [] },
                },
              ]
            : [version],
        ),
      })),
    };
    const [only] = plan(dataset, NURSE, { ids: ["ccm"], asOf: TODAY }).results;
    expect(only?.forecast).toMatchObject({ eligibleFrom: "2027-02-01", until: "2027-05-31" });
    expect(only?.events.map(({ kind }) => kind)).toContain("rules");
  });

  it("looks no further than it is asked to, nor beyond the calendar", () => {
    expect(datesOf("ccm", NURSE, { until: date("2027-01-31") }).eligibleFrom).toBeNull();
    const late = plan(DATASET, {}, { asOf: date("2199-12-30") });
    expect(late.until).toBe("2199-12-31");
    expect(late.results.map(({ forecast }) => forecast.possibleFrom)).toContain("2199-12-30");
    expect(
      datesOf(
        "ccm",
        { ...NURSE, experience: [{ kinds: ["case-management"], months: 24 }] },
        { asOf: date("2199-12-31") },
      ),
    ).toEqual({
      eligibleFrom: "2199-12-31",
      until: null,
      possibleFrom: "2199-12-31",
    });
  });
});
