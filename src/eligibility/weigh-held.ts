import type { Answer } from "./answer.ts";
import { markOfDegree } from "./degree-mark.ts";
import { answerOf, type Mark } from "./mark.ts";
import type { HeldOutcome } from "./outcome.ts";
import { markOfCertification, markOfLicense } from "./permit-mark.ts";
import type { PreparedHeld } from "./prepare-rule.ts";
import type { Weighing } from "./weighing.ts";

/** Weighs a leaf that asks for one thing held; a part that was not told is unknown, not empty. */
export function weighHeld(node: PreparedHeld, weighing: Weighing): HeldOutcome {
  const marks = marksOf(node, weighing);
  if (marks === undefined) return { node, answer: "unknown", marks };
  let answer: Answer = "not-met";
  for (const mark of marks) {
    const one = answerOf(mark);
    if (one === "met") return { node, answer: one, marks };
    if (one === "unknown") answer = one;
  }
  return { node, answer, marks };
}

function marksOf(node: PreparedHeld, { rule, dossier }: Weighing): readonly Mark[] | undefined {
  const { on } = dossier;
  const { lexicon } = rule.terms;
  const marks: Mark[] = [];
  switch (node.kind) {
    case "license":
      if (dossier.licenses === undefined) return undefined;
      for (const each of dossier.licenses) marks.push(markOfLicense(node.detail, each, on, lexicon));
      return marks;
    case "certification":
      if (dossier.certifications === undefined) return undefined;
      for (const each of dossier.certifications)
        marks.push(markOfCertification(node.detail, each, on, lexicon));
      return marks;
    case "degree":
      if (dossier.degrees === undefined) return undefined;
      for (const each of dossier.degrees) marks.push(markOfDegree(node.detail, each, on, lexicon));
      return marks;
  }
}
