import type { HoldingRequirement } from "../domain/requirement.ts";
import type { Answer } from "./answer.ts";
import { answerOf, type Mark } from "./mark.ts";
import type { HeldOutcome } from "./outcome.ts";

/**
 * The outcomes of a leaf that asks for one thing held. Nearly everybody holds one thing of a part, or none, and all of
 * whom it stands the leaf alike share one outcome.
 */
export interface HeldOutcomes {
  readonly rule: HoldingRequirement;
  /** The part was not told: unknown, not empty. */
  readonly ofUntold: HeldOutcome;
  readonly ofNone: HeldOutcome;
  /** For one thing held, by its mark. */
  readonly ofOne: Map<Mark, HeldOutcome>;
}

/** Makes the outcomes of a leaf. */
export function heldOutcomesOf(rule: HoldingRequirement): HeldOutcomes {
  return {
    rule,
    ofUntold: { rule, answer: "unknown", marks: undefined },
    ofNone: outcomeOf(rule, []),
    ofOne: new Map(),
  };
}

/** The outcome for one thing held. */
export function outcomeOfOne({ rule, ofOne }: HeldOutcomes, mark: Mark): HeldOutcome {
  const known = ofOne.get(mark);
  if (known) return known;
  const outcome = outcomeOf(rule, [mark]);
  ofOne.set(mark, outcome);
  return outcome;
}

/** The outcome for several things held. */
export function outcomeOf(rule: HoldingRequirement, marks: readonly Mark[]): HeldOutcome {
  return { rule, answer: bestOf(marks), marks };
}

function bestOf(marks: readonly Mark[]): Answer {
  let best: Answer = "not-met";
  for (const mark of marks) {
    const answer = answerOf(mark);
    if (answer === "met") return answer;
    if (answer === "unknown") best = answer;
  }
  return best;
}
