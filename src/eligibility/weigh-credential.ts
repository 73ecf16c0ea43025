import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Profile } from "../domain/profile.ts";
import type { RuleVersion } from "../domain/rule-version.ts";
import { type Question, questionsFor } from "./ask.ts";
import {
  isLowerAuthority,
  isWeighable,
  termsOf,
  versionsInForce,
  type WeighableVersion,
} from "./choose-version.ts";
import { type Confirmation, confirmationsOf } from "./confirm.ts";
import { openDossier } from "./dossier.ts";
import { explain } from "./explain.ts";
import type { Finding } from "./finding.ts";
import type { Lexicon } from "./lexicon.ts";
import { orderByNearness, type Path, pathsThrough } from "./paths.ts";
import { prepareRule } from "./prepare-rule.ts";
import { type Verdict, verdictOf } from "./verdict.ts";
import { openWeighing, weighRule } from "./weigh-rule.ts";

/** One account of the rules, weighed. */
export interface AccountResult {
  readonly rules: WeighableVersion;
  readonly verdict: Verdict;
  readonly finding: Finding;
  /** Nearest first, at most five. */
  readonly paths: readonly Path[];
  readonly confirm: readonly Confirmation[];
  /** Most decisive first; empty unless it cannot be told. */
  readonly ask: readonly Question[];
}

/** How a person stands towards one set of versions on a day. */
export interface Standing {
  readonly verdict: Verdict;
  /** The account that the verdict rests on; absent when no rules are in force. */
  readonly account?: AccountResult;
  /** Accounts of lower authority that give another answer. */
  readonly otherwise: readonly AccountResult[];
}

/**
 * Weighs a credential by the rules of best authority in force on a day, or by the version that is
 * asked for. Where none is in force, it cannot be told.
 */
export function weighCredential(
  versions: readonly RuleVersion[],
  profile: Profile,
  on: CalendarDate,
  lexicon: Lexicon,
  wanted?: string,
): Standing {
  const candidates =
    wanted === undefined
      ? versionsInForce(versions, on)
      : versions.filter(isWeighable).filter(({ id }) => id === wanted);
  const [chosen, ...others] = candidates;
  if (!chosen) return { verdict: "cannot-tell", otherwise: [] };
  const account = weighAccount(chosen, profile, on, lexicon);
  const otherwise = others
    .filter((version) => isLowerAuthority(version, chosen))
    .map((version) => weighAccount(version, profile, on, lexicon))
    .filter(({ verdict }) => verdict !== account.verdict);
  return { verdict: account.verdict, account, otherwise };
}

/**
 * Weighs one account of the rules, with its paths, what to confirm and what to ask; `toldOn` is the day
 * on which the profile was told, when that is an earlier one.
 */
export function weighAccount(
  version: WeighableVersion,
  profile: Profile,
  on: CalendarDate,
  lexicon: Lexicon,
  toldOn: CalendarDate = on,
): AccountResult {
  const rule = prepareRule(version.requires, termsOf(version, lexicon));
  const dossier = openDossier(profile, on, toldOn);
  const weighing = openWeighing(rule, dossier);
  const outcome = weighRule(weighing);
  const finding = orderByNearness(explain(outcome, weighing), lexicon, dossier);
  return {
    rules: version,
    verdict: verdictOf(outcome.answer),
    finding,
    paths: pathsThrough(finding, lexicon, dossier),
    confirm: confirmationsOf(finding),
    ask: questionsFor(finding, rule, profile, on, toldOn),
  };
}
