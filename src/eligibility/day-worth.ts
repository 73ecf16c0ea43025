import type { FullTime } from "../domain/rule-version.ts";
import { decimal, type Fraction, isAtLeast, lesser, ONE, ratio, times, ZERO } from "./fraction.ts";

/** What one day is worth on which jobs of so many hours a week were held; `whole`: one of them makes it a whole day by itself. */
export type Worth = (hoursPerWeek: Fraction, whole: boolean) => Fraction;

/** Which end of the range is asked. */
export type Bound = "sure" | "possible";

/** Where the body does not say what full time is, so many hours a week surely are. */
export const SURELY_FULL_TIME = 40;

/** US law calls nothing under 30 hours full time (26 USC 4980H): where the body does not say, less is a part of it. */
export const POSSIBLY_FULL_TIME = 30;

/** All the hours that a week has. */
export const MOST_HOURS_A_WEEK = ratio(168);

/** The share of a day of full-time service, from 0 to 1. */
export function serviceWorth(fullTime: FullTime | undefined, bound: Bound): Worth {
  const whole = decimal(fullTime?.hoursPerWeek ?? SURELY_FULL_TIME);
  const share = shareOf(fullTime, bound);
  return (hours, isWhole) => (isWhole || isAtLeast(hours, whole) ? ONE : share(hours));
}

function shareOf(fullTime: FullTime | undefined, bound: Bound): (hours: Fraction) => Fraction {
  if (!fullTime) {
    return bound === "sure" ? () => ZERO : (hours) => lesser(ONE, times(hours, 1, POSSIBLY_FULL_TIME));
  }
  const counts =
    fullTime.partTime === "prorated" || (fullTime.partTime === "unknown" && bound === "possible");
  if (!counts) return () => ZERO;
  const { n, d } = plainRatio(fullTime.hoursPerWeek);
  return (hours) => times(hours, d, n);
}

function plainRatio(value: number): { readonly n: number; readonly d: number } {
  const exact = decimal(value);
  return exact.big ? { n: value, d: 1 } : exact;
}

/** The hours of one day; overlapping jobs add, to at most 168 a week. */
export const hoursWorth: Worth = (hours) => times(lesser(hours, MOST_HOURS_A_WEEK), 1, 7);
