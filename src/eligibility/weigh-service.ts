import { answerTo, answerToAll, NOTHING, type Range } from "./amount.ts";
import { type Claim, claimsOf, isRun } from "./claim.ts";
import type { Amount } from "./finding.ts";
import type { AmountOutcome } from "./outcome.ts";
import type { PreparedService, PreparedTogether } from "./prepare-rule.ts";
import { isShut, regionOf } from "./region.ts";
import { serviceInDays } from "./service-in-days.ts";
import { serviceInHours } from "./service-in-hours.ts";
import { isSomething } from "./total-amounts.ts";
import { rangeOfTotals, totalsOf, totalsOfAny } from "./totals.ts";
import type { Weighing } from "./weighing.ts";

/** Weighs service of some kinds: in months, in hours, in both, or in any amount. */
export function weighService(node: PreparedService, weighing: Weighing): AmountOutcome {
  const { goals } = node.detail;
  // Most leaves are about work that a person never did.
  if (isNothing(node, weighing)) return outcomeOfNone(node);
  const [goal] = goals;
  if (goal && goals.length === 1) {
    const range = rangeOf(goal.unit, node, weighing);
    return { node, answer: answerTo(goal, range), ranges: [range] };
  }
  const ranges = goals.map(({ unit }) => rangeOf(unit, node, weighing));
  return { node, answer: answerToAll(goals, ranges), ranges };
}

/** The one outcome for all who have nothing of what is asked. */
function outcomeOfNone(node: PreparedService): AmountOutcome {
  const { goals, ofNone } = node.detail;
  const ranges = goals.map(() => NOTHING);
  ofNone.outcome ??= { node, answer: answerToAll(goals, ranges), ranges };
  return ofNone.outcome;
}

/** Weighs days that count for any of several leaves, each day once. */
export function weighTogether(node: PreparedTogether, weighing: Weighing): AmountOutcome {
  const { goals, of } = node.detail;
  const range = isOpenEnded(of, weighing) ? opened(daysTogether(of, weighing)) : daysTogether(of, weighing);
  return { node, answer: answerTo(goals[0], range), ranges: [range] };
}

function daysTogether(leaves: readonly PreparedService[], weighing: Weighing): Range {
  const { days } = weighing.rule;
  const { totals } = weighing.dossier;
  if (totals) return rangeOfTotals("days", totalsOfAny(leaves, totals, weighing), totals, days);
  return serviceInDays(
    leaves.map((leaf) => claimsOf(leaf, weighing)),
    days,
  );
}

function isNothing(node: PreparedService, weighing: Weighing): boolean {
  const { totals, mayHaveMore } = weighing.dossier;
  if (mayHaveMore) return false;
  return totals ? totalsOf(node, totals, weighing) === 0 : claimsOf(node, weighing).length === 0;
}

/** Whether more service may be untold: when none was told, or the list is only "at least this". */
export function isOpenEnded(leaves: readonly PreparedService[], weighing: Weighing): boolean {
  const { mayHaveMore, on } = weighing.dossier;
  return mayHaveMore && leaves.some((leaf) => !isShut(regionOf(leaf, weighing), on));
}

function rangeOf(unit: Amount["unit"], node: PreparedService, weighing: Weighing): Range {
  const { totals, mayHaveMore } = weighing.dossier;
  const range = totals
    ? rangeOfTotals(unit, totalsOf(node, totals, weighing), totals, weighing.rule.days)
    : rangeOfClaims(unit, node, weighing);
  return mayHaveMore && isOpenEnded([node], weighing) ? opened(range) : range;
}

function rangeOfClaims(unit: Amount["unit"], node: PreparedService, weighing: Weighing): Range {
  const claims = claimsOf(node, weighing);
  if (claims.length === 0) return NOTHING;
  switch (unit) {
    case "days":
      return daysOf(claims, node, weighing);
    case "hours":
      return serviceInHours(claims, weighing.dossier.on);
    case "entries":
      return anything(claims);
  }
}

function daysOf(claims: readonly Claim[], node: PreparedService, { rule, days }: Weighing): Range {
  const { claimsAt } = node.detail;
  const known = days[claimsAt];
  if (known) return known;
  const range = serviceInDays([claims], rule.days);
  days[claimsAt] = range;
  return range;
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
