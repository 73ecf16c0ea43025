import type { LicenseRequirement } from "../domain/requirement.ts";
import type { Dossier } from "./dossier.ts";
import type { Amount, BareAmountFinding, BareLeafFinding } from "./finding.ts";
import type { Lexicon } from "./lexicon.ts";
import { daysForMonths } from "./service-days.ts";
import { longest, NO_TIME, NOT_KNOWN, OPEN, type TimeNeeded } from "./time-needed.ts";
import { timeOfHeld } from "./time-of-held.ts";

/** An estimate: hours still missing are worked at this pace. */
const HOURS_A_WEEK = 40;

/** What times rest on beside a finding: typical durations, and what somebody told, as of a day. */
export interface Schooling {
  readonly lexicon: Lexicon;
  readonly dossier: Dossier;
}

/** The time that one leaf still takes, begun today: all that is not surely there. */
export function timeFor(leaf: BareLeafFinding, schooling: Schooling): TimeNeeded {
  if (leaf.answer === "met") return NO_TIME;
  if ("needs" in leaf) return timeForNeeds(leaf);
  const ofHeld = "held" in leaf ? timeOfHeld(leaf, schooling.dossier) : undefined;
  if (ofHeld) return ofHeld;
  if (leaf.answer === "unknown") return NOT_KNOWN;
  switch (leaf.kind) {
    case "degree":
      return schoolingFor(leaf.requirement.level, schooling);
    case "license":
      return typical(licenseTypes(leaf.requirement, schooling.lexicon), schooling);
    case "certification":
      return typical(leaf.requirement.ids, schooling);
    default:
      return NOT_KNOWN;
  }
}

/** The time that amounts still take, which does not hang on what is held. */
export function timeForNeeds(leaf: BareAmountFinding): TimeNeeded {
  return longest(leaf.needs.map((need) => timeForNeed(need, leaf)));
}

function timeForNeed(need: Amount, leaf: BareAmountFinding): TimeNeeded {
  if (need.answer === "met") return NO_TIME;
  const isOfCourses = leaf.kind === "continuing-education";
  // Any amount will do: how long it takes to get some, nobody says.
  if (need.unit === "entries" && !isOfCourses) return OPEN;
  const days = daysForNeed(need.unit, need.missing, isOfCourses);
  return { days, isEstimate: need.unit === "hours", isOpen: false };
}

/** The days that what is missing of an amount takes. */
export function daysForNeed(unit: Amount["unit"], missing: number, isOfCourses: boolean): number {
  // Courses take days, not months, and go on beside everything else.
  if (isOfCourses || unit === "entries") return 0;
  return unit === "hours" ? Math.ceil((missing * 7) / HOURS_A_WEEK) : missing;
}

function typical(ids: readonly string[], { lexicon }: Schooling): TimeNeeded {
  const months = ids.flatMap((id) => lexicon.typicalMonths.get(id) ?? []);
  return months.length === 0 ? NOT_KNOWN : estimateOf(Math.min(...months));
}

/** A level's typical duration is that from no degree on: what a held degree saves of it is taken off. */
function schoolingFor(level: string, { lexicon, dossier: { degrees = [] } }: Schooling): TimeNeeded {
  const whole = lexicon.typicalMonths.get(level);
  if (whole === undefined) return NOT_KNOWN;
  const highest = Math.max(0, ...degrees.map(({ level = "" }) => lexicon.levels.get(level) ?? 0));
  const saved = [...lexicon.levels]
    .filter(([, rank]) => rank <= highest)
    .map(([held]) => lexicon.typicalMonths.get(held) ?? 0)
    .filter((months) => months < whole);
  return estimateOf(whole - Math.max(0, ...saved));
}

function estimateOf(months: number): TimeNeeded {
  return { days: daysForMonths(months), isEstimate: true, isOpen: false };
}

function licenseTypes({ types = [], permits }: LicenseRequirement, lexicon: Lexicon): readonly string[] {
  if (permits === undefined) return types;
  const permitted = [...lexicon.independentAssessment].filter(([, permission]) => permission === "yes");
  return [...types, ...permitted.map(([type]) => type)];
}
