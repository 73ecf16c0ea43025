import { type DayNumber, dayRangeOf, EARLIEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { Degree } from "../domain/profile.ts";
import {
  type BranchRequirement,
  type DegreeRequirement,
  isBranch,
  type Requirement,
} from "../domain/requirement.ts";
import { type Dossier, supposed, untold } from "./dossier.ts";
import type { Fact } from "./fact.ts";
import { degreeTrial } from "./weigh-degree.ts";

/** From which day on service follows a degree: the earliest day on which it may, and that on which it surely does. */
export interface Start {
  readonly sure: DayNumber;
  readonly possible: DayNumber;
  /** Facts that would narrow it. */
  readonly untold: readonly Fact[];
}

/** The day that never comes: no degree meets the node. */
export const NEVER: DayNumber = Number.POSITIVE_INFINITY;

/**
 * The day after the earliest award among the degrees that meet a node. A node that is a degree
 * with something more starts only when the more is there too, whenever that was obtained.
 */
export function startAfter(node: Requirement, dossier: Dossier): Start {
  if (node.kind === "degree") return startAfterDegree(node, dossier);
  if (!isBranch(node)) return startAfterOther(node, dossier);
  const parts = node.of.map((part) => startAfter(part, dossier));
  const facts = parts.flatMap((part) => part.untold);
  // A part without a degree gives no award to count from: alone it never surely starts anything.
  const alone = node.kind === "any" ? node.of.map((part) => !asksDegree(part)) : [];
  return {
    sure: nth(
      node,
      parts.map((part, index) => (alone[index] ? NEVER : part.sure)),
    ),
    possible: nth(
      node,
      parts.map((part) => part.possible),
    ),
    untold: facts,
  };
}

function startAfterDegree(requirement: DegreeRequirement, dossier: Dossier): Start {
  const degrees = dossier.profile.degrees;
  if (degrees === undefined) return startOfPart(dossier);
  let [sure, possible] = [NEVER, NEVER];
  const facts: Fact[] = [];
  degrees.forEach((degree, entry) => {
    const trial = degreeTrial(requirement, degree, entry, dossier);
    if (trial.answer === "not-met") return;
    const award = awardOf(degree, entry, dossier);
    possible = Math.min(possible, award.possible);
    if (trial.answer === "met") sure = Math.min(sure, award.sure);
    facts.push(...trial.untold, ...award.untold);
  });
  return { sure, possible, untold: facts };
}

/** When service after a degree starts by its award alone; never when it is not yet awarded. */
function awardOf(degree: Degree, entry: number, dossier: Dossier): Start {
  const range =
    degree.awarded === undefined ? { first: EARLIEST_DAY - 1, last: NEVER } : dayRangeOf(degree.awarded);
  const possible = range.first > dossier.on ? NEVER : range.first + 1;
  const sure = range.last > dossier.on ? NEVER : range.last + 1;
  if (possible === sure) return { sure, possible, untold: [] };
  const fact = untold("degrees", entry, "awarded");
  const answered = supposed(dossier, fact);
  if (answered === "well") return { sure: possible, possible, untold: [] };
  if (answered === "ill") return { sure, possible: sure, untold: [] };
  return { sure, possible, untold: [fact] };
}

function startOfPart(dossier: Dossier): Start {
  const fact = untold("degrees");
  const answered = supposed(dossier, fact);
  if (answered === "well") return { sure: EARLIEST_DAY, possible: EARLIEST_DAY, untold: [] };
  if (answered === "ill") return { sure: NEVER, possible: NEVER, untold: [] };
  return { sure: NEVER, possible: EARLIEST_DAY, untold: [fact] };
}

function startAfterOther(node: Requirement, dossier: Dossier): Start {
  const finding = dossier.weighNode(node, dossier);
  const facts = "untold" in finding ? finding.untold : [];
  return {
    sure: finding.answer === "met" ? EARLIEST_DAY : NEVER,
    possible: finding.answer === "not-met" ? NEVER : EARLIEST_DAY,
    untold: facts,
  };
}

function asksDegree(node: Requirement): boolean {
  return node.kind === "degree" || (isBranch(node) && node.of.some(asksDegree));
}

/** The day from which on as many parts as the node asks have started. */
function nth(node: BranchRequirement, starts: readonly DayNumber[]): DayNumber {
  if (node.kind === "all") return Math.max(EARLIEST_DAY, ...starts);
  if (node.kind === "any") return Math.min(NEVER, ...starts);
  if (node.n <= 0) return EARLIEST_DAY;
  return starts.toSorted((a, b) => a - b)[node.n - 1] ?? NEVER;
}
