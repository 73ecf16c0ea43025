import { amountsOf } from "./amount.ts";
import type { Answer } from "./answer.ts";
import { comingDays } from "./coming-days.ts";
import type { AmountOutcome, HeldOutcome, Outcome, PlainOutcome } from "./outcome.ts";
import { isAssumedUnexpired } from "./permit-mark.ts";
import type { Weighing } from "./weighing.ts";

/**
 * A text that is the same for all outcomes of one rule that have the same answer, the same paths and the same
 * things to confirm: the answers, how each thing held stands, and what is missing. How much there is beyond a
 * need makes no difference to those, nor which jobs it comes from. What is to be asked may still differ.
 */
export function signatureOf(outcome: Outcome, weighing: Weighing): string {
  return ofNode(outcome, weighing, true);
}

/** The same without what is missing, on which the things to confirm do not depend. */
export function signatureOfAnswers(outcome: Outcome, weighing: Weighing): string {
  return ofNode(outcome, weighing, false);
}

/** A text that is the same for all outcomes of one rule that are alike but for amounts: how each thing held, and each that is so or is to be confirmed, stands it. */
export function signatureOfTraits(outcome: Outcome, weighing: Weighing): string {
  return ofTraits(outcome, weighing, true);
}

/** The same whenever a thing held is still to come. */
export function signatureOfUndatedTraits(outcome: Outcome, weighing: Weighing): string {
  return ofTraits(outcome, weighing, false);
}

/** One unit for each answer: the text is hashed for every person. */
const UNITS: Readonly<Record<Answer, string>> = { met: "m", "not-met": "n", unknown: "u" };

function ofNode(outcome: Outcome, weighing: Weighing, countsMissing: boolean): string {
  if ("of" in outcome) {
    // Where one of several ways is enough and there is, nobody reads what another lacks.
    const isChosen = outcome.answer === "met";
    let text = "";
    for (const part of outcome.of) {
      text += isChosen && part.answer !== "met" ? "-" : ofNode(part, weighing, countsMissing);
    }
    return text;
  }
  if ("marks" in outcome) {
    const isLacking = outcome.answer !== "met";
    return ofHeld(outcome, weighing, isLacking, isLacking && countsMissing);
  }
  if ("ranges" in outcome) return countsMissing ? ofAmounts(outcome) : UNITS[outcome.answer];
  return ofPlain(outcome, weighing);
}

function ofTraits(outcome: Outcome, weighing: Weighing, tellsDays: boolean): string {
  if ("of" in outcome) {
    let text = "";
    for (const part of outcome.of) text += ofTraits(part, weighing, tellsDays);
    return text;
  }
  if ("marks" in outcome) return ofHeld(outcome, weighing, true, tellsDays);
  return "ranges" in outcome ? "" : ofPlain(outcome, weighing);
}

function ofPlain({ rule, answer }: PlainOutcome, { dossier: { profile } }: Weighing): string {
  return rule.kind === "confirm" && profile.confirms?.[rule.confirm] === true ? "c" : UNITS[answer];
}

function ofHeld(
  { rule, answer, marks }: HeldOutcome,
  { dossier, rule: { terms } }: Weighing,
  tellsLevels: boolean,
  tellsDays: boolean,
): string {
  let text = UNITS[answer];
  // How long a degree takes depends on those that are held.
  if (rule.kind === "degree" && tellsLevels) text += dossier.degrees?.map(({ level }) => level).join();
  if (marks === undefined) return text;
  const permits = rule.kind === "license" ? dossier.licenses : dossier.certifications;
  for (let entry = 0; entry < marks.length; entry += 1) {
    const permit = rule.kind === "degree" ? undefined : permits?.[entry];
    text += `${marks[entry]}${permit && isAssumedUnexpired(permit, terms.lexicon) ? "!" : "."}`;
    // How long it takes depends on when it comes.
    const days = tellsDays ? comingDays(rule.kind, entry, dossier) : undefined;
    if (days) text += `${days.last},`;
  }
  return `${text};`;
}

function ofAmounts({ node, answer: whole, ranges }: AmountOutcome): string {
  if (whole === "met") return UNITS[whole];
  let text = "";
  const amounts = amountsOf(node.detail.goals, ranges);
  for (const { answer, missing, needed, possible } of amounts) {
    text += UNITS[answer];
    if (answer === "met") continue;
    text += missing;
    if (possible !== null && possible < needed) text += `/${Math.ceil(needed - possible)}`;
    text += ";";
  }
  return text;
}
