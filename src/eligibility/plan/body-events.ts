import { addMonths, dateOf, dayNumberOf, dayRangeOf, LATEST_DAY } from "../../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Credential, Fee, FeeDue } from "../../domain/credential.ts";
import type { Forecast } from "../forecast.ts";
import { type ExamDate, examsWithin, lastWindowOf, renewalAfter } from "./body-dates.ts";
import type { Opening, PlanEvent } from "./plan-result.ts";

/** What the body does, and asks to be paid, within the days on which the person is eligible. */
export function bodyEvents(
  credential: Credential,
  exams: readonly ExamDate[],
  { eligibleFrom, until }: Forecast,
): readonly PlanEvent[] {
  if (eligibleFrom === null) return [];
  if (exams.length > 0) return exams.flatMap((exam) => examEvents(credential, exam, eligibleFrom, until));
  // Where only the days of others are known, somebody who cannot apply then is certified by none of them.
  const day = haveDays(credential, eligibleFrom) ? undefined : renewalAfter(credential, eligibleFrom);
  return day ? [{ day, kind: "renewal", ...dueAtRenewal(credential) }] : [];
}

/** What somebody who is eligible from a day on must know of applying, where no exam that they can apply for is on record. */
export function openingOf(
  credential: Credential,
  exams: readonly ExamDate[],
  day: CalendarDate,
): Opening | undefined {
  if (exams.length > 0) return undefined;
  const last = lastWindowOf(credential);
  return {
    fees: [...feesWith(credential, "application"), ...feesWith(credential, "exam")],
    days: haveDays(credential, day) ? "at other times" : "not on record",
    ...(last && { last }),
  };
}

/** Exams that are held every year are held within the next two. */
function haveDays(credential: Credential, from: CalendarDate): boolean {
  const end = Math.min(addMonths(dayNumberOf(from), 24), LATEST_DAY);
  return examsWithin(credential, from, dateOf(end)).length > 0;
}

function examEvents(
  credential: Credential,
  exam: ExamDate,
  eligibleFrom: CalendarDate,
  until: CalendarDate | null,
): readonly PlanEvent[] {
  const { month, applyFrom, applyBy, renewBy, sources } = exam;
  const from = applyFrom === undefined || applyFrom < eligibleFrom ? eligibleFrom : applyFrom;
  const to = applyBy && until && until < applyBy ? until : applyBy;
  const [application, sitting] = [feesWith(credential, "application"), feesWith(credential, "exam")];
  const held = month && dayRangeOf(month);
  return [
    ...(to
      ? [
          {
            ...{ day: from, to, kind: "apply" as const, exam, sources },
            fees: held ? application : [...application, ...sitting],
          },
        ]
      : []),
    ...(held
      ? [
          {
            ...{ day: dateOf(held.first), to: dateOf(held.last), kind: "exam" as const, exam, sources },
            fees: to ? sitting : [...application, ...sitting],
          },
        ]
      : []),
    ...(renewBy ? [{ day: renewBy, kind: "renewal" as const, exam, ...dueAtRenewal(credential) }] : []),
  ];
}

function dueAtRenewal(credential: Credential) {
  const { facts } = credential.renewal;
  return {
    fees: feesWith(credential, "renewal"),
    sources: [...new Set(facts.flatMap(({ sources }) => sources))],
  };
}

function feesWith({ fees }: Credential, due: FeeDue): readonly Fee[] {
  return fees.filter((fee) => fee.due === due);
}
