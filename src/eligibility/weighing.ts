import type { Range } from "./amount.ts";
import type { DegreeOutcomes } from "./award-states.ts";
import type { Claim } from "./claim.ts";
import type { Dossier } from "./dossier.ts";
import type { Outcome } from "./outcome.ts";
import type { PreparedNode, PreparedRule } from "./prepare-rule.ts";
import type { Totals } from "./totals.ts";

/** What the claims of one leaf, or of several together, come to in days; and what was reckoned before it. */
export interface KnownDays {
  readonly leaves: readonly (readonly Claim[])[];
  readonly days: Range;
  readonly before: KnownDays | undefined;
}

/** One rule held against one dossier. */
export interface Weighing {
  readonly rule: PreparedRule;
  readonly dossier: Dossier;
  /** What was found at the degree leaves, for these degrees or others that are alike. */
  readonly degrees: DegreeOutcomes;
  /** Which totals count for the experience leaves of one `claimsAt`; used where the dossier has nothing but totals. */
  readonly totals: (Totals | undefined)[];
  /** What the experience leaves of one `claimsAt` may count; kept because a `together` asks for it again. */
  readonly claims: (readonly Claim[] | undefined)[];
  /** The latest claims made for leaves of one `anyTimeAt`; those that follow one degree or another often have the same. */
  readonly latest: (readonly Claim[] | undefined)[];
  /** The days that claims come to, as far as they were reckoned. */
  days: KnownDays | undefined;
  /** Weighs another node of the rule; passed in, because a leaf may hang on a node of any kind. */
  readonly weigh: (node: PreparedNode, weighing: Weighing) => Outcome;
}
