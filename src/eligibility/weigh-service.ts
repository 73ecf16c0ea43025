import { answerTo, answerToAll, NOTHING, type Range } from "./amount.ts";
import { type Claim, claimsOf, claimsOfAny, isRun } from "./claim.ts";
import type { Amount } from "./finding.ts";
import type { AmountOutcome } from "./outcome.ts";
import type { PreparedService, PreparedTogether } from "./prepare-rule.ts";
import { isShut } from "./region.ts";
import { serviceInDays } from "./service-in-days.ts";
import { serviceInHours } from "./service-in-hours.ts";
import { isSomething } from "./total-amounts.ts";
import { NO_TOTALS, rangeOfTotals, type Totals, totalsOf, totalsOfAny } from "./totals.ts";
import type { Weighing } from "./weighing.ts";

/** What counts for a leaf: where there are totals alone, which of them; else the claims. */
type Counted = Totals | readonly Claim[];

/** Weighs service of some kinds: in months, in hours, in both, or in any amount. */
export function weighService(node: PreparedService, weighing: Weighing): AmountOutcome {
  const { goals } = node.detail;
  const { totals, mayHaveMore } = weighing.dossier;
  const counted = totals ? totalsOf(node, totals, weighing) : claimsOf(node, weighing);
  // Most leaves are about work that a person never did.
  if (isNothing(counted) && !mayHaveMore) return outcomeOfNone(node);
  const [goal] = goals;
  if (goal && goals.length === 1) {
    const range = rangeOf(goal.unit, counted, node, weighing);
    return { node, answer: answerTo(goal, range), ranges: range };
  }
  return outcomeOf(
    node,
    goals.map(({ unit }) => rangeOf(unit, counted, node, weighing)),
  );
}

/** The one outcome for all who have nothing of what is asked. */
function outcomeOfNone(node: PreparedService): AmountOutcome {
  const { goals, ofNone } = node.detail;
  ofNone.outcome ??= outcomeOf(
    node,
    goals.map(() => NOTHING),
  );
  return ofNone.outcome;
}

function outcomeOf(node: PreparedService, ranges: readonly Range[]): AmountOutcome {
  return { node, answer: answerToAll(node.detail.goals, ranges), ranges };
}

/** Weighs days that count for any of several leaves, each day once. */
export function weighTogether(node: PreparedTogether, weighing: Weighing): AmountOutcome {
  const { goals, of } = node.detail;
  const range = isOpenEnded(of, weighing) ? opened(daysTogether(of, weighing)) : daysTogether(of, weighing);
  return { node, answer: answerTo(goals[0], range), ranges: range };
}

function daysTogether(leaves: readonly PreparedService[], weighing: Weighing): Range {
  const { totals } = weighing.dossier;
  if (totals) return rangeOfTotals("days", totalsOfAny(leaves, totals, weighing), weighing);
  return daysOf(claimsOfAny(leaves, weighing), weighing);
}

function isNothing(counted: Counted): boolean {
  return typeof counted === "number" ? counted === NO_TOTALS : counted.length === 0;
}

/** Whether more service may be untold: when none was told, or the list is only "at least this". */
export function isOpenEnded(leaves: readonly PreparedService[], weighing: Weighing): boolean {
  return weighing.dossier.mayHaveMore && leaves.some((leaf) => !isShut(leaf, weighing));
}

function rangeOf(unit: Amount["unit"], counted: Counted, node: PreparedService, weighing: Weighing): Range {
  const range =
    typeof counted === "number"
      ? rangeOfTotals(unit, counted, weighing)
      : rangeOfClaims(unit, counted, weighing);
  return weighing.dossier.mayHaveMore && isOpenEnded([node], weighing) ? opened(range) : range;
}

function rangeOfClaims(unit: Amount["unit"], claims: readonly Claim[], weighing: Weighing): Range {
  if (claims.length === 0) return NOTHING;
  switch (unit) {
    case "days":
      return daysOf([claims], weighing);
    case "hours":
      return serviceInHours(claims, weighing.dossier.on);
    case "entries":
      return anything(claims);
  }
}

/** Several paths may ask for more or less of the same service, alone or together: it is reckoned once. */
function daysOf(leaves: readonly (readonly Claim[])[], weighing: Weighing): Range {
  for (let known = weighing.days; known; known = known.before) {
    if (areSame(known.leaves, leaves)) return known.days;
  }
  const days = serviceInDays(leaves, weighing.rule.days);
  weighing.days = { leaves, days, before: weighing.days };
  return days;
}

function areSame(some: readonly (readonly Claim[])[], others: readonly (readonly Claim[])[]): boolean {
  if (some.length !== others.length) return false;
  for (let place = 0; place < some.length; place += 1) if (some[place] !== others[place]) return false;
  return true;
}

/** One when any of the claims is something at all; else none. */
function anything(claims: readonly Claim[]): Range {
  const something = claims.filter(({ job }) => isSomething(job));
  const sure = something.some((claim) => claim.isSureTotal || isRun(claim, "sure")) ? 1 : 0;
  return { sure, possible: something.length > 0 ? 1 : 0 };
}

function opened({ sure }: Range): Range {
  return { sure, possible: Number.POSITIVE_INFINITY };
}
