import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  dateOf,
  dayNumberOf,
  dayRangeOf,
  EARLIEST_DAY,
} from "../../src/domain/calendar-arithmetic.ts";
import { isCalendarMonth } from "../../src/domain/calendar-month.ts";
import { date, month } from "../eligibility/support.ts";

const FIRST = Temporal.PlainDate.from("1970-01-01");
const DAYS = FIRST.until("2100-12-31").days;

describe("calendar arithmetic", () => {
  it("numbers every day from 1970 to 2100 as Temporal does, and back", () => {
    let day = FIRST;
    for (let number = 0; number <= DAYS; number += 1) {
      const text = day.toString();
      if (dayNumberOf(date(text)) !== number || dateOf(number) !== text) expect.fail(text);
      day = day.add({ days: 1 });
    }
    expect(day.toString()).toBe("2101-01-01");
  });

  it("adds months as Temporal does, from every day from 1970 to 2100", () => {
    const steps = [-120, -36, -12, -1, 1, 11, 24];
    let day = FIRST;
    for (let number = 0; number <= DAYS; number += 1) {
      const months = steps[number % steps.length] ?? 1;
      for (const step of [months, -36]) {
        const expected = FIRST.until(day.add({ months: step })).days;
        if (addMonths(number, step) !== expected) expect.fail(`${day.toString()} and ${step} months`);
      }
      day = day.add({ days: 1 });
    }
  });

  it("clamps to the end of a shorter month", () => {
    const back = addMonths(dayNumberOf(date("2024-02-29")), -12);
    expect(dateOf(back)).toBe("2023-02-28");
    expect(dateOf(addMonths(dayNumberOf(date("2023-12-31")), 2))).toBe("2024-02-29");
  });

  it("takes a month as the range of its days", () => {
    const range = dayRangeOf(month("2024-02"));
    expect([dateOf(range.first), dateOf(range.last)]).toEqual(["2024-02-01", "2024-02-29"]);
    expect(dayRangeOf(date("2024-02-10"))).toEqual({
      first: dayNumberOf(date("2024-02-10")),
      last: dayNumberOf(date("2024-02-10")),
    });
  });

  it("knows the earliest day and refuses days outside the calendar", () => {
    expect(dateOf(EARLIEST_DAY)).toBe("1900-01-01");
    expect(() => dateOf(EARLIEST_DAY - 1)).toThrow(RangeError);
  });

  it("tells months from other texts", () => {
    expect(["2024-03", "1900-12"].map(isCalendarMonth)).toEqual([true, true]);
    expect(["2024-13", "2024-3", "2024-03-01", "2200-01", "24-03"].some(isCalendarMonth)).toBe(false);
  });
});
