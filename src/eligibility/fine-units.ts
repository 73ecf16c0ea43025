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

/** Hundredths of months of 365/12 days each, at so many hundredths of an hour a week. */
export function fineMonths(hundredths: number, rate: number): number {
  return hundredths * 365 * rate;
}

/** Hundredths of hours in all. */
export function fineHours(hundredths: number): number {
  return hundredths * (FINE_HOUR / 100);
}
