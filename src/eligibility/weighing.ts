import type { Range } from "./amount.ts";
import type { Claim } from "./claim.ts";
import type { Dossier } from "./dossier.ts";
import type { Mark } from "./mark.ts";
import type { HeldOutcome, Outcome } from "./outcome.ts";
import type { PreparedNode, PreparedRule } from "./prepare-rule.ts";
import type { Totals } from "./weigh-totals.ts";

/** One rule held against one dossier. */
export interface Weighing {
  readonly rule: PreparedRule;
  readonly dossier: Dossier;
  /** What was found at the leaf of a `heldAt`; kept because service may have to follow it. */
  readonly held: (HeldOutcome | undefined)[];
  /** How each job stands the leaves of one `marksAt`; kept because many leaves ask the same of it. */
  readonly marks: (readonly Mark[] | undefined)[];
  /** Which totals count for the experience leaves of one `claimsAt`, where nothing else was told. */
  readonly totals: (Totals | undefined)[];
  /** What the experience leaves of one `claimsAt` may count; kept because a `together` asks for it again. */
  readonly claims: (readonly Claim[] | undefined)[];
  /** The days that those come to; kept because several paths may ask for more or less of the same. */
  readonly days: (Range | undefined)[];
  /** Weighs another node of the rule; passed in, because a leaf may hang on a node of any kind. */
  readonly weigh: (node: PreparedNode, weighing: Weighing) => Outcome;
}
