import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import { type Measure, worthOf } from "./day-scale.ts";
import { type Exact, plus, times } from "./exact.ts";
import { NEVER } from "./never.ts";

/** Days, the first and the last included, on which one job gives so many hundredths of an hour a week. */
export interface Stint {
  /** The job's place in the profile's experience. */
  readonly entry: number;
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly rate: Exact;
}

/** Told of every run of days through which the same jobs are held, with what it comes to. */
export type Visit = (stints: readonly Stint[], amount: Exact, first: DayNumber, last: DayNumber) => void;

/**
 * What stints come to, in hundredths of an hour a week times days: the rates of each day are added
 * and measured. Time is cut where a job begins or ends, so that no day counts more than once and
 * the cost does not grow with the number of days.
 */
export function sweep(stints: readonly Stint[], measure: Measure, visit?: Visit): Exact {
  if (stints.length > 1 && !areApart(stints)) return sweepOverlapping(stints, measure, visit);
  let total: Exact = 0;
  for (const stint of stints) {
    const amount = times(worthOf(stint.rate, measure), stint.last - stint.first + 1);
    total = plus(total, amount);
    visit?.([stint], amount, stint.first, stint.last);
  }
  return total;
}

/** Whether no two stints share a day. */
export function areApart(stints: readonly Stint[]): boolean {
  for (const one of stints) {
    for (const other of stints) {
      if (other === one) break;
      if (other.last >= one.first && other.first <= one.last) return false;
    }
  }
  return true;
}

function sweepOverlapping(stints: readonly Stint[], measure: Measure, visit: Visit | undefined): Exact {
  let total: Exact = 0;
  let first = nextCut(stints, -NEVER);
  let next = nextCut(stints, first);
  // The last cut is the day after all stints.
  while (next < NEVER) {
    let rate: Exact = 0;
    for (const stint of stints) {
      if (stint.first <= first && stint.last >= first) rate = plus(rate, stint.rate);
    }
    const amount = times(worthOf(rate, measure), next - first);
    total = plus(total, amount);
    visit?.(heldOn(stints, first), amount, first, next - 1);
    first = next;
    next = nextCut(stints, first);
  }
  return total;
}

/** The first day after another on which a stint begins or has ended; never when all have ended. */
function nextCut(stints: readonly Stint[], day: DayNumber): DayNumber {
  let next = NEVER;
  for (const { first, last } of stints) {
    const cut = first > day ? first : last + 1;
    if (cut > day && cut < next) next = cut;
  }
  return next;
}

function heldOn(stints: readonly Stint[], day: DayNumber): readonly Stint[] {
  return stints.filter((stint) => stint.first <= day && stint.last >= day);
}
