import { type DayNumber, EARLIEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { Bound } from "./day-scale.ts";
import type { PreparedService } from "./prepare-rule.ts";
import { startAfter } from "./start-after.ts";
import type { Weighing } from "./weighing.ts";

/** From which day on service counts for a leaf, up to the day of evaluation. */
export interface Region {
  /** From the first of these days it surely does; from the other it may. */
  readonly sureFrom: DayNumber;
  readonly possibleFrom: DayNumber;
  /** The leaf asks when: a total at no known time may count, but not surely. */
  readonly isBound: boolean;
}

const UNBOUND: Region = { sureFrom: EARLIEST_DAY, possibleFrom: EARLIEST_DAY, isBound: false };

/** Whether a leaf asks when. */
export function isBound({ detail: { after, withinMonths } }: PreparedService): boolean {
  return after !== undefined || withinMonths !== undefined;
}

/** The region of a leaf: after its degree, and within its window. */
export function regionOf(leaf: PreparedService, weighing: Weighing): Region {
  if (!isBound(leaf)) return UNBOUND;
  return {
    sureFrom: firstDay(leaf, "sure", weighing),
    possibleFrom: firstDay(leaf, "possible", weighing),
    isBound: true,
  };
}

/** Whether two leaves count on the same days. */
export function isSameRegion(one: Region, other: Region): boolean {
  return (
    one.sureFrom === other.sureFrom &&
    one.possibleFrom === other.possibleFrom &&
    one.isBound === other.isBound
  );
}

/** Whether nothing at all can count for a leaf: what service must follow has not come, or will not. */
export function isShut(leaf: PreparedService, weighing: Weighing): boolean {
  return isBound(leaf) && firstDay(leaf, "possible", weighing) > weighing.dossier.on;
}

/** From when on service follows what a leaf asks it to. */
export function startOf({ detail: { after } }: PreparedService, bound: Bound, weighing: Weighing): DayNumber {
  return after === undefined ? EARLIEST_DAY : startAfter(after, bound, weighing);
}

function firstDay(leaf: PreparedService, bound: Bound, weighing: Weighing): DayNumber {
  return Math.max(leaf.detail.windowStart(weighing.dossier.on), startOf(leaf, bound, weighing));
}
