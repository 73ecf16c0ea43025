import type { LicenseRequirement } from "../domain/requirement.ts";
import type { AmountFinding, LeafFinding, Need } from "./finding.ts";
import type { Lexicon } from "./lexicon.ts";
import { daysForMonths } from "./service-days.ts";

/** How long it takes at least to get what is missing. */
export interface TimeNeeded {
  /** In days; Infinity when it is not known. */
  readonly days: number;
  readonly isEstimate: boolean;
}

const NO_TIME: TimeNeeded = { days: 0, isEstimate: false };
const NOT_KNOWN: TimeNeeded = { days: Number.POSITIVE_INFINITY, isEstimate: true };

/** An estimate: hours still missing are worked at this pace. */
const HOURS_A_WEEK = 40;

/** The time that one leaf still takes, begun today: all that is not surely there. */
export function timeFor(leaf: LeafFinding, lexicon: Lexicon): TimeNeeded {
  if (leaf.answer === "met") return NO_TIME;
  if ("needs" in leaf) return longest(leaf.needs.map((need) => timeForNeed(need, leaf)));
  if (leaf.answer === "unknown") return NOT_KNOWN;
  switch (leaf.kind) {
    case "degree":
      return typical([leaf.requirement.level], lexicon);
    case "license":
      return typical(licenseTypes(leaf.requirement, lexicon), lexicon);
    case "certification":
      return typical(leaf.requirement.ids, lexicon);
    default:
      return NOT_KNOWN;
  }
}

/** The longest of times that can go on at once. */
export function longest(times: readonly TimeNeeded[]): TimeNeeded {
  return times.reduce((a, b) => {
    if (a.days === b.days) return { days: a.days, isEstimate: a.isEstimate || b.isEstimate };
    return a.days > b.days ? a : b;
  }, NO_TIME);
}

/** One after the other. */
export function inTurn(first: TimeNeeded, second: TimeNeeded): TimeNeeded {
  return { days: first.days + second.days, isEstimate: first.isEstimate || second.isEstimate };
}

function timeForNeed(need: Need, leaf: AmountFinding): TimeNeeded {
  if (need.answer === "met") return NO_TIME;
  // Courses take days, not months, and go on beside everything else.
  if (leaf.kind === "continuing-education") return { days: 0, isEstimate: true };
  if (need.unit === "hours") return { days: Math.ceil((need.missing * 7) / HOURS_A_WEEK), isEstimate: true };
  return { days: need.missing, isEstimate: false };
}

function licenseTypes({ types = [], permits }: LicenseRequirement, lexicon: Lexicon): readonly string[] {
  if (permits === undefined) return types;
  const permitted = [...lexicon.independentAssessment].filter(([, permission]) => permission === "yes");
  return [...types, ...permitted.map(([type]) => type)];
}

function typical(ids: readonly string[], lexicon: Lexicon): TimeNeeded {
  const months = ids.flatMap((id) => lexicon.typicalMonths.get(id) ?? []);
  if (months.length === 0) return NOT_KNOWN;
  return { days: daysForMonths(Math.min(...months)), isEstimate: true };
}
