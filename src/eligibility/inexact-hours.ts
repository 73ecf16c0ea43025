import { type DayNumber, type DayRange, EARLIEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { Claim } from "./claim.ts";
import type { Bound } from "./day-worth.ts";
import { decimal, type Fraction, lesser, ratio, times, ZERO } from "./fraction.ts";
import { type Days, lengthOf, overlap } from "./stretch.ts";

/**
 * The hours that fall into a leaf's region of a job of so many hours in all whose beginning or end
 * is a month or untold: the fewest, or the most, that any of its possible dates gives.
 */
export function hoursOfInexactJob(claim: Claim, bound: Bound, on: DayNumber): Fraction {
  const { begun, ended, service } = claim.stretch;
  const mayBeToCome = begun !== undefined && begun.last > on;
  if (bound === "sure" && (!claim.fits || mayBeToCome)) return ZERO;
  const region = claim.region[bound];
  const hours = lesser(
    decimal(service.hours ?? 0),
    ratio(24 * lengthOf(overlap(claim.stretch.possible, region))),
  );
  const longest = { first: begun?.first ?? EARLIEST_DAY, last: ended?.last ?? Number.POSITIVE_INFINITY };
  if (longest.first >= region.first && longest.last <= on) return hours;
  if (begun && ended && begun.last <= ended.first) return spread(begun, ended, region, bound, hours);
  return bound === "sure" ? ZERO : hours;
}

/**
 * The share of the job inside the region is least at one of the corners of its possible dates, and
 * greatest where it begins and ends as near to the region's own ends as it can.
 */
function spread(begun: DayRange, ended: DayRange, region: Days, bound: Bound, hours: Fraction): Fraction {
  if (bound === "possible") {
    return share({ first: clamp(region.first, begun), last: clamp(region.last, ended) }, region, hours);
  }
  const shares = [begun.first, begun.last].flatMap((first) =>
    [ended.first, ended.last].map((last) => share({ first, last }, region, hours)),
  );
  return shares.reduce(lesser, hours);
}

function share(job: Days, region: Days, hours: Fraction): Fraction {
  return times(hours, lengthOf(overlap(job, region)), lengthOf(job));
}

function clamp(day: DayNumber, range: DayRange): DayNumber {
  return Math.min(Math.max(day, range.first), range.last);
}
