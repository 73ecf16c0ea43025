import type { CalendarDate } from "../../../src/domain/calendar-date.ts";
import type {
  Certification,
  ContinuingEducation,
  Degree,
  License,
  Profile,
  Service,
} from "../../../src/domain/profile.ts";
import { date, month } from "../support.ts";
import type { Tag } from "./tags.ts";

interface Told {
  readonly who: string;
  readonly profile: Profile;
  readonly on: CalendarDate;
  /** What of the cases that must occur this is one of. */
  readonly tags?: readonly Tag[];
  /** Other accounts of the rules that give another answer: `id: verdict`, each. */
  readonly otherwise?: readonly string[];
  /** The sentence that a counselor would give. */
  readonly why: string;
}

interface Eligible extends Told {
  readonly verdict: "eligible";
}

interface Lacking extends Told {
  readonly verdict: "not-yet" | "cannot-tell";
  /** What the nearest path lacks: the label and the amount; with a question mark what it only may lack. */
  readonly missing: readonly [string, ...string[]];
}

/** A person worked by hand for one credential: what its rules give, and why. */
export type Person = Eligible | Lacking;

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

/** A paid, supervised total without dates. */
export function total(kinds: readonly string[], amount: Pick<Service, "hours" | "months">): Service {
  return { kinds, ...amount, paid: true, arrangement: "employment", supervision: { by: [] } };
}

/** The job without one of its details, which is then untold. */
export function untold(service: Service, detail: "hoursPerWeek" | "arrangement" | "supervision"): Service {
  const { [detail]: _, ...rest } = service;
  return rest;
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

function when(text: string) {
  return text.length === 7 ? month(text) : date(text);
}
