import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { ExamWindow, Fee, Fact as LabeledFact } from "../../domain/credential.ts";
import type { DatasetHead } from "../../domain/dataset.ts";
import type { Source } from "../../domain/source.ts";
import type { CheckResult, CredentialResult, RoleResult } from "../../eligibility/check-result.ts";
import type { Verdict } from "../../eligibility/verdict.ts";
import {
  type AccountDocument,
  accountDocument,
  type PathDocument,
  type RulesDocument,
  rulesDocument,
} from "./account-document.ts";
import { openWindows } from "./application-part.ts";
import { type FindingDocument, findingDocument } from "./finding-document.ts";
import { wordGap } from "./word-gap.ts";
import { wordOtherwise } from "./word-otherwise.ts";
import { wordAccountVerdict, wordVerdict } from "./word-verdict.ts";
import { forRole, type Words, wordsFor } from "./words.ts";

/** Another account of the rules that gives another answer. */
export interface OtherwiseDocument {
  readonly rules: RulesDocument;
  readonly verdict: Verdict;
  readonly headline: string;
  readonly words: string;
  readonly finding: FindingDocument;
}

/** How a person stands towards a credential; without rules in force, rules and finding are null. */
export interface CredentialDocument {
  readonly credential: string;
  readonly abbreviation: string;
  readonly title: string;
  /** The certifying body, in full. */
  readonly body: string;
  readonly verdict: Verdict;
  readonly headline: string;
  readonly gap: string;
  readonly rules: RulesDocument | null;
  readonly finding: FindingDocument | null;
  readonly paths: readonly PathDocument[];
  readonly confirm: readonly string[];
  readonly confirmed: readonly string[];
  readonly ask: readonly string[];
  readonly otherwise: readonly OtherwiseDocument[];
  readonly application: ApplicationDocument;
}

/** What an applicant needs, does and pays, and where. */
export interface ApplicationDocument {
  readonly checklist: readonly LabeledFact[];
  /** Those for which one can still apply. */
  readonly windows: readonly ExamWindow[];
  readonly fees: readonly Fee[];
  readonly address: string;
}

/** How a person stands towards the accounts of what a role asks. */
export interface RoleDocument {
  readonly role: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly headline: string;
  readonly gap: string;
  readonly accounts: readonly AccountDocument[];
}

/** The result document of `check`: plain data that survives JSON and tells nothing of the profile but places and amounts. */
export interface CheckDocument {
  readonly format: "rolewise/check";
  readonly version: 1;
  readonly asOf: CalendarDate;
  readonly dataset: DatasetHead;
  readonly results: readonly (CredentialDocument | RoleDocument)[];
  readonly sources: readonly Source[];
}

/** Makes the document that `--format json` prints. */
export function checkDocument(result: CheckResult): CheckDocument {
  const { format, version, asOf, dataset, results, sources } = result;
  const words = wordsFor(result, "places");
  return {
    format,
    version,
    asOf,
    dataset,
    results: results.map((each) =>
      each.kind === "credential"
        ? credentialDocument(each, words, result)
        : roleDocument(each, forRole(words), result),
    ),
    sources,
  };
}

function credentialDocument(
  result: CredentialResult,
  words: Words,
  context: CheckResult,
): CredentialDocument {
  const { credential, verdict, account, otherwise } = result;
  const own = account && accountDocument(account, words, context);
  return {
    credential: credential.id,
    abbreviation: credential.abbreviation,
    title: credential.title,
    body: credential.body,
    verdict,
    headline: wordVerdict(result),
    gap: wordGap(result, words),
    rules: own?.rules ?? null,
    finding: own?.finding ?? null,
    paths: own?.paths ?? [],
    confirm: own?.confirm ?? [],
    confirmed: own?.confirmed ?? [],
    ask: own?.ask ?? [],
    otherwise: account
      ? otherwise.map((other) => ({
          rules: rulesDocument(other, context),
          verdict: other.verdict,
          headline: wordAccountVerdict(other),
          words: wordOtherwise(other, account, words, context),
          finding: findingDocument(other.finding, words),
        }))
      : [],
    application: {
      checklist: credential.application,
      windows: openWindows(credential, context.asOf),
      fees: credential.fees,
      address: credential.address,
    },
  };
}

function roleDocument(result: RoleResult, words: Words, context: CheckResult): RoleDocument {
  return {
    role: result.role.id,
    title: result.role.title,
    verdict: result.verdict,
    headline: wordVerdict(result),
    gap: wordGap(result, words),
    accounts: result.accounts.map((account) => accountDocument(account, words, context)),
  };
}
