import { dayNumberOf, dayRangeOf } from "../../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import { nearest } from "../../domain/nearest.ts";
import type { Profile, Service } from "../../domain/profile.ts";
import type { Path } from "../document.ts";
import type { Findings } from "../finding.ts";
import { quoted } from "../found-text.ts";

/** US law calls no fewer than 30 hours a week full time; 40 always are. */
const LEAST_FULL_TIME = 30;
const MOST_PART_TIME = 40;

/** Checks that the amounts of each job or total agree with each other and with its dates. */
export function checkProfileAmounts(profile: Profile, asOf: CalendarDate, findings: Findings): void {
  profile.experience?.forEach((service, item) => {
    const path = ["experience", item];
    const days = daysOf(service, asOf);
    checkOneAmount(service, path, findings);
    if (service.hours !== undefined && days !== undefined) checkHoursFit(service.hours, days, path, findings);
    const weekly = weeklyOf(service, days);
    checkFullTime(service, weekly, path, findings);
    checkHoursOf(service, weekly, path, findings);
  });
}

/** The fewest and the most days that a job may have lasted. */
interface Days {
  readonly fewest: number;
  readonly most: number;
}

/** Hours a week, at least and at most. */
interface Weekly {
  readonly least: number;
  readonly most: number;
}

/** Absent when an end is untold, or before the beginning, which is a finding of its own. */
function daysOf({ from, to }: Service, asOf: CalendarDate): Days | undefined {
  if (from === undefined || to === undefined) return undefined;
  const start = dayRangeOf(from);
  const now = dayNumberOf(asOf);
  const end = to === "present" ? { first: now, last: now } : dayRangeOf(to);
  const most = end.last - start.first + 1;
  return most < 1 ? undefined : { fewest: Math.max(1, end.first - start.last + 1), most };
}

function weeklyOf({ hoursPerWeek, hours }: Service, days: Days | undefined): Weekly | undefined {
  if (hoursPerWeek !== undefined) return { least: hoursPerWeek, most: hoursPerWeek };
  if (hours === undefined || days === undefined) return undefined;
  return { least: (hours * 7) / days.most, most: (hours * 7) / days.fewest };
}

function isDated({ from, to }: Service): boolean {
  return from !== undefined || to !== undefined;
}

/** Of a total, months and hours may both be told, each for needs of its own unit. */
function checkOneAmount(service: Service, path: Path, findings: Findings): void {
  const { months, hours, hoursPerWeek } = service;
  if (months !== undefined && isDated(service)) {
    findings.error("profile/dated-months", [...path, "months"], () => ({
      part: "key",
      message: "months count for service without dates, and this job has dates",
      hint: "remove months, or remove from and to; hours-per-week says how much of full time a job was",
    }));
    return;
  }
  const other = months === undefined ? (hours === undefined ? undefined : "hours") : "months";
  if (hoursPerWeek === undefined || other === undefined) return;
  findings.error("profile/two-amounts", [...path, other], () => ({
    part: "key",
    message: `${other} beside hours-per-week: one amount is enough`,
    hint: isDated(service)
      ? "keep hours-per-week, or hours in all"
      : "keep one of the two; a total without dates is in months of full-time service, or in hours",
    related: [...path, "hours-per-week"],
  }));
}

function checkHoursFit(hours: number, { most }: Days, path: Path, findings: Findings): void {
  if (hours <= most * 24) return;
  findings.error("profile/too-many-hours", [...path, "hours"], () => ({
    part: "value",
    message: `${hours} hours are more than ${most} ${most === 1 ? "day has" : "days have"}`,
    hint: "check the dates and the hours; hours-per-week is the usual way to tell them",
  }));
}

function checkFullTime(
  { fullTime, hoursPerWeek }: Service,
  weekly: Weekly | undefined,
  path: Path,
  findings: Findings,
): void {
  if (fullTime === undefined || weekly === undefined) return;
  if (fullTime ? weekly.most >= LEAST_FULL_TIME : weekly.least < MOST_PART_TIME) return;
  const limit = fullTime ? `fewer than ${LEAST_FULL_TIME}` : `${MOST_PART_TIME} or more`;
  findings.error("profile/full-time-hours", [...path, "full-time"], () => ({
    part: "value",
    message: `full-time is ${fullTime}, but the hours are ${limit} a week`,
    hint: "correct the hours, or leave full-time out",
    related: [...path, hoursPerWeek === undefined ? "hours" : "hours-per-week"],
  }));
}

function checkHoursOf(service: Service, weekly: Weekly | undefined, path: Path, findings: Findings): void {
  const { hoursOf, kinds, from, to, hours, months } = service;
  if (hoursOf === undefined) return;
  const isInAll = hours !== undefined || months !== undefined;
  if (isInAll && (from === undefined || to === undefined)) {
    findings.error("profile/hours-of-total", [...path, "hours-of"], () => ({
      part: "key",
      message: "hours-of counts hours a week, and an amount in all has no weeks without both dates",
      hint: "write one item for each kind",
    }));
    return;
  }
  for (const [kind, its] of Object.entries(hoursOf)) {
    const place = [...path, "hours-of", kind];
    if (!(kinds ?? []).includes(kind)) {
      findings.error("profile/hours-of-other-kind", place, () => ({
        part: "key",
        message: `hours-of names ${quoted(kind)}, which is not among the kinds of this job`,
        hint: meantKind(kind, kinds),
      }));
    } else if (weekly !== undefined && its > weekly.most) {
      findings.error("profile/hours-of-too-many", place, () => ({
        part: "value",
        message: `${its} hours a week of ${kind} are more than the hours of the job`,
      }));
    }
  }
}

function meantKind(kind: string, kinds: readonly string[] = []): string {
  const meant = nearest(kind, kinds);
  return meant === undefined ? "add it to kinds, or correct it" : `did you mean ${meant}?`;
}
