import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import { type Measure, worthOf } from "./day-scale.ts";
import { type Exact, plus, times } from "./exact.ts";

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

function areApart(stints: readonly Stint[]): boolean {
  for (const one of stints) {
    for (const other of stints) {
      if (other === one) break;
      if (other.last >= one.first && other.first <= one.last) return false;
    }
  }
  return true;
}

function sweepOverlapping(stints: readonly Stint[], measure: Measure, visit: Visit | undefined): Exact {
  const cuts = cutsOf(stints);
  let total: Exact = 0;
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const first = cuts[index] ?? 0;
    const last = (cuts[index + 1] ?? 0) - 1;
    let rate: Exact = 0;
    for (const stint of stints) {
      if (stint.first <= first && stint.last >= last) rate = plus(rate, stint.rate);
    }
    const amount = times(worthOf(rate, measure), last - first + 1);
    total = plus(total, amount);
    visit?.(heldFrom(stints, first, last), amount, first, last);
  }
  return total;
}

function heldFrom(stints: readonly Stint[], first: DayNumber, last: DayNumber): readonly Stint[] {
  return stints.filter((stint) => stint.first <= first && stint.last >= last);
}

/** The days on which a stint begins, and those after one ends, each once and in order. */
function cutsOf(stints: readonly Stint[]): readonly DayNumber[] {
  const cuts: DayNumber[] = [];
  for (const { first, last } of stints) {
    insert(cuts, first);
    insert(cuts, last + 1);
  }
  return cuts;
}

/** Keeps a short list in order; sorting it costs more than the sweep. */
function insert(cuts: DayNumber[], day: DayNumber): void {
  let place = cuts.length;
  while (place > 0 && (cuts[place - 1] ?? 0) > day) place -= 1;
  if (cuts[place - 1] !== day) cuts.splice(place, 0, day);
}
