import type { Answer } from "./answer.ts";
import { type Exact, isAtLeast, plus, times, wholeTimes } from "./exact.ts";
import type { Amount } from "./finding.ts";

/** What there is of something, at each end, with how much of it makes one of the unit that is asked. */
export interface Range {
  readonly sure: Exact;
  readonly sureUnit: number;
  /** Infinity when nothing limits it. */
  readonly possible: Exact;
  readonly possibleUnit: number;
}

/** Met when the sure amount reaches the need; not met when even the possible one does not. `needed` has at most two decimals. */
export function amountOf(unit: Amount["unit"], needed: number, range: Range): Amount {
  const { sure, sureUnit, possible, possibleUnit } = range;
  const isMet = isAtLeast(sure, fine(needed, sureUnit));
  return {
    unit,
    needed,
    sure: shown(sure, sureUnit),
    possible: possible === Number.POSITIVE_INFINITY ? null : shown(possible, possibleUnit),
    missing: isMet ? 0 : lackOf(fine(needed, sureUnit), sure, sureUnit),
    answer: isMet ? "met" : answerBelow(possible, fine(needed, possibleUnit)),
  };
}

/** An amount in units, rounded down to hundredths. */
export function shown(amount: Exact, unit: number): number {
  return wholeTimes(times(amount, 100), unit) / 100;
}

function fine(needed: number, unit: number): number {
  return Math.round(needed * 100) * (unit / 100);
}

function answerBelow(possible: Exact, needed: number): Answer {
  return isAtLeast(possible, needed) ? "unknown" : "not-met";
}

function lackOf(needed: number, sure: Exact, unit: number): number {
  const lack = plus(needed, times(sure, -1));
  const whole = wholeTimes(lack, unit);
  return isAtLeast(whole * unit, lack) ? whole : whole + 1;
}
