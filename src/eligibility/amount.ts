import { type Answer, allOf } from "./answer.ts";
import { type Exact, isAtLeast, plus, times, wholeTimes } from "./exact.ts";
import type { Amount, CountedEntry, Need } from "./finding.ts";

/** What there is of something, at each end, in the fine units of a goal. */
export interface Range {
  readonly sure: Exact;
  /** Infinity when nothing limits it; undefined when what surely counts is all that may. */
  readonly possible: Exact | undefined;
}

/** What there is of each goal of a leaf, in their order; of the one that nearly every leaf has, without a list around it. */
export type Ranges = Range | readonly Range[];

/** An amount that is asked, read once in the fine units in which there is something, at each end of the range. */
export interface Goal {
  readonly unit: Amount["unit"];
  readonly needed: number;
  /** The need, and one of the unit, in fine units. */
  readonly sure: number;
  readonly sureUnit: number;
  readonly possible: number;
  readonly possibleUnit: number;
}

/** Nothing at all. */
export const NOTHING: Range = { sure: 0, possible: undefined };

/** Reads an amount with at most two decimals that is asked; the units are multiples of a hundred, or 1 for a whole need. */
export function goalOf(
  unit: Amount["unit"],
  needed: number,
  sureUnit: number,
  possibleUnit = sureUnit,
): Goal {
  const [sure, possible] = [fine(needed, sureUnit), fine(needed, possibleUnit)];
  return { unit, needed, sure, sureUnit, possible, possibleUnit };
}

/** Met when the sure amount reaches the need; not met when even the possible one does not. */
export function answerTo(goal: Goal, { sure, possible }: Range): Answer {
  return answerBetween(goal, sure, possible);
}

/** The same, told what there is at each end: where very many are answered, no range is made. */
export function answerBetween(goal: Goal, sure: Exact, possible: Exact | undefined): Answer {
  if (isAtLeast(sure, goal.sure)) return "met";
  return possible !== undefined && isAtLeast(possible, goal.possible) ? "unknown" : "not-met";
}

/** The answer to all goals of a leaf. */
export function answerToAll(goals: readonly Goal[], ranges: Ranges): Answer {
  return allOf(amountsOf(goals, ranges));
}

/** Ranges held against their goals, in numbers to be shown. */
export function amountsOf(goals: readonly Goal[], ranges: Ranges): readonly Amount[] {
  const [goal] = goals;
  if ("sure" in ranges) return goal ? [amountOf(goal, ranges)] : [];
  return goals.flatMap((each, place) => {
    const range = ranges[place];
    return range ? [amountOf(each, range)] : [];
  });
}

/** An amount with what every entry brings to it; written out, because a spread object takes several times as long to make. */
export function needOf(
  { unit, needed, sure, possible, missing, answer }: Amount,
  entries: readonly CountedEntry[],
): Need {
  return { unit, needed, sure, possible, missing, answer, entries };
}

/** What is missing of a goal beyond what surely counts, in whole units, rounded up. */
export function mostMissing({ sure: needed, sureUnit }: Goal, sure: Exact): number {
  return isAtLeast(sure, needed) ? 0 : lackOf(needed, sure, sureUnit);
}

/** What is missing of a goal even if all counts that may, in whole units, rounded up. */
export function leastMissing(goal: Goal, sure: Exact, possible: Exact | undefined): number {
  const most = possible === undefined ? shown(sure, goal.sureUnit) : shownPossible(possible, goal);
  return most === null ? 0 : Math.max(0, Math.ceil(goal.needed - most));
}

/** A range held against a goal, in numbers to be shown. */
function amountOf(goal: Goal, range: Range): Amount {
  const { unit, needed, sureUnit } = goal;
  const { sure, possible } = range;
  const answer = answerTo(goal, range);
  const shownSure = shown(sure, sureUnit);
  return {
    unit,
    needed,
    sure: shownSure,
    possible: possible === undefined ? shownSure : shownPossible(possible, goal),
    missing: mostMissing(goal, sure),
    answer,
  };
}

function fine(needed: number, unit: number): number {
  return unit === 1 ? needed : Math.round(needed * 100) * (unit / 100);
}

function shownPossible(possible: Exact, { possibleUnit }: Goal): number | null {
  return possible === Number.POSITIVE_INFINITY ? null : shown(possible, possibleUnit);
}

/** An amount in units, rounded down to hundredths. */
function shown(amount: Exact, unit: number): number {
  return amount === 0 ? 0 : wholeTimes(times(amount, 100), unit) / 100;
}

function lackOf(needed: number, sure: Exact, unit: number): number {
  const lack = plus(needed, times(sure, -1));
  const whole = wholeTimes(lack, unit);
  return isAtLeast(whole * unit, lack) ? whole : whole + 1;
}
