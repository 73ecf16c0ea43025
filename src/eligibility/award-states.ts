import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { Award, Dossier } from "./dossier.ts";
import { hasHappened } from "./has-happened.ts";
import type { HeldOutcome } from "./outcome.ts";
import { numberOf } from "./word-bits.ts";

/** What was found at the degree leaves of a rule, by their `degreeAt`. */
export type DegreeOutcomes = (HeldOutcome | undefined)[];

/** What was found for those whose one degree has this level, this field, and all else that a leaf can see alike. */
interface AwardState {
  readonly level: string | undefined;
  readonly field: string | undefined;
  readonly outcomes: DegreeOutcomes;
}

/**
 * What was found at the degree leaves of a rule for those who hold one degree, by a number that is the same for degrees
 * that are alike. So few degrees differ that among many people nearly everybody's was weighed before.
 */
export type AwardStates = Map<number, AwardState>;

/** More than there are degrees that differ in this; but profiles may hold any text. */
const MOST = 4096;

/** What was found so far for degrees like those of a dossier; nothing yet for several, or one of its own kind. */
export function outcomesForDegrees({ degrees, on }: Dossier, states: AwardStates): DegreeOutcomes {
  const award = degrees?.[0];
  if (award === undefined || degrees?.length !== 1 || award.accreditedBy !== undefined) return [];
  const { level, field } = award;
  const key = keyOf(award, on);
  const known = states.get(key);
  // Two degrees may have one number by chance.
  if (known && known.level === level && known.field === field) return known.outcomes;
  if (states.size === MOST) states.clear();
  const outcomes: DegreeOutcomes = [];
  states.set(key, { level, field, outcomes });
  return outcomes;
}

/** A number by the level, the field, and the details that are told with yes or no, or not at all. */
function keyOf({ level, field, accredited, fieldExperience, awarded }: Award, on: DayNumber): number {
  const rest =
    digit(accredited) + 3 * digit(fieldExperience) + 9 * digit(awarded && hasHappened(awarded, on));
  return (numberOf(level) << 16) ^ (numberOf(field) << 5) ^ rest;
}

function digit(told: boolean | undefined): number {
  if (told === undefined) return 0;
  return told ? 1 : 2;
}
