import { type CalendarDate, isCalendarDate, monthsBetween } from "../domain/calendar-date.ts";
import { wordAge } from "./word-source.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day as people say it: `June 30, 2027`. */
export function wordDay(day: CalendarDate): string {
  return `${nameOfMonth(day)} ${Number(day.slice(8))}, ${day.slice(0, 4)}`;
}

/** A month as people say it: `June 2027`. */
export function wordMonth(month: string): string {
  return `${nameOfMonth(month)} ${month.slice(0, 4)}`;
}

/** A day or a month, as it was told: `June 30, 2027`, `June 2027`. */
export function wordTold(told: string): string {
  return isCalendarDate(told) ? wordDay(told) : wordMonth(told);
}

/** How far off a day is: `in 7 months`. */
export function wordDistance(day: CalendarDate, from: CalendarDate): string {
  const months = monthsBetween(from, day);
  return months < 1 ? "in less than a month" : `in ${wordAge(months)}`;
}

/** Days in a row: `March 1 to May 31, 2027`. */
export function wordDays(from: CalendarDate, to: CalendarDate): string {
  if (from === to) return wordDay(from);
  const first = from.slice(0, 4) === to.slice(0, 4) ? wordDay(from).replace(/, \d+$/, "") : wordDay(from);
  return `${first} to ${wordDay(to)}`;
}

function nameOfMonth(date: string): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
}
