import { amountsOf } from "./amount.ts";
import { windowsIn } from "./change-days.ts";
import type { Dossier } from "./dossier.ts";
import type { Amount } from "./finding.ts";
import { hasVagueDates } from "./hours-at-vague-dates.ts";
import type { AmountOutcome, Outcome } from "./outcome.ts";

/** What a day can add at most: a day of service, and the hours of a day. */
const MOST_A_DAY: Readonly<Record<Amount["unit"], number>> = {
  days: 1,
  hours: 24,
  entries: 0,
};

/** A window may leave as many days behind at once, where it skips the end of a longer month. */
const MOST_LEAVING = 4;

/** Amounts are rounded down to hundredths. */
const ROUNDING = 0.01;

/**
 * After how many days, at the earliest, any answer of an outcome can change by time alone: until
 * then no amount that is too small can have grown enough, and none that is enough shrunk too far.
 * At least one; Infinity when only something that is told to happen can change an answer.
 */
export function steadyDays(outcome: Outcome, dossier: Dossier): number {
  // Hours in all between vague dates do not grow evenly.
  if (dossier.jobs?.some((job) => !job.isTotal && hasVagueDates(job, []))) return 1;
  return steadyIn(outcome);
}

function steadyIn(outcome: Outcome): number {
  if ("of" in outcome) return Math.min(...outcome.of.map(steadyIn), Number.POSITIVE_INFINITY);
  return "ranges" in outcome && outcome.node.kind !== "courses"
    ? steadyAmounts(outcome)
    : Number.POSITIVE_INFINITY;
}

function steadyAmounts({ node, ranges }: AmountOutcome): number {
  const hasWindow = windowsIn(node).length > 0;
  const steady = amountsOf(node.detail.goals, ranges).flatMap(({ unit, needed, sure, possible }) =>
    [sure, possible ?? Number.POSITIVE_INFINITY].map((amount) =>
      steadyAmount(amount - needed, MOST_A_DAY[unit], hasWindow),
    ),
  );
  return Math.min(...steady, Number.POSITIVE_INFINITY);
}

function steadyAmount(over: number, mostADay: number, hasWindow: boolean): number {
  if (mostADay === 0) return Number.POSITIVE_INFINITY;
  if (over < 0) return Math.max(0, Math.floor((-over - ROUNDING) / mostADay)) + 1;
  return hasWindow ? Math.floor(over / (mostADay * MOST_LEAVING)) + 1 : Number.POSITIVE_INFINITY;
}
