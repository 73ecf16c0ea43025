import { evidenceOfCourses } from "./evidence-of-courses.ts";
import { evidenceOfHeld } from "./evidence-of-held.ts";
import { evidenceOfService } from "./evidence-of-service.ts";
import type { BranchFinding, Finding } from "./finding.ts";
import type { BranchOutcome, Outcome, PlainOutcome } from "./outcome.ts";
import { confirmed } from "./weigh-rule.ts";
import type { Weighing } from "./weighing.ts";

/** Adds to an outcome what it rests on: for each leaf what counted, what did not and why, and what is untold. */
export function explain(outcome: Outcome, weighing: Weighing): Finding {
  if ("of" in outcome) return explainBranch(outcome, weighing);
  if ("marks" in outcome) return evidenceOfHeld(outcome, weighing);
  if (!("ranges" in outcome)) return explainPlain(outcome, weighing);
  return outcome.node.kind === "courses"
    ? evidenceOfCourses(outcome.node, outcome, weighing)
    : evidenceOfService(outcome.node, outcome, weighing);
}

function explainBranch({ node, answer, of }: BranchOutcome, weighing: Weighing): BranchFinding {
  const { kind, about } = node.rule;
  const parts = of.map((part) => explain(part, weighing));
  const nearest = parts.map((_, place) => place);
  return { kind, about, answer, n: node.detail.n, of: parts, nearest };
}

function explainPlain({ rule, answer }: PlainOutcome, { dossier: { profile } }: Weighing): Finding {
  const { about } = rule;
  if (rule.kind === "confirm") {
    const isConfirmed = confirmed(profile, rule.confirm) === true;
    return { kind: rule.kind, about, answer, requirement: rule, confirmed: isConfirmed };
  }
  const untold = profile.currently ? [] : [{ knownTo: "person", part: "currently" } as const];
  return { kind: rule.kind, about, answer, requirement: rule, untold };
}
