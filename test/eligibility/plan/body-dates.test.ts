import { describe, expect, it } from "vitest";
import type { Credential, ExamMonths, ExamWindow } from "../../../src/domain/credential.ts";
import { examsWithin, lastWindowOf, renewalAfter } from "../../../src/eligibility/plan/body-dates.ts";
import { date, month } from "../support.ts";
import { credential } from "./plan-alone.ts";

const EVERY_YEAR: ExamMonths = { text: "May and August", sources: ["yearly"], months: [8, 5] };

function body(windows: readonly ExamWindow[], everyYear?: ExamMonths, everyYears?: number): Credential {
  return credential([], {
    exam: { facts: [], windows, ...(everyYear && { everyYear }) },
    renewal: { facts: [], ...(everyYears !== undefined && { everyYears }) },
  });
}

/** A window, by its month and its days for applying; what is empty is not told. */
function window(text: string, held: string, applyFrom: string, applyBy: string): ExamWindow {
  return {
    ...{ text, sources: ["windows"] },
    ...(held && { month: month(held) }),
    ...(applyFrom && { applyFrom: date(applyFrom) }),
    ...(applyBy && { applyBy: date(applyBy) }),
  };
}

const examsOf = (of: Credential, from: string, until: string) => examsWithin(of, date(from), date(until));
const monthsOf = (of: Credential, from: string, until: string) =>
  examsOf(of, from, until).map((exam) => exam.month);

describe("exams of certain months every year", () => {
  const yearly = body([], EVERY_YEAR);

  it("are the next two whose month is not over", () => {
    expect(monthsOf(yearly, "2027-01-10", "2027-06-30")).toEqual(["2027-05", "2027-08"]);
    expect(monthsOf(yearly, "2027-05-31", "2027-06-30")).toEqual(["2027-05", "2027-08"]);
    expect(monthsOf(yearly, "2027-06-01", "2027-06-30")).toEqual(["2027-08", "2028-05"]);
    expect(monthsOf(yearly, "2027-09-01", "2027-09-30")).toEqual(["2028-05", "2028-08"]);
  });

  it("have the words and the sources that say so, and no days for applying", () => {
    expect(examsOf(yearly, "2027-01-10", "2027-06-30")[0]).toEqual({
      month: "2027-05",
      text: "May and August",
      sources: ["yearly"],
    });
  });

  it("take the days of the last window of the same month, moved to their year", () => {
    const older = window("August 2024", "2024-08", "2024-03-15", "2024-05-15");
    const latest = window("August 2025", "2025-08", "2025-03-01", "2025-05-15");
    const other = window("May 2026", "2026-05", "2026-01-01", "");
    const both = body([older, latest, other], EVERY_YEAR, 5);
    expect(examsOf(both, "2027-05-15", "2027-06-30")).toEqual([
      {
        ...{ month: "2027-08", text: "May and August", applyFrom: "2027-03-01", applyBy: "2027-05-15" },
        ...{ like: latest, sources: ["yearly", "windows"], renewBy: "2032-08-31" },
      },
      {
        ...{ month: "2027-05", text: "May and August", applyFrom: "2027-01-01", like: other },
        ...{ sources: ["yearly", "windows"], renewBy: "2032-05-31" },
      },
    ]);
    // The next to apply for begin only in January 2028.
    expect(monthsOf(both, "2027-05-16", "2027-06-30")).toEqual(["2027-05"]);
  });
});

describe("exams of which the windows are told", () => {
  it("have a window's own words, days and sources, though there be such months every year", () => {
    const own = window("May 2027", "2027-05", "2027-02-01", "2027-03-31");
    const [exam] = examsOf(body([own], EVERY_YEAR), "2027-01-10", "2027-06-30");
    expect(exam).toEqual(own);
  });

  it("are listed by the last day to apply, also without a month, and only where that day is known", () => {
    const late = window("Late", "", "", "2027-06-01");
    const early = window("Early", "", "2027-01-15", "2027-03-01");
    const never = window("Open", "", "2027-01-01", "");
    const held = window("May", "2027-05", "", "2027-04-01");
    expect(examsOf(body([late, early, never]), "2027-01-10", "2027-06-30")).toEqual([early, late]);
    expect(examsOf(body([held, late, early]), "2027-01-10", "2027-06-30")).toEqual([early, held]);
    expect(examsOf(body([late, held]), "2027-01-10", "2027-06-30")).toEqual([held, late]);
  });

  it("can be applied for by somebody who is eligible on one of their days", () => {
    const spring = body([window("Spring", "", "2027-03-01", "2027-03-31")]);
    expect(examsOf(spring, "2027-03-31", "2027-12-31")).toHaveLength(1);
    expect(examsOf(spring, "2027-04-01", "2027-12-31")).toHaveLength(0);
    expect(examsOf(spring, "2027-01-01", "2027-03-01")).toHaveLength(1);
    expect(examsOf(spring, "2027-01-01", "2027-02-28")).toHaveLength(0);
  });
});

describe("the last window on record", () => {
  const earlier = window("Earlier", "2024-12", "2024-07-15", "2024-10-15");
  const later = window("Later", "2025-08", "2025-03-01", "2025-05-31");
  const undated = window("Undated", "2026-05", "", "");
  const begun = window("Begun", "", "2025-06-01", "");

  it("is the one with the last day to apply, whatever the order, and none without days", () => {
    expect(lastWindowOf(body([earlier, later, undated]))).toBe(later);
    expect(lastWindowOf(body([later, undated, earlier]))).toBe(later);
    expect(lastWindowOf(body([undated]))).toBeUndefined();
    expect(lastWindowOf(body([]))).toBeUndefined();
  });

  it("goes by the first day to apply where the last is not told", () => {
    expect(lastWindowOf(body([begun, later]))).toBe(begun);
    expect(lastWindowOf(body([later, begun]))).toBe(begun);
    const long = window("Long", "", "2025-01-01", "2025-12-31");
    expect(lastWindowOf(body([long, begun]))).toBe(long);
  });
});

describe("a certificate", () => {
  it("is to be renewed so many years on, within the calendar, and never where nobody says", () => {
    const five = body([], undefined, 5);
    expect(renewalAfter(five, date("2027-01-10"))).toBe("2032-01-10");
    expect(renewalAfter(five, date("2194-12-31"))).toBe("2199-12-31");
    expect(renewalAfter(five, date("2195-01-01"))).toBeUndefined();
    expect(renewalAfter(body([]), date("2027-01-10"))).toBeUndefined();
  });
});
