import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { HoldingRequirement } from "../domain/requirement.ts";
import type { Answer } from "./answer.ts";
import { markOfDegree } from "./degree-mark.ts";
import type { Lexicon } from "./lexicon.ts";
import { answerOf, type Mark } from "./mark.ts";
import type { HeldOutcome } from "./outcome.ts";
import { markOfCertification, markOfLicense } from "./permit-mark.ts";
import type { PreparedDegree, PreparedHeld } from "./prepare-rule.ts";
import type { Weighing } from "./weighing.ts";

/** Weighs a leaf that asks for one thing held; a part that was not told is unknown, not empty. */
export function weighHeld(node: PreparedHeld, weighing: Weighing): HeldOutcome {
  const { on, licenses, certifications } = weighing.dossier;
  const { lexicon } = weighing.rule.terms;
  switch (node.kind) {
    case "license":
      return outcomeOf(node.rule, licenses && marksBy(markOfLicense, node.detail, licenses, on, lexicon));
    case "certification":
      return outcomeOf(
        node.rule,
        certifications && marksBy(markOfCertification, node.detail, certifications, on, lexicon),
      );
    case "degree":
      return weighDegree(node, weighing);
  }
}

/** Weighs a degree leaf; once for all who hold one degree that is alike. */
export function weighDegree({ rule, detail }: PreparedDegree, weighing: Weighing): HeldOutcome {
  const { asked, degreeAt } = detail;
  const known = weighing.degrees[degreeAt];
  if (known) return known;
  const { on, degrees } = weighing.dossier;
  const outcome = outcomeOf(
    rule,
    degrees && marksBy(markOfDegree, asked, degrees, on, weighing.rule.terms.lexicon),
  );
  weighing.degrees[degreeAt] = outcome;
  return outcome;
}

function outcomeOf(rule: HoldingRequirement, marks: readonly Mark[] | undefined): HeldOutcome {
  return { rule, answer: marks === undefined ? "unknown" : bestOf(marks), marks };
}

function bestOf(marks: readonly Mark[]): Answer {
  let best: Answer = "not-met";
  for (const mark of marks) {
    const answer = answerOf(mark);
    if (answer === "met") return answer;
    if (answer === "unknown") best = answer;
  }
  return best;
}

function marksBy<Asked, Entry>(
  markOf: (asked: Asked, entry: Entry, on: DayNumber, lexicon: Lexicon) => Mark,
  asked: Asked,
  entries: readonly Entry[],
  on: DayNumber,
  lexicon: Lexicon,
): readonly Mark[] {
  const marks = new Array<Mark>(entries.length);
  let place = 0;
  for (const entry of entries) {
    marks[place] = markOf(asked, entry, on, lexicon);
    place += 1;
  }
  return marks;
}
