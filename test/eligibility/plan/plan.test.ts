import { describe, expect, it } from "vitest";
import { plan } from "../../../src/eligibility/plan/plan.ts";
import { date } from "../support.ts";
import { DATASET, datesOf, NURSE, planned, RN, TODAY } from "./nurse.ts";

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

  it("has a row for what opens another way, and none for what never does", () => {
    const degree = { level: "bachelor", field: "nursing", accredited: true, fieldExperience: true };
    const { otherCourses, courses } = planned("ccm", {
      ...NURSE,
      licenses: [{ ...RN, expires: date("2028-06-30") }],
      degrees: [{ ...degree, awarded: date("2027-05-15") }],
    });
    const idsOf = (all: typeof courses) => all.map(({ requirement }) => requirement.about.id);
    expect(idsOf(courses)).toEqual(["license", "supervised"]);
    // The degree carries on when the license expires; two years of work are an end of their own.
    expect(idsOf(otherCourses)).toEqual(["degree-with-field-experience", "unsupervised"]);
    // Nothing of a way counts before all of it does.
    expect(idsOf(planned("ccm", { ...NURSE, licenses: [] }).otherCourses)).toEqual([]);
    expect(idsOf(planned("ccm", NURSE).otherCourses)).toEqual(["unsupervised"]);
  });
});
