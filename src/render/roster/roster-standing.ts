import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Confirmation } from "../../eligibility/confirm.ts";
import type { NearestLacks } from "../../eligibility/crowd/weigh-crowd.ts";
import type { Finding } from "../../eligibility/finding.ts";
import type { Missing } from "../../eligibility/missing.ts";
import { monthsFor, type TimeNeeded } from "../../eligibility/time-needed.ts";
import type { Verdict } from "../../eligibility/verdict.ts";
import type { BriefAccount } from "../../eligibility/weigh-many.ts";
import { pendingOf, wordConfirmation } from "../check/word-confirm.ts";
import { wordQuestion } from "../check/word-fact.ts";
import { labelOfLeaf } from "../check/word-leaf.ts";
import { missingOn, wordMissing } from "../check/word-missing.ts";
import { verdictField } from "../check/word-verdict.ts";
import { labelOfWay } from "../check/word-way.ts";
import type { Words } from "../check/words.ts";

/** How somebody of a roster stands towards a credential, in words that are the same for all who stand so. */
export interface RosterStanding {
  /** `eligible-if-confirmed` where something is to be confirmed, never a bare `eligible` then. */
  readonly verdict: string;
  /** The nearest way; empty when there is nothing to choose. */
  readonly path: string;
  /** Months still needed on it, rounded up; null when not known. */
  readonly months: number | null;
  readonly isEstimate: boolean;
  /** What is missing on it, or may be, in units. */
  readonly missing: readonly string[];
  readonly confirm: readonly string[];
  readonly ask: readonly string[];
  /** The day from which on they are eligible, and the last such day, where somebody looked ahead; null where there is none. */
  readonly eligibleFrom?: CalendarDate | null;
  readonly until?: CalendarDate | null;
  /** What surely is missing, without how much. */
  readonly lacking: readonly string[];
  /** How many of the questions the person can answer; the others only the body. */
  readonly questions: number;
  /** A question of which the answer alone gives a verdict; empty when there is none. */
  readonly oneAnswer: string;
}

/** Words the nearest way, what is to be confirmed and what is to be asked. */
export function rosterStanding(account: BriefAccount | undefined, words: Words): RosterStanding {
  if (account === undefined) return WITHOUT_RULES;
  const { verdict, paths, confirm, ask } = account;
  const [nearest] = paths;
  const lacking = nearest?.missing.filter(({ answer }) => answer === "not-met") ?? [];
  const own = ask.filter(({ fact }) => fact.knownTo === "person");
  const deciding = own.find(({ decides }) => decides === "alone");
  return {
    verdict: verdictField(verdict, [account]),
    path: nearest ? labelOfWay(nearest, words) : "",
    months: nearest?.months ?? null,
    isEstimate: nearest?.isEstimate ?? false,
    missing: nearest ? missingOn(nearest, words) : [],
    confirm: pendingOf(confirm).map((each) => wordConfirmation(each, words)),
    ask: ask.map(({ fact }) => wordQuestion(fact, words)),
    lacking: [...new Set(lacking.map((each) => labelOfLeaf(each, words)))],
    questions: own.length,
    oneAnswer: deciding ? wordQuestion(deciding.fact, words) : "",
  };
}

/** What is known of somebody who does not qualify, or of whom it cannot be told. */
export interface NearAccount extends NearestLacks {
  readonly verdict: Exclude<Verdict, "eligible">;
  /** How long the way takes; absent where nobody reads it. */
  readonly time?: TimeNeeded;
  /** Absent where nobody reads it. */
  readonly confirm?: readonly Confirmation[];
}

/** What of a standing is read; the rest may stay empty. */
export interface Wanted {
  readonly path: boolean;
  readonly months: boolean;
  readonly confirm: boolean;
  readonly ask: boolean;
  readonly lacking: boolean;
}

const NONE: readonly string[] = [];

/** Makes the function that words such accounts as `rosterStanding` does; what many have in common is worded once. */
export function nearStandings(words: Words, wanted: Wanted): (account: NearAccount) => RosterStanding {
  const labels = remembering((choices: readonly Finding[]) => labelOfWay({ choices }, words));
  const confirmations = remembering((confirm: readonly Confirmation[]) =>
    pendingOf(confirm).map((each) => wordConfirmation(each, words)),
  );
  const wordLacks = remembering((missing: readonly Missing[]) =>
    missing.map((each) => wordLack(each, words)),
  );
  const gather = ({ way, lacks }: NearAccount, missing: string[], lacking: string[] | undefined): void => {
    for (const place of way.leaves) {
      const lack = lacks[place];
      if (lack === undefined || lack.missing.length === 0) continue;
      for (const { text, label } of wordLacks(lack.missing)) {
        addOnce(missing, text);
        if (lacking && label !== undefined) addOnce(lacking, label);
      }
    }
  };

  return (account) => {
    const { verdict, way, time, confirm } = account;
    const missing: string[] = [];
    const lacking: string[] | undefined = wanted.lacking ? [] : undefined;
    gather(account, missing, lacking);
    return {
      verdict,
      path: wanted.path ? labels(way.choices) : "",
      months: time ? monthsFor(time) : null,
      isEstimate: time?.isEstimate ?? false,
      missing,
      confirm: confirm ? confirmations(confirm) : NONE,
      ask: NONE,
      lacking: lacking ?? NONE,
      questions: 0,
      oneAnswer: "",
    };
  };
}

function addOnce(texts: string[], text: string): void {
  if (!texts.includes(text)) texts.push(text);
}

/** What is missing in words, and what surely is without how much. */
function wordLack(missing: Missing, words: Words): { readonly text: string; readonly label?: string } {
  const text = wordMissing(missing, words);
  return missing.answer === "not-met" ? { text, label: labelOfLeaf(missing, words) } : { text };
}

/** Remembers what was made of an object for as long as the object is there. */
function remembering<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

const WITHOUT_RULES: RosterStanding = {
  verdict: "cannot-tell",
  path: "",
  months: null,
  isEstimate: false,
  missing: [],
  confirm: [],
  ask: [],
  lacking: [],
  questions: 0,
  oneAnswer: "",
};
