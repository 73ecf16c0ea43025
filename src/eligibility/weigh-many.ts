import { boundedCache } from "../domain/bounded-cache.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Credential } from "../domain/credential.ts";
import type { Profile } from "../domain/profile.ts";
import { questionsFor } from "./ask.ts";
import { termsOf, versionsInForce } from "./choose-version.ts";
import { type Confirmation, confirmationsOf } from "./confirm.ts";
import { openDossier } from "./dossier.ts";
import { explain } from "./explain.ts";
import { lackReader } from "./lack.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Missing } from "./missing.ts";
import { nearestWay } from "./nearest-way.ts";
import type { Outcome } from "./outcome.ts";
import { type Path, pathsThrough } from "./paths.ts";
import { type PreparedRule, prepareRule } from "./prepare-rule.ts";
import { signatureOf, signatureOfAnswers } from "./signature.ts";
import { monthsFor } from "./time-needed.ts";
import { verdictOf } from "./verdict.ts";
import { waysThrough } from "./ways.ts";
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

/** The nearest of the paths of a rule, with as much of it as a line tells. */
export interface NearestPath extends Pick<Path, "choices" | "months" | "isEstimate"> {
  /** What each leaf on it lacks; what many people lack is one list. */
  readonly lacks: readonly (readonly Missing[])[];
}

/** Weighs people, one after the other, against the same credentials. */
export interface ManyWeigher {
  /** In the order of the credentials; undefined where no rules are in force. */
  weigh(profile: Profile): readonly (Unread | undefined)[];
  /** What the reading of an outcome depends on, but for its questions. */
  signature(unread: Unread): string;
  /** The first of its paths, found without explaining it; undefined where its rule has too many ways. */
  nearest(unread: Unread): NearestPath | undefined;
  /** What is to be confirmed; the same list for all who are to confirm the same. */
  confirmations(unread: Unread): readonly Confirmation[];
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
  const routes = new Map(rules.flatMap((rule) => (rule ? [[rule, routeFinder(rule, on)] as const] : [])));
  return {
    weigh(profile) {
      const dossier = openDossier(profile, on);
      return rules.map((rule) => {
        if (rule === undefined) return undefined;
        const weighing = openWeighing(rule, dossier);
        return { outcome: weighRule(weighing), weighing };
      });
    },
    nearest: (unread) => routes.get(unread.weighing.rule)?.nearest(unread),
    confirmations: (unread) => routes.get(unread.weighing.rule)?.confirmations(unread) ?? [],
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

/** Answers of a rule of which it is remembered what they leave to be confirmed. */
const MOST_ANSWERS = 4000;

/** Finds the nearest path by a rule, and what is to be confirmed, with what was found for others. */
function routeFinder(rule: PreparedRule, on: CalendarDate): Pick<ManyWeigher, "nearest" | "confirmations"> {
  const nobody = openWeighing(rule, openDossier({}, on));
  const ways = waysThrough(explain(weighRule(nobody), nobody));
  const lacksOf = lackReader();
  const known = boundedCache<readonly Confirmation[]>(MOST_ANSWERS);
  return {
    nearest({ outcome, weighing }) {
      if (ways === undefined) return undefined;
      const lacks = lacksOf(outcome, weighing);
      const found = nearestWay(ways, lacks);
      return (
        found && {
          choices: found.way.choices,
          months: monthsFor(found.distance.time),
          isEstimate: found.distance.time.isEstimate,
          lacks: found.way.leaves.map((place) => lacks[place]?.missing ?? []),
        }
      );
    },
    confirmations({ outcome, weighing }) {
      const key = signatureOfAnswers(outcome, weighing);
      const before = known.get(key);
      if (before) return before;
      const made = confirmationsOf(explain(outcome, weighing));
      known.set(key, made);
      return made;
    },
  };
}
