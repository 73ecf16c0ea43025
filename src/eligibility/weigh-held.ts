import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import { markOfDegree } from "./degree-mark.ts";
import { type HeldOutcomes, outcomeOf, outcomeOfOne } from "./held-outcomes.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mark } from "./mark.ts";
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
      return weighBy(markOfLicense, node.detail.asked, licenses, on, lexicon, node.detail.outcomes);
    case "certification":
      return weighBy(
        markOfCertification,
        node.detail.asked,
        certifications,
        on,
        lexicon,
        node.detail.outcomes,
      );
    case "degree":
      return weighDegree(node, weighing);
  }
}

/** Weighs a degree leaf; once for all who hold one degree that is alike. */
export function weighDegree({ detail }: PreparedDegree, weighing: Weighing): HeldOutcome {
  const { asked, degreeAt, outcomes } = detail;
  const known = weighing.degrees[degreeAt];
  if (known) return known;
  const { on, degrees } = weighing.dossier;
  const outcome = weighBy(markOfDegree, asked, degrees, on, weighing.rule.terms.lexicon, outcomes);
  weighing.degrees[degreeAt] = outcome;
  return outcome;
}

function weighBy<Asked, Entry>(
  markOf: (asked: Asked, entry: Entry, on: DayNumber, lexicon: Lexicon) => Mark,
  asked: Asked,
  entries: readonly Entry[] | undefined,
  on: DayNumber,
  lexicon: Lexicon,
  outcomes: HeldOutcomes,
): HeldOutcome {
  if (entries === undefined) return outcomes.ofUntold;
  const [only] = entries;
  if (only === undefined) return outcomes.ofNone;
  if (entries.length === 1) return outcomeOfOne(outcomes, markOf(asked, only, on, lexicon));
  const marks = new Array<Mark>(entries.length);
  let place = 0;
  for (const entry of entries) {
    marks[place] = markOf(asked, entry, on, lexicon);
    place += 1;
  }
  return outcomeOf(outcomes.rule, marks);
}
