import type { Answer } from "./answer.ts";
import type { Detail, Fact, ProfilePart } from "./fact.ts";
import type { Reason } from "./finding.ts";

/**
 * How one entry of a profile stands a leaf's conditions, as one integer: each condition has a bit
 * for "fails", one for "was not told" and one for "the body's words leave it open". One integer,
 * because it is made for every entry and every leaf; it is put into words only where it is read.
 */
export type Mark = number;

/** A condition that a leaf may put to an entry: its bit, and what to say of an entry that does not stand it. */
export interface Condition {
  readonly bit: number;
  readonly detail: Detail;
  readonly reason: Reason;
}

const WIDTH = 10;
const FAILED = (1 << WIDTH) - 1;

/** Stands everything that was asked. */
export const STANDS: Mark = 0;

/** The mark of a condition by what the profile tells of it; undefined: nothing. */
export function marked(bit: number, holds: boolean | undefined): Mark {
  if (holds === true) return STANDS;
  return holds === false ? bit : bit << WIDTH;
}

/** The mark of a condition that the body's words leave open. */
export function doubted(bit: number): Mark {
  return bit << (2 * WIDTH);
}

/** Whether a condition fails. */
export function fails(mark: Mark): boolean {
  return (mark & FAILED) !== 0;
}

/** The answer that an entry gives: a failed condition outweighs what is open. */
export function answerOf(mark: Mark): Answer {
  if (fails(mark)) return "not-met";
  return mark === STANDS ? "met" : "unknown";
}

/** Why an entry fails, in the order of the conditions. */
export function reasonsOf(mark: Mark, conditions: readonly Condition[]): readonly Reason[] {
  if (!fails(mark)) return [];
  return conditions.filter(({ bit }) => (mark & bit) !== 0).map(({ reason }) => reason);
}

/** What an entry leaves open: details that the person can tell, and what only the body can. */
export function factsOf(
  mark: Mark,
  conditions: readonly Condition[],
  part: ProfilePart,
  entry: number,
): readonly Fact[] {
  if (mark >> WIDTH === 0) return [];
  return conditions.flatMap(({ bit, detail }): readonly Fact[] => [
    ...((mark & (bit << WIDTH)) === 0 ? [] : [{ knownTo: "person", part, entry, detail } as const]),
    ...((mark & (bit << (2 * WIDTH))) === 0 ? [] : [{ knownTo: "body", part, entry, detail } as const]),
  ]);
}
