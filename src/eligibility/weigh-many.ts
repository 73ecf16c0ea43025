import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Credential } from "../domain/credential.ts";
import type { Profile } from "../domain/profile.ts";
import { questionsFor } from "./ask.ts";
import { termsOf, versionsInForce } from "./choose-version.ts";
import { confirmationsOf } from "./confirm.ts";
import { openDossier } from "./dossier.ts";
import { explain } from "./explain.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Outcome } from "./outcome.ts";
import { pathsThrough } from "./paths.ts";
import { prepareRule } from "./prepare-rule.ts";
import { signatureOf } from "./signature.ts";
import { verdictOf } from "./verdict.ts";
import type { AccountResult } from "./weigh-credential.ts";
import { openWeighing, weighRule } from "./weigh-rule.ts";
import type { Weighing } from "./weighing.ts";

/** What of an account is told in a line: the same as `check` tells. */
export type BriefAccount = Pick<AccountResult, "verdict" | "paths" | "confirm" | "ask">;

/** An outcome of which the words were not made yet. */
export interface Unread {
  readonly outcome: Outcome;
  readonly weighing: Weighing;
}

/** Weighs people, one after the other, against the same credentials. */
export interface ManyWeigher {
  /** In the order of the credentials; undefined where no rules are in force. */
  weigh(profile: Profile): readonly (Unread | undefined)[];
  /** What the reading of an outcome depends on, but for its questions. */
  signature(unread: Unread): string;
  /** Its paths, what to confirm, and its questions where they are wanted. */
  read(unread: Unread, wantsQuestions: boolean): BriefAccount;
}

/** Prepares to weigh people on one day, by the rules of best authority in force. */
export function weigherOfMany(
  credentials: readonly Credential[],
  on: CalendarDate,
  lexicon: Lexicon,
): ManyWeigher {
  const rules = credentials.map((credential) => {
    const [version] = versionsInForce(credential.rules, on);
    return version && prepareRule(version.requires, termsOf(version, lexicon));
  });
  return {
    weigh(profile) {
      const dossier = openDossier(profile, on);
      return rules.map((rule) => {
        if (rule === undefined) return undefined;
        const weighing = openWeighing(rule, dossier);
        return { outcome: weighRule(weighing), weighing };
      });
    },
    signature: ({ outcome, weighing }) => signatureOf(outcome, weighing),
    read({ outcome, weighing }, wantsQuestions) {
      const { profile } = weighing.dossier;
      const finding = explain(outcome, weighing);
      return {
        verdict: verdictOf(outcome.answer),
        paths: pathsThrough(finding, lexicon, profile),
        confirm: confirmationsOf(finding),
        ask: wantsQuestions ? questionsFor(finding, weighing.rule, profile, on) : [],
      };
    },
  };
}
