import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import { type Claim, isRun } from "./claim.ts";
import type { Bound, Measure } from "./day-scale.ts";
import { type Exact, isAtLeast } from "./exact.ts";
import type { Job } from "./job.ts";
import { type Stint, sweep } from "./sweep.ts";

/** Reads what a job gives a week to some kinds of work; undefined: nothing. */
export type RateOf = (job: Job, kinds: readonly string[]) => Exact | undefined;

/** The stints that the claims of one leaf make. */
export function stintsOfLeaf(claims: readonly Claim[], bound: Bound, rateOf: RateOf): readonly Stint[] {
  const stints: Stint[] = [];
  for (const claim of claims) {
    if (isRun(claim, bound)) pushStint(stints, claim, bound, rateOf);
  }
  return stints;
}

/**
 * The stints of several leaves taken together. A day counts when it counts for any of them. Where
 * parts of a day count, or may, the hours of all leaves are added; where only whole days do, one
 * leaf must have a whole one: two halves for two leaves are not a day for either.
 */
export function stintsTogether(
  leaves: readonly (readonly Claim[])[],
  bound: Bound,
  measure: Measure,
  rateOf: RateOf,
): readonly Stint[] {
  const stints: Stint[] = [];
  if (measure.countsParts) addStints(stints, leaves, bound, rateOf);
  else for (const claims of leaves) addWholeDays(stints, stintsOfLeaf(claims, bound, rateOf), measure);
  return stints;
}

/** Claims on one job are one stint where they meet, so that its hours are not counted twice. */
function addStints(
  stints: Stint[],
  leaves: readonly (readonly Claim[])[],
  bound: Bound,
  rateOf: RateOf,
): void {
  for (const claims of leaves) {
    for (const claim of claims) {
      if (!isRun(claim, bound)) continue;
      const same = runsOf(claim.job, leaves, bound);
      if (same.length === 1) pushStint(stints, claim, bound, rateOf);
      else if (same[0] === claim) pushPieces(stints, same, bound, rateOf);
    }
  }
}

/** The claims of all leaves on one job. */
function runsOf(job: Job, leaves: readonly (readonly Claim[])[], bound: Bound): readonly Claim[] {
  const runs: Claim[] = [];
  for (const claims of leaves) {
    for (const claim of claims) if (claim.job === job && isRun(claim, bound)) runs.push(claim);
  }
  return runs;
}

/**
 * Runs of one job end on the same day, so that each later one lies within the earlier. Where the
 * job's hours are the same for all kinds, the earliest is all of them; otherwise time is cut where
 * one begins, and the kinds of those begun are added.
 */
function pushPieces(stints: Stint[], claims: readonly Claim[], bound: Bound, rateOf: RateOf): void {
  const inTurn = claims.toSorted((a, b) => firstOf(a, bound) - firstOf(b, bound));
  const [earliest] = inTurn;
  if (earliest && earliest.job.hoursOf === undefined) return pushStint(stints, earliest, bound, rateOf);
  inTurn.forEach((claim, place) => {
    const next = inTurn[place + 1];
    const last = next ? firstOf(next, bound) - 1 : lastOf(claim, bound);
    const first = firstOf(claim, bound);
    if (first > last) return;
    const kinds = [...new Set(inTurn.slice(0, place + 1).flatMap((begun) => begun.kinds))];
    const rate = rateOf(claim.job, kinds);
    if (rate !== undefined) stints.push({ entry: claim.job.entry, first, last, rate });
  });
}

/** Adds the days that are whole ones, each run of them as one stint, unless they are there. */
function addWholeDays(days: Stint[], stints: readonly Stint[], measure: Measure): void {
  if (stints.length === 0) return;
  sweep(stints, measure, ([stint], amount, first, last) => {
    if (!stint || !isAtLeast(amount, 1) || isCovered(days, first, last)) return;
    days.push({ entry: stint.entry, first, last, rate: measure.whole });
  });
}

function isCovered(days: readonly Stint[], first: DayNumber, last: DayNumber): boolean {
  for (const stint of days) if (stint.first <= first && stint.last >= last) return true;
  return false;
}

function pushStint(stints: Stint[], claim: Claim, bound: Bound, rateOf: RateOf): void {
  const { job, kinds } = claim;
  const rate = rateOf(job, kinds);
  if (rate === undefined) return;
  stints.push({ entry: job.entry, first: firstOf(claim, bound), last: lastOf(claim, bound), rate });
}

function firstOf(claim: Claim, bound: Bound): DayNumber {
  return bound === "sure" ? claim.sureFirst : claim.possibleFirst;
}

function lastOf(claim: Claim, bound: Bound): DayNumber {
  return bound === "sure" ? claim.sureLast : claim.possibleLast;
}
