import type { HoldingRequirement } from "../domain/requirement.ts";
import { isToCome } from "./coming-days.ts";
import { DEGREE_CONDITIONS } from "./degree-mark.ts";
import { distinctFacts, type Fact, type ProfilePart } from "./fact.ts";
import type { HeldEntry, HoldingFinding } from "./finding.ts";
import { answerOf, type Condition, factsOf, reasonsOf } from "./mark.ts";
import type { HeldOutcome } from "./outcome.ts";
import { isAssumedUnexpired, PERMIT_CONDITIONS } from "./permit-mark.ts";
import type { Weighing } from "./weighing.ts";

const PARTS: Readonly<Record<HoldingRequirement["kind"], ProfilePart>> = {
  license: "licenses",
  degree: "degrees",
  certification: "certifications",
};

/** The license, degree or certification leaf, entry by entry. */
export function evidenceOfHeld(outcome: HeldOutcome, weighing: Weighing): HoldingFinding {
  const { rule, answer, marks } = outcome;
  const held = (marks ?? []).map((mark, entry): HeldEntry => {
    const one = answerOf(mark);
    const reasons = reasonsOf(mark, conditionsOf(rule));
    return {
      entry,
      answer: one,
      reasons,
      untold: reasons.every(isToCome) ? factsOf(mark, conditionsOf(rule), PARTS[rule.kind], entry) : [],
      assumedUnexpired: isAssumed(rule, entry, weighing),
    };
  });
  const { about } = rule;
  const untold = untoldOfHeld(outcome);
  // Written out thrice: one object spread into another takes ten times as long to make.
  switch (rule.kind) {
    case "license":
      return { kind: rule.kind, requirement: rule, about, answer, held, untold };
    case "degree":
      return { kind: rule.kind, requirement: rule, about, answer, held, untold };
    case "certification":
      return { kind: rule.kind, requirement: rule, about, answer, held, untold };
  }
}

/** What the answer of a leaf hangs on; nothing when it is known. */
export function untoldOfHeld({ rule, answer, marks }: HeldOutcome): readonly Fact[] {
  const part = PARTS[rule.kind];
  if (marks === undefined) return [{ knownTo: "person", part }];
  if (answer !== "unknown") return [];
  const open = marks.flatMap((mark, entry) =>
    answerOf(mark) === "unknown" ? factsOf(mark, conditionsOf(rule), part, entry) : [],
  );
  return distinctFacts(open);
}

function conditionsOf({ kind }: HoldingRequirement): readonly Condition[] {
  return kind === "degree" ? DEGREE_CONDITIONS : PERMIT_CONDITIONS;
}

function isAssumed({ kind }: HoldingRequirement, entry: number, { dossier, rule }: Weighing): boolean {
  if (kind === "degree") return false;
  const permit = (kind === "license" ? dossier.licenses : dossier.certifications)?.[entry];
  return permit !== undefined && isAssumedUnexpired(permit, rule.terms.lexicon);
}
