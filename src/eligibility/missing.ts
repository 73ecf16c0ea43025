import type { About } from "../domain/requirement.ts";
import type { LeafFinding, Need } from "./finding.ts";

/** One thing that a path still lacks, or may lack. */
export interface Missing {
  readonly about: About;
  readonly kind: LeafFinding["kind"];
  /** `unknown`: it cannot be told whether it is lacking. */
  readonly answer: "not-met" | "unknown";
  /** Absent where there is nothing to count: a license, a degree, a condition. */
  readonly amount?: { readonly unit: Need["unit"]; readonly missing: number; readonly needed: number };
}

/** What a leaf lacks; nothing when it is met. */
export function missingIn(leaf: LeafFinding): readonly Missing[] {
  const { about, kind, answer } = leaf;
  if (answer === "met") return [];
  if (!("needs" in leaf)) return [{ about, kind, answer }];
  return leaf.needs.flatMap((need): readonly Missing[] => {
    if (need.answer === "met") return [];
    const { unit, missing, needed } = need;
    return [{ about, kind, answer: need.answer, amount: { unit, missing, needed } }];
  });
}
