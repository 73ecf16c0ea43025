import type { Claim } from "./claim.ts";
import type { Dossier } from "./dossier.ts";
import type { Outcome } from "./outcome.ts";
import type { PreparedNode, PreparedRule } from "./prepare-rule.ts";

/** One rule held against one dossier. */
export interface Weighing {
  readonly rule: PreparedRule;
  readonly dossier: Dossier;
  /** What each experience leaf, by its place, may count; kept because a `together` asks for it again. */
  readonly claims: (readonly Claim[] | undefined)[];
  /** Weighs another node of the rule; passed in, because a leaf may hang on a node of any kind. */
  readonly weigh: (node: PreparedNode, weighing: Weighing) => Outcome;
}
