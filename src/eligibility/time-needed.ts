import type { Profile } from "../domain/profile.ts";
import type { LicenseRequirement } from "../domain/requirement.ts";
import type { Amount, BareAmountFinding, BareLeafFinding, Reason } from "./finding.ts";
import type { Lexicon } from "./lexicon.ts";
import { daysForMonths, monthsForDays } from "./service-days.ts";

/** How long it takes at least to get what is missing. */
export interface TimeNeeded {
  /** In days; Infinity when it is not known. */
  readonly days: number;
  readonly isEstimate: boolean;
  /** Part of it is mending what is held amiss, which takes nobody knows how long, but less than getting it anew. */
  readonly isOpen: boolean;
}

const AMISS: ReadonlySet<Reason> = new Set(["expired", "not-active", "restricted", "not-issued"]);

/** Nothing more to wait for. */
export const NO_TIME: TimeNeeded = { days: 0, isEstimate: false, isOpen: false };
const NOT_KNOWN: TimeNeeded = { days: Number.POSITIVE_INFINITY, isEstimate: true, isOpen: false };
const MENDING: TimeNeeded = { days: 0, isEstimate: false, isOpen: true };

/** An estimate: hours still missing are worked at this pace. */
const HOURS_A_WEEK = 40;

/** What estimates rest on: typical durations, and the levels of the degrees that are held already. */
export interface Schooling {
  readonly lexicon: Lexicon;
  readonly levels: readonly string[];
}

/** What estimates rest on for somebody. */
export function schoolingOf(lexicon: Lexicon, { degrees = [] }: Profile): Schooling {
  return { lexicon, levels: degrees.flatMap(({ level }) => level ?? []) };
}

/** The months that a time takes, rounded up; null when it is not known. */
export function monthsFor({ days, isOpen }: TimeNeeded): number | null {
  return Number.isFinite(days) && !isOpen ? monthsForDays(days) : null;
}

/** The time that one leaf still takes, begun today: all that is not surely there. */
export function timeFor(leaf: BareLeafFinding, schooling: Schooling): TimeNeeded {
  if (leaf.answer === "met") return NO_TIME;
  if ("needs" in leaf) return longest(leaf.needs.map((need) => timeForNeed(need, leaf)));
  if (leaf.answer === "unknown") return NOT_KNOWN;
  if (isHeldAmiss(leaf)) return MENDING;
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

/** Whether the very thing is held, but expired, restricted or the like: that can be mended. An open list does not tell that it is. */
function isHeldAmiss(leaf: BareLeafFinding): boolean {
  if (!("held" in leaf) || (leaf.kind === "certification" && leaf.requirement.open)) return false;
  return leaf.held.some(({ reasons }) => reasons.every((reason) => AMISS.has(reason)));
}

/** The longest of times that can go on at once. */
export function longest(times: readonly TimeNeeded[]): TimeNeeded {
  return times.reduce(longer, NO_TIME);
}

/** The longer of two times that can go on at once. */
export function longer(a: TimeNeeded, b: TimeNeeded): TimeNeeded {
  // Nearly always one of them is a whole answer, and nothing has to be made.
  if (b === NO_TIME) return a;
  if (a === NO_TIME) return b;
  const isOpen = a.isOpen || b.isOpen;
  if (a.days === b.days) {
    const isEstimate = a.isEstimate || b.isEstimate;
    return a.isEstimate === isEstimate && a.isOpen === isOpen ? a : { days: a.days, isEstimate, isOpen };
  }
  const { days, isEstimate, isOpen: own } = a.days > b.days ? a : b;
  if (own === isOpen) return a.days > b.days ? a : b;
  return { days, isEstimate, isOpen };
}

/** One after the other. */
export function inTurn(first: TimeNeeded, second: TimeNeeded): TimeNeeded {
  return {
    days: first.days + second.days,
    isEstimate: first.isEstimate || second.isEstimate,
    isOpen: first.isOpen || second.isOpen,
  };
}

function timeForNeed(need: Amount, leaf: BareAmountFinding): TimeNeeded {
  if (need.answer === "met") return NO_TIME;
  const isOfCourses = leaf.kind === "continuing-education";
  // Any amount will do: how long it takes to get some, nobody says.
  if (need.unit === "entries" && !isOfCourses) return MENDING;
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
function schoolingFor(level: string, { lexicon, levels }: Schooling): TimeNeeded {
  const whole = lexicon.typicalMonths.get(level);
  if (whole === undefined) return NOT_KNOWN;
  const highest = Math.max(0, ...levels.map((held) => lexicon.levels.get(held) ?? 0));
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
