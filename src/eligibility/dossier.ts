import { type DayNumber, type DayRange, dayNumberOf, dayRangeOf } from "../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type {
  Certification,
  ContinuingEducation,
  Degree,
  License,
  Profile,
  Standing,
  ToldDate,
} from "../domain/profile.ts";
import { daysOfCourse } from "./days-of-course.ts";
import { type Job, readJob } from "./job.ts";
import { MOST_TOTALS } from "./totals.ts";

/** A license or certification, its dates read; every detail is a key, undefined where it was not told. */
export interface Permit {
  /** The type of a license, the id of a certification. */
  readonly id: string | undefined;
  readonly standing: Standing | undefined;
  readonly unrestricted: boolean | undefined;
  readonly issued: DayRange | undefined;
  readonly expires: DayRange | "never" | undefined;
}

/** A degree, its date read. */
export interface Award {
  readonly level: string | undefined;
  readonly field: string | undefined;
  readonly accredited: boolean | undefined;
  readonly accreditedBy: readonly string[] | undefined;
  readonly fieldExperience: boolean | undefined;
  readonly awarded: DayRange | undefined;
}

/** A course, its date or span read. */
export interface Course {
  readonly topic: string | undefined;
  readonly hours: number | undefined;
  readonly taken: DayRange | undefined;
}

/** A profile read as of one day, once for all the rules that it is held against; parts that were not told are undefined. */
export interface Dossier {
  readonly profile: Profile;
  readonly on: DayNumber;
  readonly licenses: readonly Permit[] | undefined;
  readonly certifications: readonly Permit[] | undefined;
  readonly degrees: readonly Award[] | undefined;
  readonly courses: readonly Course[] | undefined;
  readonly jobs: readonly Job[] | undefined;
  /** The jobs once more when all of them are totals, so that no days need to be counted; else undefined. */
  readonly totals: readonly Job[] | undefined;
  /** Service beyond what is listed may be untold. */
  readonly mayHaveMore: boolean;
  /** The conditions to confirm that are told to be false: nearly always none, which is quicker to know than to ask for each. */
  readonly denied: readonly string[];
}

const NONE: readonly string[] = [];

/** Opens the dossier of a profile on a day; `toldOn` is the day on which it was told, when that is an earlier one. */
export function openDossier(profile: Profile, on: CalendarDate, toldOn: CalendarDate = on): Dossier {
  const { licenses, certifications, degrees, continuingEducation, experience, experienceMore } = profile;
  const day = dayNumberOf(on);
  const told = toldOn === on ? day : dayNumberOf(toldOn);
  const jobs = experience?.map((job, entry) => readJob(job, entry, day, told));
  return {
    profile,
    on: day,
    licenses: licenses?.map((license) => readPermit(license, license.type)),
    certifications: certifications?.map((each) => readPermit(each, each.id)),
    degrees: degrees?.map(readDegree),
    courses: continuingEducation?.map(readCourse),
    jobs,
    totals: jobs && areTotals(jobs) ? jobs : undefined,
    mayHaveMore: experience === undefined || experienceMore !== undefined,
    denied: deniedIn(profile),
  };
}

function deniedIn({ confirms }: Profile): readonly string[] {
  let denied = NONE;
  for (const id in confirms) {
    if (confirms[id] === false && Object.hasOwn(confirms, id)) denied = [...denied, id];
  }
  return denied;
}

function areTotals(jobs: readonly Job[]): boolean {
  return jobs.length <= MOST_TOTALS && jobs.every(({ isTotal }) => isTotal);
}

function readPermit(permit: License | Certification, id: string | undefined): Permit {
  const { standing, unrestricted, issued, expires } = permit;
  return {
    id,
    standing,
    unrestricted,
    issued: rangeOf(issued),
    expires: expires === "never" ? "never" : rangeOf(expires),
  };
}

function readDegree({ level, field, accredited, accreditedBy, fieldExperience, awarded }: Degree): Award {
  return { level, field, accredited, accreditedBy, fieldExperience, awarded: rangeOf(awarded) };
}

function readCourse(course: ContinuingEducation): Course {
  return { topic: course.topic, hours: course.hours, taken: daysOfCourse(course) };
}

function rangeOf(told: ToldDate | undefined): DayRange | undefined {
  return told === undefined ? undefined : dayRangeOf(told);
}
