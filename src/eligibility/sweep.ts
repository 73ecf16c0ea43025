import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { Worth } from "./day-worth.ts";
import { type Fraction, plus, times, toFloat, ZERO } from "./fraction.ts";
import type { Days } from "./stretch.ts";

/** Days on which one job gives so many hours a week. */
export interface Stint {
  readonly entry: number;
  readonly days: Days;
  readonly hours: Fraction;
  /** It makes a whole day by itself, whatever its hours. */
  readonly whole: boolean;
}

/** Days through which the same jobs are held, and what each is worth. */
export interface Segment {
  readonly days: Days;
  readonly worth: Fraction;
  readonly stints: readonly Stint[];
}

/**
 * Cuts time where a job begins or ends and weighs each piece once, so that no day counts more
 * than once and the cost does not grow with the number of days.
 */
export function sweep(stints: readonly Stint[], worth: Worth): readonly Segment[] {
  const [only] = stints;
  if (!only) return [];
  if (stints.length === 1) return [segmentOf(only.days, stints, worth)];
  const cuts = cutsOf(stints);
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const first = cuts[index] ?? 0;
    const last = (cuts[index + 1] ?? 0) - 1;
    const held = stints.filter((stint) => stint.days.first <= first && stint.days.last >= last);
    if (held.length > 0) segments.push(segmentOf({ first, last }, held, worth));
  }
  return segments;
}

/** The worth of all the days together. */
export function totalOf(segments: readonly Segment[]): Fraction {
  let total = ZERO;
  for (const { days, worth } of segments) total = plus(total, times(worth, days.last - days.first + 1));
  return total;
}

/** Adds to each entry its share of the worth, by its hours; only ever shown, so floating point will do. */
export function creditEntries(segments: readonly Segment[], credits: number[]): void {
  for (const { days, worth, stints } of segments) {
    const amount = toFloat(worth) * (days.last - days.first + 1);
    const [only] = stints;
    if (only && stints.length === 1) {
      credits[only.entry] = (credits[only.entry] ?? 0) + amount;
      continue;
    }
    const weights = stints.map((stint) => (stint.whole ? 40 : toFloat(stint.hours)));
    const sum = weights.reduce((a, b) => a + b, 0);
    stints.forEach((stint, index) => {
      const share = sum === 0 ? 1 / stints.length : (weights[index] ?? 0) / sum;
      credits[stint.entry] = (credits[stint.entry] ?? 0) + amount * share;
    });
  }
}

function segmentOf(days: Days, stints: readonly Stint[], worth: Worth): Segment {
  let hours = ZERO;
  let whole = false;
  for (const stint of stints) {
    hours = plus(hours, stint.hours);
    whole ||= stint.whole;
  }
  return { days, worth: worth(hours, whole), stints };
}

function cutsOf(stints: readonly Stint[]): readonly DayNumber[] {
  const ends: DayNumber[] = [];
  for (const { days } of stints) ends.push(days.first, days.last + 1);
  return ends.sort((a, b) => a - b).filter((day, place) => day !== ends[place - 1]);
}
