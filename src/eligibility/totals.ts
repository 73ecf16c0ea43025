import { NOTHING, type Range } from "./amount.ts";
import type { AskedOfService } from "./asked-of-service.ts";
import { kindsShared } from "./claim.ts";
import type { DayScale } from "./day-scale.ts";
import { type Exact, plus } from "./exact.ts";
import type { Amount } from "./finding.ts";
import type { Job } from "./job.ts";
import { fails, STANDS } from "./mark.ts";
import type { PreparedService } from "./prepare-rule.ts";
import { isBound, isShut } from "./region.ts";
import { markOfService } from "./service-mark.ts";
import { daysOfTotal, hoursOfTotal, isSomething } from "./total-amounts.ts";
import { isPartOnly } from "./weekly-hours.ts";
import type { Weighing } from "./weighing.ts";

/**
 * Which totals surely count for some leaves, and which possibly, in one integer: a bit for each by its entry, and as many
 * bits above for those that surely do. It is made for every leaf of everybody, and an integer takes no room.
 */
export type Totals = number;

/** So many are told apart; more, which hardly anybody has, are weighed among jobs. */
export const MOST_TOTALS = 15;

/** None of them. */
export const NO_TOTALS: Totals = 0;

const POSSIBLE = (1 << MOST_TOTALS) - 1;

/**
 * What the totals come to of somebody who told totals alone. There is nothing to spread over days: it is enough to
 * know which totals count, and to add them up.
 */
export function rangeOfTotals(unit: Amount["unit"], totals: Totals, { dossier, rule }: Weighing): Range {
  if (totals === NO_TOTALS) return NOTHING;
  const jobs = dossier.totals ?? [];
  switch (unit) {
    case "days":
      return totalsInDays(totals, jobs, rule.days);
    case "hours":
      return totalsInHours(totals, jobs);
    case "entries":
      return anyOfTotals(totals, jobs);
  }
}

/** The totals that count for a leaf. */
export function totalsOf(leaf: PreparedService, jobs: readonly Job[], weighing: Weighing): Totals {
  const { claimsAt } = leaf.detail;
  const known = weighing.totals[claimsAt];
  if (known !== undefined) return known;
  const totals = isBound(leaf) ? totalsInRegion(leaf, jobs, weighing) : totalsAtAnyTime(leaf, jobs, weighing);
  weighing.totals[claimsAt] = totals;
  return totals;
}

/** The totals that count for any of several leaves. */
export function totalsOfAny(
  leaves: readonly PreparedService[],
  jobs: readonly Job[],
  weighing: Weighing,
): Totals {
  let totals = NO_TOTALS;
  for (const leaf of leaves) totals |= totalsOf(leaf, jobs, weighing);
  return totals;
}

/** Nobody can tell when a total was served: where a leaf asks when, none surely counts. */
function totalsInRegion(leaf: PreparedService, jobs: readonly Job[], weighing: Weighing): Totals {
  const totals = totalsAtAnyTime(leaf, jobs, weighing) & POSSIBLE;
  return totals === NO_TOTALS || isShut(leaf, weighing) ? NO_TOTALS : totals;
}

/** Leaves that ask the same of service that follows something else are many in one rule: they share these. */
function totalsAtAnyTime({ detail }: PreparedService, jobs: readonly Job[], weighing: Weighing): Totals {
  const { asked, anyTimeAt } = detail;
  const known = weighing.totals[anyTimeAt];
  if (known !== undefined) return known;
  let totals = NO_TOTALS;
  for (const job of jobs) {
    const mark = markOfService(asked, job);
    if (fails(mark)) continue;
    totals |= 1 << job.entry;
    if (mark === STANDS && !isOnlyPart(asked, job)) totals |= 1 << (job.entry + MOST_TOTALS);
  }
  weighing.totals[anyTimeAt] = totals;
  return totals;
}

function totalsInDays(totals: Totals, jobs: readonly Job[], scale: DayScale): Range {
  let least: Exact = 0;
  let most: Exact = 0;
  for (const job of jobs) {
    const bit = 1 << job.entry;
    if ((totals & bit) === 0) continue;
    most = plus(most, daysOfTotal(job, "possible", scale.possible.whole));
    if ((totals & (bit << MOST_TOTALS)) !== 0)
      least = plus(least, daysOfTotal(job, "sure", scale.sure.whole));
  }
  return { sure: least, possible: most };
}

function totalsInHours(totals: Totals, jobs: readonly Job[]): Range {
  let least: Exact = 0;
  let most: Exact = 0;
  for (const job of jobs) {
    const bit = 1 << job.entry;
    if ((totals & bit) === 0) continue;
    most = plus(most, hoursOfTotal(job, "possible"));
    if ((totals & (bit << MOST_TOTALS)) !== 0) least = plus(least, hoursOfTotal(job, "sure"));
  }
  return { sure: least, possible: most };
}

function anyOfTotals(totals: Totals, jobs: readonly Job[]): Range {
  let some = 0;
  for (const job of jobs) if (isSomething(job)) some |= 1 << job.entry;
  return { sure: ((totals >> MOST_TOTALS) & some) === 0 ? 0 : 1, possible: (totals & some) === 0 ? 0 : 1 };
}

function isOnlyPart(asked: AskedOfService, job: Job): boolean {
  return job.hoursOf !== undefined && isPartOnly(job, kindsShared(asked, job));
}
