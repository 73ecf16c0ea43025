import {
  addMonths,
  type DayNumber,
  dateOf,
  dayNumberOf,
  dayRangeOf,
} from "../../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Certification, ContinuingEducation, License, Profile, Service } from "../../domain/profile.ts";
import { daysOfCourse } from "../days-of-course.ts";
import { isTotal } from "../job.ts";

/** Continuing education at a pace. */
export interface Pace {
  readonly course: ContinuingEducation;
  readonly hoursPerMonth: number;
}

/** What is taken to happen beside what the profile tells. */
export interface Assumptions {
  /** Whether jobs that are open on the day go on, or end with it. */
  readonly openJobs: "go-on" | "end";
  /** Licenses and certifications are renewed when they expire. */
  readonly renewed: boolean;
  /** Items that are added, such as work to be taken up. */
  readonly added: Profile;
  readonly paces: readonly Pace[];
  /** What was added, as it was written. */
  readonly texts: readonly string[];
}

/** Jobs go on, and nothing is added. */
export const AS_TOLD: Assumptions = { openJobs: "go-on", renewed: false, added: {}, paces: [], texts: [] };

/** The profile as it is taken to turn out: every item has the dates on which it begins and ends. */
export function assumedProfile(
  told: Profile,
  { openJobs, renewed, added, paces }: Assumptions,
  asOf: CalendarDate,
  until: CalendarDate,
): Profile {
  const { experience, licenses, certifications } = told;
  const taken = paces.flatMap((pace) => coursesOf(pace, asOf, until));
  const lasting = <T extends License | Certification>(permits: readonly T[]): readonly T[] =>
    permits.map((permit) => (renewed ? lastingPermit(permit, asOf) : permit));
  const profile: Profile = {
    ...told,
    ...(licenses && { licenses: lasting(licenses) }),
    ...(certifications && { certifications: lasting(certifications) }),
    ...(experience && {
      experience: experience.map((job) => (openJobs === "end" ? ended(job, asOf) : goingOn(job, asOf))),
    }),
  };
  return withAdded(profile, {
    ...takenUp(added, asOf),
    ...((added.continuingEducation || taken.length > 0) && {
      continuingEducation: [...(added.continuingEducation ?? []), ...taken],
    }),
  });
}

/** Items of which work without dates begins on the next day, and without an end goes on. */
export function takenUp(added: Profile, asOf: CalendarDate): Profile {
  const { experience } = added;
  if (!experience) return added;
  const tomorrow = dateOf(dayNumberOf(asOf) + 1);
  return {
    ...added,
    experience: experience.map((job) =>
      isTotal(job) ? job : { ...job, from: job.from ?? tomorrow, to: job.to ?? "present" },
    ),
  };
}

/** A profile with items added. A part of which nothing was told stays open: an item in it says nothing of others. */
export function withAdded(profile: Profile, added: Profile): Profile {
  const more = profile.experience === undefined || profile.experienceMore !== undefined;
  return {
    ...profile,
    ...(added.licenses && { licenses: joined(profile.licenses, added.licenses, {}) }),
    ...(added.degrees && { degrees: joined(profile.degrees, added.degrees, {}) }),
    ...(added.certifications && { certifications: joined(profile.certifications, added.certifications, {}) }),
    ...(added.continuingEducation && {
      continuingEducation: joined(profile.continuingEducation, added.continuingEducation, {}),
    }),
    ...(added.experience && {
      experience: [...(profile.experience ?? []), ...added.experience],
      ...(more && { experienceMore: "unknown" as const }),
    }),
    ...(added.currently && { currently: [...new Set([...(profile.currently ?? []), ...added.currently])] }),
    ...(added.confirms && { confirms: { ...profile.confirms, ...added.confirms } }),
  };
}

/** Something of which nothing is told stands for all that may be held beside what is added. */
function joined<T>(told: readonly T[] | undefined, added: readonly T[], untold: T): readonly T[] {
  return told ? [...told, ...added] : [...added, untold];
}

function ended(job: Service, asOf: CalendarDate): Service {
  return job.to === "present" ? { ...job, to: asOf } : job;
}

/** A job that is only planned goes on as well when no end of it was told. */
function goingOn(job: Service, asOf: CalendarDate): Service {
  return job.from !== undefined && job.to === undefined && job.from > asOf ? { ...job, to: "present" } : job;
}

/** What has not expired by the day never does. */
function lastingPermit<T extends License | Certification>(permit: T, asOf: CalendarDate): T {
  const { expires } = permit;
  if (expires === undefined || expires === "never" || dayRangeOf(expires).last < dayNumberOf(asOf))
    return permit;
  return { ...permit, expires: "never" };
}

/**
 * A month's hours on the same day of every month: the first a month from now, or on the date told. Where a
 * span was told, each of its months has them on its last day.
 */
function coursesOf(
  { course, hoursPerMonth }: Pace,
  asOf: CalendarDate,
  until: CalendarDate,
): readonly ContinuingEducation[] {
  const { date, from: _, to: __, ...rest } = course;
  const span = date === undefined ? daysOfCourse(course) : undefined;
  const last = Math.min(dayNumberOf(until), span?.last ?? Number.POSITIVE_INFINITY);
  const dayOf = (month: number): DayNumber => {
    if (date !== undefined) return addMonths(dayRangeOf(date).last, month);
    return span ? addMonths(span.first, month + 1) - 1 : addMonths(dayNumberOf(asOf), month + 1);
  };
  const courses: ContinuingEducation[] = [];
  for (let month = 0; dayOf(month) <= last; month += 1) {
    courses.push({ ...rest, hours: hoursPerMonth, date: dateOf(dayOf(month)) });
  }
  return courses;
}
