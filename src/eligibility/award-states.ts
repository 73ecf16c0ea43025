import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { Award, Dossier } from "./dossier.ts";
import { hasHappened } from "./has-happened.ts";
import type { HeldOutcome } from "./outcome.ts";

/** What was found at the degree leaves of a rule, by their `degreeAt`. */
export type DegreeOutcomes = (HeldOutcome | undefined)[];

/**
 * What was found at the degree leaves of a rule for those who hold one degree: by its level, its field, and the rest of
 * what a leaf can see of it. So few degrees differ that among many people nearly everybody's was weighed before.
 */
export type AwardStates = Map<string | undefined, FieldStates>;
type FieldStates = Map<string | undefined, DegreeOutcomes[]>;

/** More levels, or fields of one level, than there are words for; profiles may hold any text. */
const MOST = 100;

/** What was found so far for degrees like those of a dossier; nothing yet for several, or one of its own kind. */
export function outcomesForDegrees({ degrees, on }: Dossier, states: AwardStates): DegreeOutcomes {
  const award = degrees?.[0];
  if (award === undefined || degrees?.length !== 1 || award.accreditedBy !== undefined) return [];
  const rest = restOf(award, on);
  return states.get(award.level)?.get(award.field)?.[rest] ?? newState(award, rest, states);
}

function newState({ level, field }: Award, rest: number, states: AwardStates): DegreeOutcomes {
  const outcomes: DegreeOutcomes = [];
  const fields: FieldStates = states.get(level) ?? new Map();
  const rests = fields.get(field) ?? [];
  rests[rest] = outcomes;
  if (fields.has(field) || fields.size < MOST) fields.set(field, rests);
  if (states.has(level) || states.size < MOST) states.set(level, fields);
  return outcomes;
}

/** The details that are told with yes or no, or not at all, as the digits of one number. */
function restOf({ accredited, fieldExperience, awarded }: Award, on: DayNumber): number {
  return digit(accredited) + 3 * digit(fieldExperience) + 9 * digit(awarded && hasHappened(awarded, on));
}

function digit(told: boolean | undefined): number {
  if (told === undefined) return 0;
  return told ? 1 : 2;
}
