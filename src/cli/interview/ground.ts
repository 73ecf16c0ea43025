import { type LeafRequirement, leavesIn } from "../../domain/requirement.ts";
import type { RuleVersion } from "../../domain/rule-version.ts";
import type { Fact } from "../../eligibility/fact.ts";
import type { Choice } from "../prompter.ts";
import type { Inquiry, Progress } from "./inquiry.ts";
import type { OpenLeaf } from "./open-matters.ts";

/** What a question is made from: what is asked about, what was told, and the leaves that are open. */
export interface Ground extends Pick<Inquiry, "dataset" | "on">, Pick<Progress, "profile" | "asked"> {
  readonly leaves: readonly OpenLeaf[];
  /** The rules of today, whatever of them is still open. */
  readonly rules: readonly RuleVersion[];
}

/** The key of the question for a fact. */
export function keyOf({ part, entry, detail }: Fact): string {
  return [part, entry, detail].filter((each) => each !== undefined).join(":");
}

/** The open leaves of a kind, as the rules state them. */
export function openRequirements<Kind extends LeafRequirement["kind"]>(
  { leaves }: Pick<Ground, "leaves">,
  kind: Kind,
): readonly Extract<LeafRequirement, { readonly kind: Kind }>[] {
  return leaves.flatMap(({ leaf: { requirement } }) => (isOfKind(requirement, kind) ? [requirement] : []));
}

/** What the rules of today ask of a kind, be it open or not: what goes by it stays the same to the end. */
export function askedThroughout<Kind extends LeafRequirement["kind"]>(
  { rules }: Pick<Ground, "rules">,
  kind: Kind,
): readonly Extract<LeafRequirement, { readonly kind: Kind }>[] {
  return rules
    .flatMap(({ requires }) => (requires ? leavesIn(requires) : []))
    .flatMap((leaf) => (isOfKind(leaf, kind) ? [leaf] : []));
}

/** The choices, those that can count first; "other", which says least, stays last. */
export function countingFirst(choices: readonly Choice[], ids: readonly string[]): readonly Choice[] {
  const counts = ({ value }: Choice) => value !== "other" && ids.includes(value);
  return choices.toSorted((a, b) => Number(counts(b)) - Number(counts(a)));
}

function isOfKind<Kind extends LeafRequirement["kind"]>(
  requirement: LeafRequirement,
  kind: Kind,
): requirement is Extract<LeafRequirement, { readonly kind: Kind }> {
  return requirement.kind === kind;
}
