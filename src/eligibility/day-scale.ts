import type { FullTime } from "../domain/rule-version.ts";
import { type Exact, isAtLeast } from "./exact.ts";
import { hundredths } from "./job.ts";

/** Which end of a range is asked. */
export type Bound = "sure" | "possible";

/** How the hours that were worked on a day count, at one end of the range. */
export interface Measure {
  /** The hundredths of an hour a week that make a whole day; no day counts more. */
  readonly whole: number;
  /** Whether less than that counts as the part that it is, or not at all. */
  readonly countsParts: boolean;
}

/** How days of full-time service are counted under a rule. */
export interface DayScale {
  readonly sure: Measure;
  readonly possible: Measure;
  /** A job marked full time makes whole days whatever its hours. */
  readonly heedsMark: boolean;
}

/**
 * Where the body does not say, 40 hours surely are full time; and US law calls nothing under 30
 * hours full time (26 USC 4980H), so that less than 40 may count as its part of 30.
 */
const UNSTATED: DayScale = {
  sure: { whole: 4000, countsParts: false },
  possible: { whole: 3000, countsParts: true },
  heedsMark: true,
};

/** Hours: all that a week has, and every part of one. */
export const HOURS: Measure = { whole: 16_800, countsParts: true };

/** The scale of a rule by what its body calls full time. */
export function dayScaleOf(fullTime: FullTime | undefined): DayScale {
  if (!fullTime) return UNSTATED;
  const whole = hundredths(fullTime.hoursPerWeek);
  const { partTime } = fullTime;
  return {
    sure: { whole, countsParts: partTime === "prorated" },
    possible: { whole, countsParts: partTime !== "excluded" },
    heedsMark: false,
  };
}

/** What so many hundredths of an hour a week make of each day, in the same unit. */
export function worthOf(rate: Exact, { whole, countsParts }: Measure): Exact {
  if (isAtLeast(rate, whole)) return whole;
  return countsParts ? rate : 0;
}
