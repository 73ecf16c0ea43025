import { addMonths, type DayNumber, EARLIEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { ExperienceRequirement } from "../domain/requirement.ts";
import { NEVER, type Start, startAfter } from "./award.ts";
import type { Dossier } from "./dossier.ts";
import type { Fact } from "./fact.ts";
import type { Days } from "./stretch.ts";

/** The days on which service can count for a leaf. */
export interface Region {
  readonly sure: Days;
  readonly possible: Days;
  /** The leaf asks when: a total at no known time may count, but not surely. */
  readonly isBound: boolean;
  readonly windowStart: DayNumber;
  readonly degreeStart: Start | undefined;
  readonly untold: readonly Fact[];
}

/** The region of a leaf: after its degree, and within its window. */
export function regionOf(requirement: ExperienceRequirement, dossier: Dossier): Region {
  const windowStart =
    requirement.withinMonths === undefined
      ? EARLIEST_DAY
      : windowStartOf(requirement.withinMonths, dossier.on);
  const start = requirement.after === undefined ? undefined : startOf(requirement.after, dossier);
  return {
    sure: { first: Math.max(windowStart, start?.sure ?? EARLIEST_DAY), last: dossier.on },
    possible: { first: Math.max(windowStart, start?.possible ?? EARLIEST_DAY), last: dossier.on },
    isBound: requirement.withinMonths !== undefined || start !== undefined,
    windowStart,
    degreeStart: start,
    untold: start?.untold ?? [],
  };
}

/** The first day within so many months up to a day. */
export function windowStartOf(months: number, on: DayNumber): DayNumber {
  return addMonths(on, -months) + 1;
}

function startOf(id: string, dossier: Dossier): Start {
  const node = dossier.index.get(id);
  return node ? startAfter(node, dossier) : { sure: NEVER, possible: EARLIEST_DAY, untold: [] };
}
