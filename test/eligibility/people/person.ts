import type { CalendarDate } from "../../../src/domain/calendar-date.ts";
import type {
  Certification,
  ContinuingEducation,
  Degree,
  License,
  Profile,
  Service,
} from "../../../src/domain/profile.ts";
import type { Verdict } from "../../../src/eligibility/verdict.ts";
import { date, month } from "../support.ts";

/** A person worked by hand: what the rules give, and the sentence that says why. */
export interface Person {
  readonly who: string;
  readonly profile: Profile;
  readonly on: CalendarDate;
  readonly verdict: Verdict;
  /** What the nearest path surely lacks: its label and amount. */
  readonly missing?: readonly string[];
  readonly why: string;
}

/** The day on which everybody is weighed unless it matters. */
export const TODAY = date("2026-11-21");

export const RN: License = {
  type: "rn",
  standing: "active",
  unrestricted: true,
  expires: date("2027-05-31"),
};
export const LPN: License = { ...RN, type: "lpn" };

/** Nothing held but what the case adds: every part told, so that nothing is merely unknown. */
export const NOTHING: Profile = {
  licenses: [],
  degrees: [],
  certifications: [],
  experience: [],
  continuingEducation: [],
  currently: [],
};

/** A paid, full-time employment of 40 hours, supervised by nobody certified. */
export function job(kinds: readonly string[], from: string, to: string, more: Service = {}): Service {
  return {
    kinds,
    from: when(from),
    to: to === "present" ? to : when(to),
    ...(more.hours === undefined && { hoursPerWeek: 40 }),
    paid: true,
    arrangement: "employment",
    supervision: { by: [], hoursPerYear: 50 },
    ...more,
  };
}

export function degree(level: string, field: string, awarded: string, more: Degree = {}): Degree {
  return { level, field, awarded: when(awarded), accredited: true, fieldExperience: false, ...more };
}

export function certification(id: string, more: Certification = {}): Certification {
  return { id, standing: "active", unrestricted: true, expires: date("2030-01-31"), ...more };
}

export function course(hours: number, on: string, topic = "case-management"): ContinuingEducation {
  return { topic, hours, date: when(on) };
}

export function when(text: string) {
  return text.length === 7 ? month(text) : date(text);
}
