import type { About } from "../domain/requirement.ts";
import type { ProfilePart } from "./fact.ts";
import {
  type BranchFinding,
  type Finding,
  type HoldingFinding,
  isBranchFinding,
  type LeafFinding,
} from "./finding.ts";

/** Something on which an answer rests and that only the person or the body can judge. */
export interface Confirmation {
  /** Id of the condition; `not-expired` for a license or certification whose expiry was not told. */
  readonly id: string;
  readonly about: About;
  /** The profile says already that it is so. */
  readonly confirmed: boolean;
  /** For `not-expired`: the entry that it is about. */
  readonly entry?: { readonly part: ProfilePart; readonly at: number };
}

/**
 * What is to be confirmed, in the order of the rule, each once. Alternatives that play no part in
 * the answer are left out; and who qualifies by several paths need only confirm what the one asks
 * that leaves the least to be confirmed.
 */
export function confirmationsOf(finding: Finding): readonly Confirmation[] {
  const all = isBranchFinding(finding)
    ? bearingParts(finding).flatMap(confirmationsOf)
    : confirmationsOfLeaf(finding);
  return all.filter((each, index) => all.findIndex((other) => isSame(each, other)) === index);
}

function bearingParts({ answer, n, of }: BranchFinding): readonly Finding[] {
  if (n >= of.length) return of;
  const bearing = of.filter((part) => part.answer === answer);
  if (answer !== "met") return bearing;
  const open = new Map(bearing.map((part) => [part, confirmationsOf(part).filter(isOpen).length]));
  const least = bearing.toSorted((a, b) => (open.get(a) ?? 0) - (open.get(b) ?? 0)).slice(0, n);
  return bearing.filter((part) => least.includes(part));
}

function isOpen({ confirmed }: Confirmation): boolean {
  return !confirmed;
}

function confirmationsOfLeaf(leaf: LeafFinding): readonly Confirmation[] {
  switch (leaf.kind) {
    case "confirm":
      if (leaf.answer === "not-met") return [];
      return [{ id: leaf.requirement.confirm, about: leaf.about, confirmed: leaf.confirmed }];
    case "license":
      return notExpired(leaf, "licenses");
    case "certification":
      return notExpired(leaf, "certifications");
    default:
      return [];
  }
}

/** Needless when another entry that tells its expiry meets the leaf. */
function notExpired(leaf: HoldingFinding, part: ProfilePart): readonly Confirmation[] {
  const bearing = leaf.held.filter((entry) => entry.answer === leaf.answer && leaf.answer !== "not-met");
  if (bearing.some((entry) => !entry.assumedUnexpired)) return [];
  return bearing.map(({ entry }) => ({
    id: "not-expired",
    about: leaf.about,
    confirmed: false,
    entry: { part, at: entry },
  }));
}

function isSame(a: Confirmation, b: Confirmation): boolean {
  return a.id === b.id && a.entry?.part === b.entry?.part && a.entry?.at === b.entry?.at;
}
