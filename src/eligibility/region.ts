import { type DayNumber, EARLIEST_DAY } from "../domain/calendar-arithmetic.ts";
import { NEVER } from "./never.ts";
import type { PreparedService } from "./prepare-rule.ts";
import { ALWAYS, type Start, startAfter } from "./start-after.ts";
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
  const { windowStart } = leaf.detail;
  const window = windowStart(weighing.dossier.on);
  const start = startOf(leaf, weighing);
  return {
    sureFrom: Math.max(window, start.sure),
    possibleFrom: Math.max(window, start.possible),
    isBound: true,
  };
}

/** From when on service follows what a leaf asks it to. */
export function startOf({ detail: { after } }: PreparedService, weighing: Weighing): Start {
  return after === undefined ? ALWAYS : startAfter(after, weighing);
}

/** Whether nothing at all can count: what service must follow has not come, or will not. */
export function isShut({ possibleFrom }: Region, on: DayNumber): boolean {
  return possibleFrom > on || possibleFrom === NEVER;
}
