import type { LeafRequirement } from "../../domain/requirement.ts";
import type { Fact } from "../../eligibility/fact.ts";
import type { Inquiry, Progress } from "./inquiry.ts";
import type { OpenLeaf } from "./open-matters.ts";

/** What a question is made from: what is asked about, what was told, and the leaves that are open. */
export interface Ground extends Pick<Inquiry, "dataset" | "on">, Pick<Progress, "profile" | "asked"> {
  readonly leaves: readonly OpenLeaf[];
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

function isOfKind<Kind extends LeafRequirement["kind"]>(
  requirement: LeafRequirement,
  kind: Kind,
): requirement is Extract<LeafRequirement, { readonly kind: Kind }> {
  return requirement.kind === kind;
}
