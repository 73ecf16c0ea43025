import { type DayNumber, dateOf, dayRangeOf } from "../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Certification, ContinuingEducation, Degree, License, ToldDate } from "../domain/profile.ts";
import { daysOfCourse } from "./days-of-course.ts";
import type { Detail } from "./fact.ts";
import { idealFor, LONG_AGO } from "./ideal.ts";
import type { Ground } from "./suppose.ts";

/** A word that no vocabulary has. */
const NONE = "-";

/** A license with a detail told well or ill. */
export function supposeLicense(
  license: License,
  detail: Detail | undefined,
  isWell: boolean,
  ground: Ground,
): License {
  if (detail !== "type" && detail !== "scope") return supposePermit(license, detail, isWell, ground);
  const [ideal] = idealFor(ground.leaves, ground.rule, ground.on).licenses;
  return isWell ? { ...license, type: ideal?.type ?? NONE } : { ...license, standing: "revoked" };
}

/** A certification with a detail told well or ill. */
export function supposeCertification(
  certification: Certification,
  detail: Detail | undefined,
  isWell: boolean,
  ground: Ground,
): Certification {
  if (detail !== "id" && detail !== "listed") return supposePermit(certification, detail, isWell, ground);
  const [ideal] = idealFor(ground.leaves, ground.rule, ground.on).certifications;
  return isWell ? { ...certification, id: ideal?.id ?? NONE } : { ...certification, standing: "revoked" };
}

function supposePermit<T extends License | Certification>(
  permit: T,
  detail: Detail | undefined,
  isWell: boolean,
  { on }: Ground,
): T {
  switch (detail) {
    case "standing":
      return { ...permit, standing: isWell ? "active" : "revoked" };
    case "unrestricted":
      return { ...permit, unrestricted: isWell };
    case "issued":
      return { ...permit, issued: dateOf(isWell ? on : on + 1) };
    case "expires":
      return { ...permit, expires: isWell ? "never" : dateOf(on - 1) };
    default:
      return permit;
  }
}

/** A degree with a detail told well or ill. */
export function supposeDegree(
  degree: Degree,
  detail: Detail | undefined,
  isWell: boolean,
  ground: Ground,
): Degree {
  const { on, rule, leaves } = ground;
  const [ideal] = idealFor(leaves, rule, on).degrees;
  switch (detail) {
    case "level": {
      const [lowest] = [...rule.terms.lexicon.levels].sort(([, a], [, b]) => a - b);
      return { ...degree, level: (isWell ? ideal?.level : lowest?.[0]) ?? NONE };
    }
    case "field":
      return { ...degree, field: (isWell ? ideal?.field : undefined) ?? NONE };
    case "accredited":
      return { ...degree, accredited: isWell };
    case "accredited-by":
      return { ...degree, accreditedBy: isWell ? (ideal?.accreditedBy ?? []) : [] };
    case "field-experience":
      return { ...degree, fieldExperience: isWell };
    case "awarded":
      return { ...degree, awarded: supposedDay(degree.awarded, isWell ? LONG_AGO : on + 1, isWell) };
    default:
      return degree;
  }
}

/** The first or the last day of a month that was told; where nothing was, the given one. */
export function supposedDay(told: ToldDate | undefined, day: DayNumber, isFirst: boolean): CalendarDate {
  if (told === undefined) return dateOf(day);
  const { first, last } = dayRangeOf(told);
  return dateOf(isFirst ? first : last);
}

/** A course with a detail told well or ill. */
export function supposeCourse(
  course: ContinuingEducation,
  detail: Detail | undefined,
  isWell: boolean,
  { leaves, rule, on }: Ground,
): ContinuingEducation {
  const [ideal] = idealFor(leaves, rule, on).continuingEducation;
  switch (detail) {
    case "topic":
      return { ...course, topic: (isWell ? ideal?.topic : undefined) ?? NONE };
    case "hours":
      return { ...course, hours: isWell ? (ideal?.hours ?? 0) : 0 };
    case "date":
      return datedCourse(course, isWell, on);
    default:
      return course;
  }
}

/** As if it had been finished on the last of its days that has come, or on the one that counts least: one ahead, or the first. */
function datedCourse(course: ContinuingEducation, isWell: boolean, on: DayNumber): ContinuingEducation {
  const { from: _, to: __, ...rest } = course;
  const { first, last } = daysOfCourse(course) ?? { first: on, last: on + 1 };
  const ill = last > on ? last : first;
  return { ...rest, date: dateOf(isWell ? Math.min(last, on) : ill) };
}
