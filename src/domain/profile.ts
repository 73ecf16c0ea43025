import type { CalendarDate } from "./calendar-date.ts";
import type { CalendarMonth } from "./calendar-month.ts";

/** A day, or the month of a day that was not told. */
export type ToldDate = CalendarDate | CalendarMonth;

export type Standing = "active" | "inactive" | "suspended" | "expired" | "revoked" | "retired";

export type Arrangement =
  | "employment"
  | "self-employment"
  | "internship"
  | "practicum"
  | "preceptorship"
  | "volunteer"
  | "family";

/** A license to practice. */
export interface License {
  readonly type?: string;
  readonly standing?: Standing;
  readonly unrestricted?: boolean;
  readonly jurisdiction?: string;
  readonly issued?: ToldDate;
  /** Valid through this day. */
  readonly expires?: ToldDate | "never";
}

export interface Degree {
  readonly level?: string;
  readonly field?: string;
  readonly accredited?: boolean;
  /** Ids of the bodies that accredit the program. */
  readonly accreditedBy?: readonly string[];
  readonly awarded?: ToldDate;
  readonly fieldExperience?: boolean;
}

export interface Certification {
  readonly id?: string;
  readonly standing?: Standing;
  readonly unrestricted?: boolean;
  readonly issued?: ToldDate;
  /** Valid through this day. */
  readonly expires?: ToldDate | "never";
}

/** How a job was supervised. */
export interface Supervision {
  /** Ids of certifications that supervisors held; empty: by nobody certified. */
  readonly by?: readonly string[];
  readonly hoursPerYear?: number;
}

/** A job, or an undated total of service in hours or in months. */
export interface Service {
  readonly title?: string;
  readonly kinds?: readonly string[];
  readonly from?: ToldDate;
  /** The last day of it. */
  readonly to?: ToldDate | "present";
  readonly hoursPerWeek?: number;
  /** Hours a week of the kinds that are only a part of the job. */
  readonly hoursOf?: Readonly<Record<string, number>>;
  readonly fullTime?: boolean;
  /** In all: an undated total, or in place of hours a week in a dated job. */
  readonly hours?: number;
  /** Months of full-time service; only without dates. */
  readonly months?: number;
  readonly paid?: boolean;
  readonly arrangement?: Arrangement;
  readonly supervision?: Supervision | "none";
  readonly setting?: string;
}

/** A course, or several that were taken in a span of time. */
export interface ContinuingEducation {
  readonly topic?: string;
  readonly hours?: number;
  /** The day on which it was finished. */
  readonly date?: ToldDate;
  /** In place of a date, both ends of a span in which all of it was taken. */
  readonly from?: ToldDate;
  readonly to?: ToldDate;
}

/**
 * What a person tells about themselves. A part or detail that is absent was not told; a part that
 * is present is complete. Nothing in it names the person.
 */
export interface Profile {
  readonly licenses?: readonly License[];
  readonly degrees?: readonly Degree[];
  readonly certifications?: readonly Certification[];
  readonly experience?: readonly Service[];
  /** The experience listed is only "at least this". */
  readonly experienceMore?: "unknown";
  readonly continuingEducation?: readonly ContinuingEducation[];
  readonly currently?: readonly string[];
  readonly confirms?: Readonly<Record<string, boolean>>;
}
