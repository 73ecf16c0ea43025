import { type DayNumber, dateOf } from "../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Profile } from "../domain/profile.ts";
import type { Answer } from "./answer.ts";
import { changeDaysOf } from "./change-days.ts";
import { openDossier } from "./dossier.ts";
import type { Outcome } from "./outcome.ts";
import type { PreparedRule } from "./prepare-rule.ts";
import { steadyDays } from "./steady-days.ts";
import { openWeighing, weighRule } from "./weigh-rule.ts";

/** The days to be walked, both ends included, for a profile told on an earlier day or the first. */
export interface Walk {
  readonly toldOn: CalendarDate;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Told of days in a row on which every answer of a rule is that of the outcome. */
export type VisitDays = (outcome: Outcome, first: DayNumber, last: DayNumber) => void;

/**
 * Weighs a rule on every day on which an answer may have changed. The days that are passed over are
 * those on which none can: nothing that is told happens, and no amount can have reached its need.
 */
export function walkDays(
  rule: PreparedRule,
  profile: Profile,
  { toldOn, first, last }: Walk,
  visit: VisitDays,
): void {
  let changes: readonly DayNumber[] | undefined;
  let day = first;
  while (day <= last) {
    const dossier = openDossier(profile, dateOf(day), toldOn);
    changes ??= changeDaysOf(dossier, rule.root);
    const outcome = weighRule(openWeighing(rule, dossier));
    const change = changes.find((each) => each > day) ?? last + 1;
    const next = Math.min(change, day + steadyDays(outcome, dossier), last + 1);
    visit(outcome, day, next - 1);
    day = next;
  }
}

/** The answers of the leaves of an outcome, in the order of the rule. */
export function leafAnswers(outcome: Outcome): readonly Answer[] {
  return "of" in outcome ? outcome.of.flatMap(leafAnswers) : [outcome.answer];
}
