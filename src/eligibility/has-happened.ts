import type { DayNumber, DayRange } from "../domain/calendar-arithmetic.ts";

/** Whether something has happened by a day; undefined when its month is told and the day lies in it. */
export function hasHappened(range: DayRange, on: DayNumber): boolean | undefined {
  if (range.last <= on) return true;
  return range.first > on ? false : undefined;
}
