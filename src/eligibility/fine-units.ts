import { hundredths } from "./job.ts";

// Service is added up in 1/1200 of a hundredth of an hour a week worked for one day, in which hours
// a week with two decimals, months of 365/12 days with two decimals and hours in all are integers.

/** What the hundredths of an hour a week of one day come to. */
export const FINE = 1200;

/** One hour: 100 hundredths, over seven days. */
export const FINE_HOUR = 100 * 7 * FINE;

/** One day of which so many hundredths of an hour a week make a whole one. */
export function fineDay(whole: number): number {
  return whole * FINE;
}

/** Months of 365/12 days each, at so many hundredths of an hour a week. */
export function fineMonths(months: number, rate: number): number {
  return hundredths(months) * 365 * rate;
}

/** Hours in all. */
export function fineHours(hours: number): number {
  return hundredths(hours) * (FINE_HOUR / 100);
}
