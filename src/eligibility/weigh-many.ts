import { boundedCache } from "../domain/bounded-cache.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Credential } from "../domain/credential.ts";
import type { Profile } from "../domain/profile.ts";
import { questionsFor } from "./ask.ts";
import { termsOf, versionsInForce } from "./choose-version.ts";
import { type Confirmation, confirmationsOf } from "./confirm.ts";
import { shapeOfRule } from "./crowd/rule-shape.ts";
import type { CrowdRule } from "./crowd/views.ts";
import { type CrowdWeigher, crowdWeigher, type NearestLacks } from "./crowd/weigh-crowd.ts";
import { openDossier } from "./dossier.ts";
import { explain } from "./explain.ts";
import { distancesOf, type LackReader, lackReader } from "./lack.ts";
import type { Lexicon } from "./lexicon.ts";
import { nearestWay } from "./nearest-way.ts";
import type { Outcome } from "./outcome.ts";
import { pathsThrough } from "./paths.ts";
import { type PreparedRule, prepareRule } from "./prepare-rule.ts";
import { signatureOf, signatureOfAnswers } from "./signature.ts";
import type { TimeNeeded } from "./time-needed.ts";
import { verdictOf } from "./verdict.ts";
import { timeOfWay } from "./way-time.ts";
import { type Ways, waysThrough } from "./ways.ts";
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
  /** Weighs people by pieces with numbers up to `most`; nothing where a credential has no rules, or of a kind that this cannot be done with. */
  crowd(most: number): CrowdWeigher | undefined;
  /** What the reading of an outcome depends on, but for its questions. */
  signature(unread: Unread): string;
  /** The first of its paths, found without explaining it; undefined where its rule has too many ways. */
  nearest(unread: Unread): (NearestLacks & { readonly time: TimeNeeded }) | undefined;
  /** What is to be confirmed; the same list for all who are to confirm the same. */
  confirmations(unread: Unread): readonly Confirmation[];
  /** Its paths, what to confirm, and its questions where they are wanted. */
  read(unread: Unread, wantsQuestions: boolean): BriefAccount;
}

/** A rule, and what is remembered of those who were held against it. */
interface Route {
  readonly rule: PreparedRule;
  /** Absent where there are too many. */
  readonly ways: Ways | undefined;
  readonly lacks: LackReader;
  readonly confirmations: (unread: Unread) => readonly Confirmation[];
}

/** Prepares to weigh people on one day, by the rules of best authority in force. */
export function weigherOfMany(
  credentials: readonly Credential[],
  on: CalendarDate,
  lexicon: Lexicon,
): ManyWeigher {
  const routes = credentials.map((credential) => {
    const [version] = versionsInForce(credential.rules, on);
    return version && routeThrough(prepareRule(version.requires, termsOf(version, lexicon)), on);
  });
  const routeOf = new Map(routes.flatMap((route) => (route ? [[route.rule, route] as const] : [])));
  return {
    weigh(profile) {
      const dossier = openDossier(profile, on);
      return routes.map((route) => {
        if (route === undefined) return undefined;
        const weighing = openWeighing(route.rule, dossier);
        return { outcome: weighRule(weighing), weighing };
      });
    },
    crowd: (most) => crowdOf(routes, on, most),
    nearest({ outcome, weighing }) {
      const route = routeOf.get(weighing.rule);
      if (route?.ways === undefined) return undefined;
      const lacks = route.lacks.ofLeaves(outcome, weighing);
      const way = nearestWay(route.ways, distancesOf(lacks));
      return way && { way, time: timeOfWay(way, route.ways, lacks), lacks };
    },
    confirmations: (unread) => routeOf.get(unread.weighing.rule)?.confirmations(unread) ?? [],
    signature: ({ outcome, weighing }) => signatureOf(outcome, weighing),
    read({ outcome, weighing }, wantsQuestions) {
      const { profile } = weighing.dossier;
      const finding = explain(outcome, weighing);
      return {
        verdict: verdictOf(outcome.answer),
        paths: pathsThrough(finding, lexicon, weighing.dossier),
        confirm: confirmationsOf(finding),
        ask: wantsQuestions ? questionsFor(finding, weighing.rule, profile, on) : [],
      };
    },
  };
}

function routeThrough(rule: PreparedRule, on: CalendarDate): Route {
  const nobody = openWeighing(rule, openDossier({}, on));
  return {
    rule,
    ways: waysThrough(explain(weighRule(nobody), nobody)),
    lacks: lackReader(rule.terms),
    confirmations: confirmationReader(),
  };
}

function crowdOf(
  routes: readonly (Route | undefined)[],
  on: CalendarDate,
  most: number,
): CrowdWeigher | undefined {
  const rules = routes.flatMap((route): readonly CrowdRule[] => {
    const shape = route && shapeOfRule(route.rule);
    if (route?.ways === undefined || route.ways.all.length === 0 || shape === undefined) return [];
    const { rule, ways, lacks } = route;
    return [{ ...shape, rule, ways, lacks }];
  });
  return rules.length === routes.length ? crowdWeigher(rules, on, most) : undefined;
}

/** Answers of a rule of which it is remembered what they leave to be confirmed. */
const MOST_ANSWERS = 4000;

/** Makes out what is to be confirmed, with what was made out for others. */
function confirmationReader(): Route["confirmations"] {
  const known = boundedCache<readonly Confirmation[]>(MOST_ANSWERS);
  return ({ outcome, weighing }) => {
    const key = signatureOfAnswers(outcome, weighing);
    const before = known.get(key);
    if (before) return before;
    const made = confirmationsOf(explain(outcome, weighing));
    known.set(key, made);
    return made;
  };
}
