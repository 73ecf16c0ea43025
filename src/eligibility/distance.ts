import type { Answer } from "./answer.ts";
import type { TimeNeeded } from "./time-needed.ts";

/** How far off a way is. */
export interface Distance {
  readonly answer: Answer;
  readonly time: TimeNeeded;
  /** How many leaves on it are not met. */
  readonly lacking: number;
}

/** The answers, the best first. */
export const ANSWERS: readonly Answer[] = ["met", "unknown", "not-met"];
export const MET = 0;
export const UNKNOWN = 1;
export const NOT_MET = 2;

/** The place of an answer among `ANSWERS`; told in steps, which is quicker than looking it up by its name. */
export function orderOf(answer: Answer): number {
  if (answer === "met") return MET;
  return answer === "unknown" ? UNKNOWN : NOT_MET;
}

/** Below 0 when the first is nearer: by the answer, then by the time that it takes, then by how much is lacking. */
export function compareDistance(a: Distance, b: Distance): number {
  return (
    orderOf(a.answer) - orderOf(b.answer) || compareDays(a.time.days, b.time.days) || a.lacking - b.lacking
  );
}

/** Below 0 when the first is shorter; both may be Infinity. */
export function compareDays(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
