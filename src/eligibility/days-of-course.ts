import { type DayRange, dayRangeOf } from "../domain/calendar-arithmetic.ts";
import type { ContinuingEducation } from "../domain/profile.ts";

/** The days between which all of a course was taken; undefined where neither a date nor a span was told. */
export function daysOfCourse({ date, from, to }: ContinuingEducation): DayRange | undefined {
  if (date !== undefined) return dayRangeOf(date);
  if (from === undefined || to === undefined) return undefined;
  return { first: dayRangeOf(from).first, last: dayRangeOf(to).last };
}
