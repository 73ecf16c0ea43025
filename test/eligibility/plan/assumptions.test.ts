import { describe, expect, it } from "vitest";
import { date } from "../support.ts";
import { assuming, datesOf, NURSE, PAID, planned, TODAY } from "./nurse.ts";

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
