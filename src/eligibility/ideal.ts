import { type DayNumber, dateOf } from "../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type {
  Certification,
  ContinuingEducation,
  Degree,
  License,
  Profile,
  Service,
} from "../domain/profile.ts";
import type { LeafRequirement, LicenseRequirement } from "../domain/requirement.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PreparedRule } from "./prepare-rule.ts";

/** 1950-01-01: before anything that people who apply have done. */
export const LONG_AGO: DayNumber = -7305;

/** More hours a week than full time is anywhere. */
export const MANY_HOURS = 60;

/** What somebody would have to tell to meet leaves of a rule at once, part by part; parts that none of them asks are empty. */
export function idealFor(
  leaves: readonly LeafRequirement[],
  { terms }: PreparedRule,
  on: DayNumber,
): Required<Omit<Profile, "experienceMore" | "confirms">> {
  return {
    licenses: leaves.flatMap((leaf) => (leaf.kind === "license" ? idealLicense(leaf, terms.lexicon) : [])),
    certifications: leaves.flatMap((leaf): readonly Certification[] =>
      leaf.kind === "certification" ? leaf.ids.slice(0, 1).map((id) => ({ id, ...IN_GOOD_STANDING })) : [],
    ),
    degrees: leaves.flatMap((leaf) =>
      leaf.kind === "degree" ? [idealDegree(leaf, terms.relatedFields)] : [],
    ),
    experience: leaves.flatMap((leaf) => (leaf.kind === "experience" ? [idealJob(leaf)] : [])),
    continuingEducation: leaves.flatMap((leaf) =>
      leaf.kind === "continuing-education" ? [idealCourse(leaf, dateOf(on))] : [],
    ),
    currently: leaves.flatMap((leaf) => (leaf.kind === "state" ? [leaf.currently] : [])),
  };
}

const IN_GOOD_STANDING = { standing: "active", unrestricted: true, expires: "never" } as const;

function idealLicense({ types }: LicenseRequirement, { independentAssessment }: Lexicon): readonly License[] {
  const permitted = [...independentAssessment].filter(([, permission]) => permission === "yes");
  const [type] = types ?? permitted.map(([id]) => id);
  return type === undefined ? [] : [{ type, ...IN_GOOD_STANDING }];
}

function idealDegree(
  leaf: Extract<LeafRequirement, { kind: "degree" }>,
  relatedFields: readonly string[] = [],
): Degree {
  const { level, fields, accreditedBy = [] } = leaf;
  const doubtful = leaf.doubtfulFields ?? [];
  const listed = fields === "related" ? relatedFields : (fields ?? ["other"]);
  const field = listed.find((id) => !doubtful.includes(id));
  return {
    level,
    ...(field !== undefined && { field }),
    accredited: true,
    accreditedBy,
    awarded: dateOf(LONG_AGO),
    fieldExperience: true,
  };
}

function idealJob(leaf: Extract<LeafRequirement, { kind: "experience" }>): Service {
  const { kinds, settings, supervisedBy = [], supervisionHoursPerYear = 0 } = leaf;
  return {
    kinds,
    from: dateOf(LONG_AGO),
    to: "present",
    hoursPerWeek: MANY_HOURS,
    fullTime: true,
    paid: true,
    arrangement: "employment",
    supervision: { by: supervisedBy, hoursPerYear: supervisionHoursPerYear },
    ...(settings?.[0] !== undefined && { setting: settings[0] }),
  };
}

function idealCourse(
  { topics, hours }: Extract<LeafRequirement, { kind: "continuing-education" }>,
  date: CalendarDate,
): ContinuingEducation {
  return { topic: topics?.[0] ?? "other", hours, date };
}
