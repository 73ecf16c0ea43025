import { type CalendarDate, daysInMonth, isCalendarDate } from "./calendar-date.ts";
import type { CalendarMonth } from "./calendar-month.ts";

/** Days since 1970-01-01, negative before it; the only form in which dates are reckoned with. */
export type DayNumber = number;

/** The days that a date may stand for: one, or those of a month. Both ends belong to it. */
export interface DayRange {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** 1900-01-01, before which nothing is told. */
export const EARLIEST_DAY: DayNumber = -25567;

/** 2199-12-31, after which nothing is told. */
export const LATEST_DAY: DayNumber = 84_005;

/** The number of a day. */
export function dayNumberOf(date: CalendarDate): DayNumber {
  return dayNumber(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
}

/** The day with a number; a RangeError outside the years 1900 to 2199. */
export function dateOf(day: DayNumber): CalendarDate {
  const { year, month, dayOfMonth } = civil(day);
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  if (!isCalendarDate(text)) throw new RangeError(`day ${day} is outside the years 1900 to 2199`);
  return text;
}

/** The days that a date or a month may stand for. */
export function dayRangeOf(told: CalendarDate | CalendarMonth): DayRange {
  const year = digits(told, 0, 4);
  const month = digits(told, 5, 7);
  if (told.length > 7) {
    const day = dayNumber(year, month, digits(told, 8, 10));
    return { first: day, last: day };
  }
  const first = dayNumber(year, month, 1);
  return { first, last: first + daysInMonth(year, month) - 1 };
}

/** The same day of the month so many months on, or back when negative; the month's last day where it has no such day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, dayOfMonth } = civil(day);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return dayNumber(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
}

// Years are counted from March, so that the leap day is the last of its year.
function dayNumber(year: number, month: number, dayOfMonth: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 719_469;
}

function civil(day: DayNumber): {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
} {
  const sinceYearZero = day + 719_468;
  const era = Math.floor(sinceYearZero / 146_097);
  const dayOfEra = sinceYearZero - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The number that digits of a date make; three times as fast as cutting them out, and dates are read a great deal. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) value = value * 10 + text.charCodeAt(place) - 48;
  return value;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
