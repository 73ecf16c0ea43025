import type { About, LeafRequirement } from "../domain/requirement.ts";
import type { BareLeafFinding, LeafFinding, Need } from "./finding.ts";

/** One thing that a path still lacks, or may lack. */
export interface Missing {
  readonly about: About;
  readonly kind: LeafFinding["kind"];
  readonly requirement: LeafRequirement;
  /** `unknown`: it cannot be told whether it is lacking. */
  readonly answer: "not-met" | "unknown";
  /** Absent where there is nothing to count: a license, a degree, a condition. */
  readonly amount?: {
    readonly unit: Need["unit"];
    readonly needed: number;
    /** What is missing beyond what surely counts. */
    readonly missing: number;
    /** What is missing even if all counts that may; 0 when it cannot be told whether it is lacking. */
    readonly least: number;
  };
}

/** What a leaf lacks; nothing when it is met. */
export function missingIn(leaf: BareLeafFinding): readonly Missing[] {
  const { about, kind, requirement, answer } = leaf;
  if (answer === "met") return [];
  if (!("needs" in leaf)) return [{ about, kind, requirement, answer }];
  return leaf.needs.flatMap((need): readonly Missing[] => {
    if (need.answer === "met") return [];
    const { unit, missing, needed, possible } = need;
    const least = possible === null ? 0 : Math.max(0, Math.ceil(needed - possible));
    return [{ about, kind, requirement, answer: need.answer, amount: { unit, needed, missing, least } }];
  });
}
