import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { RuleAuthority } from "../../domain/rule-version.ts";
import type { CheckResult } from "../../eligibility/check-result.ts";
import type { Verdict } from "../../eligibility/verdict.ts";
import type { AccountResult } from "../../eligibility/weigh-credential.ts";
import { type FindingDocument, findingDocument } from "./finding-document.ts";
import { pendingOf, wordConfirmation } from "./word-confirm.ts";
import { wordQuestion } from "./word-fact.ts";
import { missingOn, wordWayTime } from "./word-missing.ts";
import { ageOfReading, isReadInCopy, nameOfRules, type RulesContext, wordRules } from "./word-rules.ts";
import { wordAccountVerdict } from "./word-verdict.ts";
import { labelOfWay } from "./word-way.ts";
import type { Decider, Words } from "./words.ts";

/** The version of the rules that a person was weighed by. */
export interface RulesDocument {
  readonly id: string;
  readonly label: string;
  readonly authority: RuleAuthority;
  /** The first of its sources. */
  readonly source: string;
  readonly sources: readonly string[];
  /** Some of it was read in a copy of the publisher's page. */
  readonly viaCopy: boolean;
  /** Null when it is not known since when it is in force. */
  readonly effective: CalendarDate | null;
  readonly read: CalendarDate;
  /** Whole months from the reading to the day of evaluation. */
  readonly ageMonths: number;
  readonly words: string;
  readonly note: string | null;
}

/** One whole way to fulfil the rules. */
export interface PathDocument {
  readonly label: string;
  readonly verdict: Verdict;
  readonly missing: readonly string[];
  /** Months still needed, rounded up; null when not known. */
  readonly months: number | null;
  readonly estimate: boolean;
  readonly words: string;
}

/** An account of the rules with how the person stands by it; lists of sentences can be read as they stand. */
export interface AccountDocument {
  readonly verdict: Verdict;
  readonly headline: string;
  readonly rules: RulesDocument;
  readonly finding: FindingDocument;
  readonly paths: readonly PathDocument[];
  readonly confirm: readonly string[];
  /** What the person has confirmed already. */
  readonly confirmed: readonly string[];
  readonly ask: readonly string[];
}

/** Makes the plain data of an account. */
export function accountDocument(account: AccountResult, words: Words, context: CheckResult): AccountDocument {
  const { verdict, finding, paths, confirm, ask } = account;
  const said = (confirmations: typeof confirm) => confirmations.map((each) => wordConfirmation(each, words));
  return {
    verdict,
    headline: wordAccountVerdict(account, words.decider),
    rules: rulesDocument(account, context, words.decider),
    finding: findingDocument(finding, words),
    paths: paths.map((path) => ({
      label: labelOfWay(path, words),
      verdict: path.verdict,
      missing: missingOn(path, words),
      months: path.months,
      estimate: path.isEstimate,
      words: wordWayTime(path),
    })),
    confirm: said(pendingOf(confirm)),
    confirmed: said(confirm.filter(({ confirmed }) => confirmed)),
    ask: ask.map(({ fact }) => wordQuestion(fact, words)),
  };
}

/** Makes the plain data of a version of the rules. */
export function rulesDocument(
  { rules }: Pick<AccountResult, "rules">,
  context: RulesContext,
  decider: Decider = "the body",
): RulesDocument {
  const { id, authority, sources, effective, read, note } = rules;
  return {
    id,
    label: nameOfRules(rules, context.sources),
    authority,
    source: sources[0] ?? "",
    sources,
    viaCopy: isReadInCopy(rules, context.sources),
    effective: effective === "unknown" ? null : effective,
    read,
    ageMonths: ageOfReading(rules, context.asOf),
    words: wordRules(rules, context, decider),
    note: note ?? null,
  };
}
