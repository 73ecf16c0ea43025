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

/** Below 0 when the first is nearer: by the answer, then by the time that it takes, then by how much is lacking. */
export function compareDistance(a: Distance, b: Distance): number {
  if (a.answer !== b.answer) return ORDER[a.answer] - ORDER[b.answer];
  if (a.time.days !== b.time.days) return a.time.days < b.time.days ? -1 : 1;
  return a.lacking - b.lacking;
}
