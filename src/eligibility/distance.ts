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
export const ORDER: Readonly<Record<Answer, number>> = { met: 0, unknown: 1, "not-met": 2 };

/** The same the other way round. */
export const ANSWERS: readonly Answer[] = ["met", "unknown", "not-met"];

/** Below 0 when the first is nearer: by the answer, then by the time that it takes, then by how much is lacking. */
export function compareDistance(a: Distance, b: Distance): number {
  return ORDER[a.answer] - ORDER[b.answer] || compareDays(a.time.days, b.time.days) || a.lacking - b.lacking;
}

/** Below 0 when the first is shorter; both may be Infinity. */
export function compareDays(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
