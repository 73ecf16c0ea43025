import {
  addMonths,
  type DayNumber,
  dateOf,
  dayNumberOf,
  dayRangeOf,
  LATEST_DAY,
} from "../../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import { type CalendarMonth, isCalendarMonth } from "../../domain/calendar-month.ts";
import type { Credential, ExamWindow } from "../../domain/credential.ts";

/** An exam that somebody can apply for, with the days for it. */
export interface ExamDate {
  /** The month in which it is held, where it is one. */
  readonly month?: CalendarMonth;
  /** What the sources call it; for one that is only held every year, the words that say so. */
  readonly text: string;
  readonly applyFrom?: CalendarDate;
  readonly applyBy?: CalendarDate;
  /** The window whose days for applying were moved to this year, where the body has not said this year's. */
  readonly like?: ExamWindow;
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** The day by which the certificate of that exam is to be renewed, at the latest that its last day allows. */
  readonly renewBy?: CalendarDate;
}

/** More of them would say nothing new. */
const MOST_EXAMS = 2;

/** The next exams whose time for applying has a day in common with the days on which somebody is eligible. */
export function examsWithin(
  credential: Credential,
  from: CalendarDate,
  until: CalendarDate,
): readonly ExamDate[] {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 2;
  const { everyYear, windows } = credential.exam;
  const yearly = Array.from({ length: years }, (_, year) => Number(from.slice(0, 4)) + year).flatMap((year) =>
    (everyYear?.months ?? []).map((month) => `${year}-${String(month).padStart(2, "0")}`),
  );
  const months = new Set([...yearly, ...windows.flatMap(({ month }) => month ?? [])]);
  return [
    ...[...months].filter(isCalendarMonth).map((month) => examIn(month, credential)),
    ...windows.filter(({ month }) => month === undefined).map(examAtNoMonth),
  ]
    .filter((exam) => {
      const last = lastDayToApply(exam);
      return last !== undefined && last >= from && (exam.applyFrom ?? from) <= until;
    })
    .toSorted((a, b) => ((lastDayToApply(a) ?? "") < (lastDayToApply(b) ?? "") ? -1 : 1))
    .slice(0, MOST_EXAMS);
}

/** The last window whose days are on record, however long ago it was. */
export function lastWindowOf({ exam }: Credential): ExamWindow | undefined {
  return exam.windows
    .filter(({ applyFrom, applyBy }) => applyFrom !== undefined || applyBy !== undefined)
    .toSorted((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1))
    .at(-1);
}

/** The day by which a certificate of some day is to be renewed; nothing where nobody says, or beyond the calendar. */
export function renewalAfter({ renewal }: Credential, day: CalendarDate): CalendarDate | undefined {
  if (renewal.everyYears === undefined) return undefined;
  const end = addMonths(dayNumberOf(day), 12 * renewal.everyYears);
  return end <= LATEST_DAY ? dateOf(end) : undefined;
}

function lastDayOf({ applyFrom, applyBy }: ExamWindow): string {
  return applyBy ?? applyFrom ?? "";
}

/** Without days for applying, the exam's own month is all that is known. */
function lastDayToApply({ month, applyBy }: ExamDate): CalendarDate | undefined {
  return applyBy ?? (month && dateOf(dayRangeOf(month).last));
}

function examAtNoMonth({ text, applyFrom, applyBy, sources }: ExamWindow): ExamDate {
  return { text, ...(applyFrom && { applyFrom }), ...(applyBy && { applyBy }), sources };
}

function examIn(month: CalendarMonth, credential: Credential): ExamDate {
  const { windows, everyYear } = credential.exam;
  const own = windows.find((window) => window.month === month);
  const like = own ?? windows.findLast((window) => window.month?.slice(5) === month.slice(5));
  const years = Number(month.slice(0, 4)) - Number(like?.month?.slice(0, 4) ?? month.slice(0, 4));
  const renewBy = renewalAfter(credential, dateOf(dayRangeOf(month).last));
  return {
    month,
    text: own?.text ?? everyYear?.text ?? "",
    ...(like?.applyFrom && { applyFrom: yearsOn(like.applyFrom, years) }),
    ...(like?.applyBy && { applyBy: yearsOn(like.applyBy, years) }),
    ...(like && !own && { like }),
    sources: [...new Set([...(own ? [] : (everyYear?.sources ?? [])), ...(like?.sources ?? [])])],
    ...(renewBy && { renewBy }),
  };
}

function yearsOn(day: CalendarDate, years: number): CalendarDate {
  const moved: DayNumber = addMonths(dayNumberOf(day), 12 * years);
  return dateOf(moved);
}
