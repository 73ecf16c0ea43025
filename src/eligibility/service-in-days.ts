import type { Range } from "./amount.ts";
import type { Claim } from "./claim.ts";
import type { Bound, DayScale, Measure } from "./day-scale.ts";
import { type Exact, plus, times } from "./exact.ts";
import { FINE, fineHours } from "./fine-units.ts";
import type { Ledger } from "./ledger.ts";
import { stintsOf } from "./stints.ts";
import { sweep } from "./sweep.ts";
import { daysOfTotal } from "./total-amounts.ts";
import { weeklyRate } from "./weekly-hours.ts";

/** The days of full-time service that the claims of one leaf, or of several taken together, come to. */
export function serviceInDays(leaves: readonly (readonly Claim[])[], scale: DayScale): Range {
  const sure = daysAt("sure", leaves, scale);
  return { sure, possible: areSettled(leaves, scale) ? undefined : daysAt("possible", leaves, scale) };
}

/** One end of the range; the ledger, when there is one, is told what each entry brings. */
export function daysAt(
  bound: Bound,
  leaves: readonly (readonly Claim[])[],
  scale: DayScale,
  ledger?: Ledger,
): Exact {
  const measure = scale[bound];
  let total = times(sweep(stintsOf(leaves, bound, scale), measure, ledger?.visit), FINE);
  for (const claims of leaves) {
    for (const claim of claims) {
      const amount = inAll(claim, bound, measure);
      if (amount === 0 || isBroughtBefore(claim, claims, leaves, bound, measure)) continue;
      total = plus(total, amount);
      ledger?.credit(claim.job.entry, amount);
    }
  }
  return total;
}

/**
 * A total, and the hours of a job whose dates are not both told, count once, however many leaves they count for. A leaf
 * that asks only a part of such a job, of so many hours a week, brings none of its hours in all.
 */
function isBroughtBefore(
  { job }: Claim,
  among: readonly Claim[],
  leaves: readonly (readonly Claim[])[],
  bound: Bound,
  measure: Measure,
): boolean {
  for (const claims of leaves) {
    if (claims === among) return false;
    for (const other of claims) {
      if (other.job === job && inAll(other, bound, measure) !== 0) return true;
    }
  }
  return false;
}

/** What an entry brings beside its days: months as they are, hours possibly as full time at the rule's hours. */
function inAll({ job, kinds, isSureTotal }: Claim, bound: Bound, { whole }: Measure): Exact {
  const { hours } = job;
  if (job.isTotal) return bound === "possible" || isSureTotal ? daysOfTotal(job, bound, whole) : 0;
  if (hours === undefined || bound === "sure") return 0;
  return weeklyRate(job, kinds, bound) === undefined ? fineHours(hours) : 0;
}

function areSettled(leaves: readonly (readonly Claim[])[], scale: DayScale): boolean {
  for (const claims of leaves) {
    for (const claim of claims) if (!isSettled(claim, scale)) return false;
  }
  return true;
}

/** Whether a claim leaves nothing open, so that what surely counts is all that may: most jobs are told in full. */
function isSettled(claim: Claim, scale: DayScale): boolean {
  const { job, fits } = claim;
  const { hoursOf, hoursPerWeek, months, fullTime } = job;
  if (!fits || hoursOf !== undefined) return false;
  if (job.isTotal) return claim.isSureTotal && months !== undefined;
  if (claim.sureFirst !== claim.possibleFirst || claim.sureLast !== claim.possibleLast) return false;
  if (hoursPerWeek === undefined) return false;
  if (scale.sure.countsParts === scale.possible.countsParts) return true;
  return (scale.heedsMark && fullTime === true) || hoursPerWeek * 100 >= scale.sure.whole;
}
