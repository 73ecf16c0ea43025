import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import { type Claim, isRun } from "./claim.ts";
import { dailyRate } from "./daily-rate.ts";
import type { Bound, DayScale, Measure } from "./day-scale.ts";
import { isAtLeast } from "./exact.ts";
import type { Job } from "./job.ts";
import { areApart, type Stint, sweep } from "./sweep.ts";

type Leaves = readonly (readonly Claim[])[];

/** The stints that the claims of one leaf, or of several taken together, make at one end of the range. */
export function stintsOf(leaves: Leaves, bound: Bound, scale: DayScale): readonly Stint[] {
  const [only] = leaves;
  return only && leaves.length === 1
    ? stintsOfLeaf(only, bound, scale)
    : stintsTogether(leaves, bound, scale);
}

function stintsOfLeaf(claims: readonly Claim[], bound: Bound, scale: DayScale): readonly Stint[] {
  const [only] = claims;
  if (only && claims.length === 1) {
    const stint = stintOf(only, bound, scale);
    return stint ? [stint] : [];
  }
  const stints: Stint[] = [];
  for (const claim of claims) push(stints, stintOf(claim, bound, scale));
  return stints;
}

/**
 * The stints of several leaves taken together. A day counts when it counts for any of them. Where
 * parts of a day count, or may, the hours of all leaves are added; where only whole days do, one
 * leaf must have a whole one: two halves for two leaves are not a day for either. That is the same
 * when nobody had two jobs at once, as almost always, and every job has one rate for all leaves.
 */
function stintsTogether(leaves: Leaves, bound: Bound, scale: DayScale): readonly Stint[] {
  const stints: Stint[] = [];
  addStints(stints, leaves, bound, scale);
  const measure = scale[bound];
  if (measure.countsParts || (areApart(stints) && !areDivided(leaves))) return stints;
  const days: Stint[] = [];
  for (const claims of leaves) addWholeDays(days, stintsOfLeaf(claims, bound, scale), measure);
  return days;
}

/** Whether a job gives only a part of its hours to some kinds of work. */
function areDivided(leaves: Leaves): boolean {
  for (const claims of leaves) {
    for (const { job } of claims) if (job.hoursOf !== undefined) return true;
  }
  return false;
}

function addStints(stints: Stint[], leaves: Leaves, bound: Bound, scale: DayScale): void {
  for (const claims of leaves) {
    for (const claim of claims) if (isRun(claim, bound)) addStint(stints, claim, leaves, bound, scale);
  }
}

/** Claims on one job are one stint where they meet, so that its hours are not counted twice. */
function addStint(stints: Stint[], claim: Claim, leaves: Leaves, bound: Bound, scale: DayScale): void {
  const { job } = claim;
  if (job.hoursOf === undefined) {
    if (earliestOn(job, leaves, bound) === claim) push(stints, stintOf(claim, bound, scale));
    return;
  }
  const same = runsOf(job, leaves, bound);
  if (same[0] === claim) pushPieces(stints, same, bound, scale);
}

/** The claim on a job, of all leaves', whose run begins first; all runs of one job end on the same day. */
function earliestOn(job: Job, leaves: Leaves, bound: Bound): Claim | undefined {
  let earliest: Claim | undefined;
  for (const claims of leaves) {
    for (const claim of claims) {
      if (claim.job !== job || !isRun(claim, bound)) continue;
      if (!earliest || firstOf(claim, bound) < firstOf(earliest, bound)) earliest = claim;
    }
  }
  return earliest;
}

/** The claims of all leaves on one job. */
function runsOf(job: Job, leaves: Leaves, bound: Bound): readonly Claim[] {
  const runs: Claim[] = [];
  for (const claims of leaves) {
    for (const claim of claims) if (claim.job === job && isRun(claim, bound)) runs.push(claim);
  }
  return runs;
}

/**
 * A job whose hours differ by kind: time is cut where a run begins, and the kinds of those begun
 * are added.
 */
function pushPieces(stints: Stint[], claims: readonly Claim[], bound: Bound, scale: DayScale): void {
  const inTurn = claims.toSorted((a, b) => firstOf(a, bound) - firstOf(b, bound));
  inTurn.forEach((claim, place) => {
    const next = inTurn[place + 1];
    const last = next ? firstOf(next, bound) - 1 : lastOf(claim, bound);
    const first = firstOf(claim, bound);
    if (first > last) return;
    const kinds = [...new Set(inTurn.slice(0, place + 1).flatMap((begun) => begun.kinds))];
    const rate = dailyRate(claim.job, kinds, bound, scale);
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

function stintOf(claim: Claim, bound: Bound, scale: DayScale): Stint | undefined {
  const { job, kinds } = claim;
  if (!isRun(claim, bound)) return undefined;
  const rate = dailyRate(job, kinds, bound, scale);
  if (rate === undefined) return undefined;
  return { entry: job.entry, first: firstOf(claim, bound), last: lastOf(claim, bound), rate };
}

function push(stints: Stint[], stint: Stint | undefined): void {
  if (stint) stints.push(stint);
}

function firstOf(claim: Claim, bound: Bound): DayNumber {
  return bound === "sure" ? claim.sureFirst : claim.possibleFirst;
}

function lastOf(claim: Claim, bound: Bound): DayNumber {
  return bound === "sure" ? claim.sureLast : claim.possibleLast;
}
