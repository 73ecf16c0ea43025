import { type DayNumber, type DayRange, EARLIEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { Claim } from "./claim.ts";
import type { Bound } from "./day-scale.ts";
import { type Exact, lesser, quotient } from "./exact.ts";
import { FINE_HOUR, fineHours } from "./fine-units.ts";
import type { Job } from "./job.ts";
import { isPartOnly } from "./weekly-hours.ts";

/** So many hours in all between dates that are not both told to the day: they are not spread but bounded. */
export function hasVagueDates(job: Job, kinds: readonly string[]): boolean {
  const { begun, ended } = job;
  if (job.hours === undefined || job.hoursPerWeek !== undefined || isPartOnly(job, kinds)) return false;
  return !begun || !ended || begun.first !== begun.last || ended.first !== ended.last;
}

/**
 * The hours that fall into a leaf's region of a job of so many hours in all whose beginning or end
 * is a month or untold: the fewest, or the most, that any of its possible dates gives.
 */
export function hoursAtVagueDates(claim: Claim, bound: Bound, on: DayNumber): Exact {
  const { begun, ended } = claim.job;
  const mayBeToCome = begun !== undefined && begun.last > on;
  if (bound === "sure" && (!claim.fits || mayBeToCome)) return 0;
  const { region } = claim;
  const from = bound === "sure" ? region.sureFrom : region.possibleFrom;
  const touched = lengthOf(Math.max(claim.job.possibleFirst, from), claim.job.possibleLast);
  const hours = Math.min(fineHours(claim.job.hours ?? 0), 24 * FINE_HOUR * touched);
  const last = ended?.last ?? Number.POSITIVE_INFINITY;
  if ((begun?.first ?? EARLIEST_DAY) >= from && last <= on) return hours;
  if (begun && ended && begun.last <= ended.first) return spread(begun, ended, from, on, bound, hours);
  return bound === "sure" ? 0 : hours;
}

/**
 * The share of the job inside the region is least at one of the corners of its possible dates, and
 * greatest where it begins and ends as near to the region's own ends as it can.
 */
function spread(
  begun: DayRange,
  ended: DayRange,
  from: DayNumber,
  on: DayNumber,
  bound: Bound,
  hours: number,
): Exact {
  const share = (first: DayNumber, last: DayNumber): Exact =>
    quotient(hours * lengthOf(Math.max(first, from), Math.min(last, on)), lengthOf(first, last));
  if (bound === "possible") return share(clamp(from, begun), clamp(on, ended));
  const shares = [begun.first, begun.last].flatMap((first) =>
    [ended.first, ended.last].map((last) => share(first, last)),
  );
  return shares.reduce(lesser, hours);
}

function lengthOf(first: DayNumber, last: DayNumber): number {
  return Math.max(0, last - first + 1);
}

function clamp(day: DayNumber, range: DayRange): DayNumber {
  return Math.min(Math.max(day, range.first), range.last);
}
