import type { ConfirmRequirement, HoldingRequirement, StateRequirement } from "../domain/requirement.ts";
import type { Ranges } from "./amount.ts";
import type { Answer } from "./answer.ts";
import type { Mark } from "./mark.ts";
import type { PreparedBranch, PreparedCourses, PreparedService, PreparedTogether } from "./prepare-rule.ts";

export interface BranchOutcome {
  readonly node: PreparedBranch;
  readonly answer: Answer;
  readonly of: readonly Outcome[];
}

/** What was found at a leaf that asks for a thing held. */
export interface HeldOutcome {
  readonly rule: HoldingRequirement;
  readonly answer: Answer;
  /** How each entry of the part stands the leaf, in its order; undefined when the part was not told. */
  readonly marks: readonly Mark[] | undefined;
}

/** What was found at a leaf that asks what is so, or what is to be confirmed. */
export interface PlainOutcome {
  readonly rule: StateRequirement | ConfirmRequirement;
  readonly answer: Answer;
}

/** What was found at a leaf that asks an amount. */
export interface AmountOutcome {
  readonly node: PreparedService | PreparedTogether | PreparedCourses;
  readonly answer: Answer;
  readonly ranges: Ranges;
}

/**
 * A tree like the rule's own: for each node its answer, for each leaf how every entry stands it, or
 * what there is of each thing that it asks. It is quick to make; `explain` adds the words.
 */
export type Outcome = BranchOutcome | HeldOutcome | AmountOutcome | PlainOutcome;
