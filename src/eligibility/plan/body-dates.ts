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
  readonly month: CalendarMonth;
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
  const { everyYear } = credential.exam;
  const months = Array.from({ length: years }, (_, year) => Number(from.slice(0, 4)) + year).flatMap((year) =>
    (everyYear?.months ?? []).map((month) => `${year}-${String(month).padStart(2, "0")}`),
  );
  return months
    .filter(isCalendarMonth)
    .map((month) => examIn(month, credential))
    .filter((exam) => lastDayToApply(exam) >= from && (exam.applyFrom ?? from) <= until)
    .slice(0, MOST_EXAMS);
}

/** Without days for applying, the exam's own month is all that is known. */
function lastDayToApply({ month, applyBy }: ExamDate): CalendarDate {
  return applyBy ?? dateOf(dayRangeOf(month).last);
}

function examIn(month: CalendarMonth, { exam, renewal: { everyYears } }: Credential): ExamDate {
  const own = exam.windows.find((window) => window.month === month);
  const like = own ?? exam.windows.findLast((window) => window.month?.slice(5) === month.slice(5));
  const years = Number(month.slice(0, 4)) - Number(like?.month?.slice(0, 4) ?? month.slice(0, 4));
  const renewal = everyYears === undefined ? undefined : addMonths(dayRangeOf(month).last, 12 * everyYears);
  return {
    month,
    ...(like?.applyFrom && { applyFrom: yearsOn(like.applyFrom, years) }),
    ...(like?.applyBy && { applyBy: yearsOn(like.applyBy, years) }),
    ...(like && !own && { like }),
    sources: [...new Set([...(exam.everyYear?.sources ?? []), ...(like?.sources ?? [])])],
    ...(renewal !== undefined && renewal <= LATEST_DAY && { renewBy: dateOf(renewal) }),
  };
}

function yearsOn(day: CalendarDate, years: number): CalendarDate {
  const moved: DayNumber = addMonths(dayNumberOf(day), 12 * years);
  return dateOf(moved);
}
