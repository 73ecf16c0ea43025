import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { Answer } from "./answer.ts";
import { markOfDegree } from "./degree-mark.ts";
import type { Lexicon } from "./lexicon.ts";
import { answerOf, type Mark } from "./mark.ts";
import type { HeldOutcome } from "./outcome.ts";
import { markOfCertification, markOfLicense } from "./permit-mark.ts";
import type { Held, PreparedHeld } from "./prepare-rule.ts";
import type { Weighing } from "./weighing.ts";

/** Weighs a leaf that asks for one thing held; a part that was not told is unknown, not empty. */
export function weighHeld(node: PreparedHeld, weighing: Weighing): HeldOutcome {
  const { heldAt } = node.detail;
  const known = weighing.held[heldAt];
  if (known) return known;
  const outcome = makeOutcome(node, weighing);
  weighing.held[heldAt] = outcome;
  return outcome;
}

function makeOutcome(node: PreparedHeld, { rule, dossier }: Weighing): HeldOutcome {
  const { on, licenses, certifications, degrees } = dossier;
  const { lexicon } = rule.terms;
  switch (node.kind) {
    case "license":
      return outcomeOf(node, markOfLicense, node.detail, licenses, on, lexicon);
    case "certification":
      return outcomeOf(node, markOfCertification, node.detail, certifications, on, lexicon);
    case "degree":
      return outcomeOf(node, markOfDegree, node.detail, degrees, on, lexicon);
  }
}

/** Most people hold one license and one degree, so that what is found is one of few things, which are made once. */
function outcomeOf<Asked, Entry>(
  { rule }: PreparedHeld,
  markOf: (asked: Asked, entry: Entry, on: DayNumber, lexicon: Lexicon) => Mark,
  { asked, untold, none, ofOne }: Held<Asked>,
  entries: readonly Entry[] | undefined,
  on: DayNumber,
  lexicon: Lexicon,
): HeldOutcome {
  if (entries === undefined) return untold;
  const [only] = entries;
  if (only === undefined) return none;
  if (entries.length > 1) {
    const marks = entries.map((entry) => markOf(asked, entry, on, lexicon));
    return { rule, answer: bestOf(marks), marks };
  }
  const mark = markOf(asked, only, on, lexicon);
  const known = ofOne.get(mark);
  if (known) return known;
  const outcome: HeldOutcome = { rule, answer: answerOf(mark), marks: [mark] };
  ofOne.set(mark, outcome);
  return outcome;
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
