/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`, years 1900 to 2199; no time and no time zone. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Tells whether a text names a day that exists; `2023-02-29`, `2024-2-9` and `0000-01-01` do not. */
export function isCalendarDate(text: string): text is CalendarDate {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1900 && year <= 2199 && day >= 1 && day <= daysInMonth(year, month);
}

/** The length of a month in days, 28 to 31; 0 for a month that is none. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** Tells whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whole calendar months from one day to a later one; negative when the second is earlier. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (to < from) return -monthsBetween(to, from);
  const months = (yearOf(to) - yearOf(from)) * 12 + (monthOf(to) - monthOf(from));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}
