import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth, isCalendarDate, isLeapYear, monthsBetween } from "../../src/domain/calendar-date.ts";
import { day } from "../support/small-dataset.ts";

const anyDay = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe("a calendar date", () => {
  it("is every day that the calendar of the machine knows, 1900 to 2199", () => {
    const end = Date.UTC(2200, 0, 1);
    let days = 0;
    for (let time = Date.UTC(1900, 0, 1); time < end; time += 86_400_000) {
      days += isCalendarDate(new Date(time).toISOString().slice(0, 10)) ? 1 : 0;
    }
    expect(days).toBe((end - Date.UTC(1900, 0, 1)) / 86_400_000);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2024-2-9",
    "24-02-09",
    "0000-01-01",
    "1899-12-31",
    "2200-01-01",
    "2024-13-01",
    "2024-00-01",
    "2024-04-31",
    "2024-04-00",
    "2024-02-09T00:00",
    "2024-02-09Z",
    " 2024-02-09",
    "2024-02-09\n",
    "٢٠٢٤-٠٢-٠٩",
    "2024/02/09",
    "",
  ])("is not %j", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it("has a leap day every fourth year, but for full centuries that 400 does not divide", () => {
    expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([false, true, false, true, false]);
    expect([2, 4, 12, 0, 13].map((month) => daysInMonth(2024, month))).toEqual([29, 30, 31, 0, 0]);
  });
});

describe("months between two days", () => {
  it.each([
    ["2024-01-31", "2024-02-29", 0],
    ["2024-01-29", "2024-02-29", 1],
    ["2024-01-01", "2024-01-31", 0],
    ["2023-12-31", "2024-12-31", 12],
    ["2023-12-31", "2024-12-30", 11],
    ["2024-03-01", "2024-02-29", 0],
    ["2024-03-29", "2024-02-29", -1],
  ])("from %s to %s are %i", (from, to, months) => {
    expect(monthsBetween(day(from), day(to)) + 0).toBe(months);
  });

  it("change their sign when the days change places", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(monthsBetween(a, b) + monthsBetween(b, a)).toBe(0);
      }),
    );
  });

  it("never shrink when the later day moves on", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (...days) => {
        const [a = day("2000-01-01"), b = a, c = a] = days.sort();
        expect(monthsBetween(a, b)).toBeLessThanOrEqual(monthsBetween(a, c));
      }),
    );
  });
});
