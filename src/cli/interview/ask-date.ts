import { type CalendarDate, isCalendarDate } from "../../domain/calendar-date.ts";
import { type CalendarMonth, isCalendarMonth } from "../../domain/calendar-month.ts";
import type { Profile, ToldDate } from "../../domain/profile.ts";
import type { TextQuestion } from "./question.ts";

interface DateQuestion {
  readonly key: string;
  /** The question, without how to write a date. */
  readonly message: string;
  /** The question where a month was told and the day of it matters. */
  readonly dayOf: string;
  readonly told: ToldDate | undefined;
  /** Words that may stand in place of a date, and what is said about it. */
  readonly word?: { readonly texts: readonly string[]; readonly hint: string; readonly take: () => Profile };
  /** Why a date cannot be, in a sentence. */
  readonly problem?: (date: ToldDate) => string | undefined;
  readonly take: (date: ToldDate) => Profile;
}

const DAY = ":day";

/** Asks for a date, of which the month will do; where the month was told, for the day of it. */
export function askDate({ key, message, dayOf, told, word, problem, take }: DateQuestion): TextQuestion {
  const read = (text: string): Profile | string => {
    const written = text.trim();
    if (word?.texts.includes(written.toLowerCase())) return word.take();
    const date = readToldDate(written);
    if (date === undefined) return refusal(written);
    return problem?.(date) ?? take(date);
  };
  if (told !== undefined && isCalendarMonth(told)) return askDay(told, { key, dayOf, read });
  const hint = word ? `, ${word.hint}` : "";
  return {
    kind: "text",
    key,
    message: `${message}${message.includes("\n") ? " " : "\n"}The month will do: 2024-03 or 2024-03-15${hint}.`,
    read,
  };
}

function askDay(
  month: CalendarMonth,
  { key, dayOf, read }: Pick<DateQuestion, "key" | "dayOf"> & Pick<TextQuestion, "read">,
): TextQuestion {
  return {
    kind: "text",
    key: `${key}${DAY}`,
    message: `${dayOf} in ${month}?\nThe day can change the answer. Write the whole date, such as ${month}-15.`,
    read: (text) => {
      const day = /^\d{1,2}$/.test(text.trim()) ? `${month}-${text.trim().padStart(2, "0")}` : text.trim();
      if (isCalendarDate(day) && day.startsWith(month)) return read(day);
      return `Write a day of ${month}, such as ${month}-15.`;
    },
  };
}

/** Tells the question for the day of a month from all others. */
export function asksDayOfMonth({ key }: Pick<TextQuestion, "key">): boolean {
  return key.endsWith(DAY);
}

/** Whether a date surely lies after a day. */
export function isAfter(date: ToldDate, day: CalendarDate): boolean {
  return isBefore(day, date);
}

/** Whether a date or month, as it is written, surely lies before another. */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

function readToldDate(text: string): ToldDate | undefined {
  if (isCalendarDate(text)) return text;
  return isCalendarMonth(text) ? text : undefined;
}

function refusal(text: string): string {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text))
    return "There is no such date. Write it like 2024-03 or 2024-03-15.";
  return "Write the year first, then the month: 2024-03, or with the day 2024-03-15.";
}
