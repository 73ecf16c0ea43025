import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { Answer } from "./answer.ts";
import { markOfDegree } from "./degree-mark.ts";
import type { Lexicon } from "./lexicon.ts";
import { answerOf, type Mark } from "./mark.ts";
import type { HeldOutcome } from "./outcome.ts";
import { markOfCertification, markOfLicense } from "./permit-mark.ts";
import type { PreparedHeld } from "./prepare-rule.ts";
import type { Weighing } from "./weighing.ts";

/** Weighs a leaf that asks for one thing held; a part that was not told is unknown, not empty. */
export function weighHeld(node: PreparedHeld, weighing: Weighing): HeldOutcome {
  const marks = marksOfHeld(node, weighing);
  return { node, answer: marks === undefined ? "unknown" : bestOf(marks), marks };
}

/** How each entry of its part stands a leaf, in its order; undefined when the part was not told. */
export function marksOfHeld(node: PreparedHeld, weighing: Weighing): readonly Mark[] | undefined {
  const { marksAt } = node.detail;
  const known = weighing.marks[marksAt];
  if (known) return known;
  const marks = makeMarks(node, weighing);
  weighing.marks[marksAt] = marks;
  return marks;
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

function makeMarks(node: PreparedHeld, { rule, dossier }: Weighing): readonly Mark[] | undefined {
  const { on, licenses, certifications, degrees } = dossier;
  const { lexicon } = rule.terms;
  switch (node.kind) {
    case "license":
      return licenses && marksBy(markOfLicense, node.detail.asked, licenses, on, lexicon);
    case "certification":
      return certifications && marksBy(markOfCertification, node.detail.asked, certifications, on, lexicon);
    case "degree":
      return degrees && marksBy(markOfDegree, node.detail.asked, degrees, on, lexicon);
  }
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
