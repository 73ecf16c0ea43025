import type { Bound } from "./day-scale.ts";
import { fineHours, fineMonths } from "./fine-units.ts";
import type { Job } from "./job.ts";

/** Months untold in hours are possibly 60 hours a week, and so are hours a week untold. */
export const UNTOLD_RATE = 6000;

/** What a total that counts brings to a need in days: its months; in place of them, possibly, its hours as full time. */
export function daysOfTotal({ months, hours }: Job, bound: Bound, whole: number): number {
  if (months !== undefined) return fineMonths(months, whole);
  return bound === "sure" || hours === undefined ? 0 : fineHours(hours);
}

/** What a total that counts brings to a need in hours: its hours; in place of them, possibly, its months. */
export function hoursOfTotal({ months, hours }: Job, bound: Bound): number {
  if (hours !== undefined) return fineHours(hours);
  return bound === "sure" || months === undefined ? 0 : fineMonths(months, UNTOLD_RATE);
}

/** Whether a job or total is something at all: a total above nothing, or a job. */
export function isSomething({ isTotal, months = 0, hours = 0 }: Job): boolean {
  return !isTotal || months > 0 || hours > 0;
}
