import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { Range } from "./amount.ts";
import { type Claim, isRun } from "./claim.ts";
import { type Bound, HOURS } from "./day-scale.ts";
import { type Exact, isAtLeast, plus, times } from "./exact.ts";
import { FINE } from "./fine-units.ts";
import { hasVagueDates, hoursAtVagueDates } from "./hours-at-vague-dates.ts";
import type { Ledger } from "./ledger.ts";
import { type Stint, sweep } from "./sweep.ts";
import { hoursOfTotal, UNTOLD_RATE } from "./total-amounts.ts";
import { weeklyRate } from "./weekly-hours.ts";

/** The hours that the claims of a leaf come to. */
export function serviceInHours(claims: readonly Claim[], on: DayNumber): Range {
  const sure = hoursAt("sure", claims, on);
  return { sure, possible: claims.every(isSettled) ? undefined : hoursAt("possible", claims, on) };
}

/** One end of the range; the ledger, when there is one, is told what each entry brings. */
export function hoursAt(bound: Bound, claims: readonly Claim[], on: DayNumber, ledger?: Ledger): Exact {
  let total = times(sweep(stintsOf(claims, bound), HOURS, ledger?.visit), FINE);
  for (const claim of claims) {
    const amount = inAll(claim, claims, bound, on);
    total = plus(total, amount);
    ledger?.credit(claim.job.entry, amount);
  }
  return total;
}

function stintsOf(claims: readonly Claim[], bound: Bound): readonly Stint[] {
  const stints: Stint[] = [];
  for (const claim of claims) {
    const { job, kinds } = claim;
    if (!isRun(claim, bound) || hasVagueDates(job, kinds)) continue;
    const rate = weeklyRate(job, kinds, bound) ?? (bound === "possible" ? UNTOLD_RATE : undefined);
    if (rate === undefined) continue;
    const [first, last] =
      bound === "sure" ? [claim.sureFirst, claim.sureLast] : [claim.possibleFirst, claim.possibleLast];
    stints.push({ entry: job.entry, first, last, rate });
  }
  return stints;
}

function inAll(claim: Claim, claims: readonly Claim[], bound: Bound, on: DayNumber): Exact {
  const { job, isSureTotal } = claim;
  if (!job.isTotal) return atVagueDates(claim, claims, bound, on);
  return bound === "possible" || isSureTotal ? hoursOfTotal(job, bound) : 0;
}

function atVagueDates(claim: Claim, claims: readonly Claim[], bound: Bound, on: DayNumber): Exact {
  if (!hasVagueDates(claim.job, claim.kinds)) return 0;
  return bound === "sure" && isCrowded(claims) ? 0 : hoursAtVagueDates(claim, bound, on);
}

/** On some day the jobs together may come to more than 168 hours a week, of which not all would count. */
function isCrowded(claims: readonly Claim[]): boolean {
  const stints = claims
    .filter((claim) => isRun(claim, "possible"))
    .map(({ job, kinds, possibleFirst: first, possibleLast: last }): Stint => {
      const untold = job.hours === undefined ? UNTOLD_RATE : HOURS.whole;
      return { entry: job.entry, first, last, rate: weeklyRate(job, kinds, "possible") ?? untold };
    });
  if (stints.length < 2) return false;
  let isMore = false;
  sweep(stints, HOURS, (held) => {
    const rate = held.reduce<Exact>((sum, stint) => plus(sum, stint.rate), 0);
    if (!isAtLeast(HOURS.whole, rate)) isMore = true;
  });
  return isMore;
}

function isSettled(claim: Claim): boolean {
  const { job, fits } = claim;
  const { hours, hoursPerWeek, hoursOf } = job;
  if (!fits || hoursOf !== undefined) return false;
  if (job.isTotal) return claim.isSureTotal && hours !== undefined;
  if (claim.sureFirst !== claim.possibleFirst || claim.sureLast !== claim.possibleLast) return false;
  return hoursPerWeek !== undefined;
}
