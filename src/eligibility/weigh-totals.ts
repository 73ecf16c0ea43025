import { NOTHING, type Range } from "./amount.ts";
import type { AskedOfService } from "./asked-of-service.ts";
import { kindsShared } from "./claim.ts";
import type { DayScale } from "./day-scale.ts";
import { plus, times } from "./exact.ts";
import type { Amount } from "./finding.ts";
import { FINE_HOUR } from "./fine-units.ts";
import { hundredths, type Job } from "./job.ts";
import { fails, STANDS } from "./mark.ts";
import type { PreparedService } from "./prepare-rule.ts";
import { markOfService } from "./service-mark.ts";
import { startAfter } from "./start-after.ts";
import { UNTOLD_RATE } from "./total.ts";
import { isPartOnly } from "./weekly-hours.ts";
import type { Weighing } from "./weighing.ts";

/** Which totals surely count for some leaves, and which possibly: a bit for each, by its entry. */
export interface Totals {
  readonly sure: number;
  readonly possible: number;
}

const NONE: Totals = { sure: 0, possible: 0 };

/**
 * What the totals come to of somebody who told totals alone. There is nothing to spread over days: it is enough to
 * know which totals count, and to add them up.
 */
export function rangeOfTotals(
  unit: Amount["unit"],
  totals: Totals,
  jobs: readonly Job[],
  scale: DayScale,
): Range {
  if (totals.possible === 0) return NOTHING;
  switch (unit) {
    case "days":
      return totalsInDays(totals, jobs, scale);
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
  if (known) return known;
  const totals = chooseTotals(leaf, jobs, weighing);
  weighing.totals[claimsAt] = totals;
  return totals;
}

/** The totals that count for any of several leaves. */
export function totalsOfAny(
  leaves: readonly PreparedService[],
  jobs: readonly Job[],
  weighing: Weighing,
): Totals {
  let sure = 0;
  let possible = 0;
  for (const leaf of leaves) {
    const totals = totalsOf(leaf, jobs, weighing);
    sure |= totals.sure;
    possible |= totals.possible;
  }
  return { sure, possible };
}

function chooseTotals(leaf: PreparedService, jobs: readonly Job[], weighing: Weighing): Totals {
  const { asked, after, withinMonths } = leaf.detail;
  let sure = 0;
  let possible = 0;
  for (const job of jobs) {
    const mark = markOfService(asked, job);
    if (fails(mark)) continue;
    possible |= 1 << job.entry;
    if (mark === STANDS && !isOnlyPart(asked, job)) sure |= 1 << job.entry;
  }
  if (possible === 0) return NONE;
  if (after === undefined && withinMonths === undefined) return { sure, possible };
  // Nobody can tell whether a total was served in time.
  return after !== undefined && startAfter(after, weighing).possible > weighing.dossier.on
    ? NONE
    : { sure: 0, possible };
}

/** Months count as they are; in place of them, hours may count, as full time. */
function totalsInDays({ sure, possible }: Totals, jobs: readonly Job[], scale: DayScale): Range {
  let sureMonths = 0;
  let possibleMonths = 0;
  let possibleHours = 0;
  for (const { entry, months, hours } of jobs) {
    if ((possible & (1 << entry)) === 0) continue;
    if (months === undefined) {
      possibleHours += hundredths(hours ?? 0);
    } else {
      possibleMonths += hundredths(months);
      if ((sure & (1 << entry)) !== 0) sureMonths += hundredths(months);
    }
  }
  return {
    sure: times(sureMonths, 365 * scale.sure.whole),
    possible: plus(times(possibleMonths, 365 * scale.possible.whole), times(possibleHours, FINE_HOUR / 100)),
  };
}

/** Hours count as they are; in place of them, months may count, as 60 hours a week. */
function totalsInHours({ sure, possible }: Totals, jobs: readonly Job[]): Range {
  let sureHours = 0;
  let possibleHours = 0;
  let possibleMonths = 0;
  for (const { entry, months, hours } of jobs) {
    if ((possible & (1 << entry)) === 0) continue;
    if (hours === undefined) {
      possibleMonths += hundredths(months ?? 0);
    } else {
      possibleHours += hundredths(hours);
      if ((sure & (1 << entry)) !== 0) sureHours += hundredths(hours);
    }
  }
  return {
    sure: times(sureHours, FINE_HOUR / 100),
    possible: plus(times(possibleHours, FINE_HOUR / 100), times(possibleMonths, 365 * UNTOLD_RATE)),
  };
}

function anyOfTotals({ sure, possible }: Totals, jobs: readonly Job[]): Range {
  let some = 0;
  for (const { entry, months = 0, hours = 0 } of jobs) if (months > 0 || hours > 0) some |= 1 << entry;
  return { sure: (sure & some) === 0 ? 0 : 1, possible: (possible & some) === 0 ? 0 : 1 };
}

function isOnlyPart(asked: AskedOfService, job: Job): boolean {
  return job.hoursOf !== undefined && isPartOnly(job, kindsShared(asked, job));
}
