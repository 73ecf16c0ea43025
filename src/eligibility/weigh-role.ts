import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Profile } from "../domain/profile.ts";
import type { RuleVersion } from "../domain/rule-version.ts";
import { versionsInForce } from "./choose-version.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Verdict } from "./verdict.ts";
import { type AccountResult, weighAccount } from "./weigh-credential.ts";

/** How a person stands towards the accounts of what a role asks. */
export interface RoleStanding {
  readonly verdict: Verdict;
  /** Best authority first. */
  readonly accounts: readonly AccountResult[];
}

/**
 * Weighs every account of what a role asks; no body decides it. Eligible when every account is
 * met; not yet only on the word of an official or government rule, never of an article.
 */
export function weighRole(
  accounts: readonly RuleVersion[],
  profile: Profile,
  on: CalendarDate,
  lexicon: Lexicon,
): RoleStanding {
  const results = versionsInForce(accounts, on).map((account) => weighAccount(account, profile, on, lexicon));
  return { verdict: verdictOfRole(results), accounts: results };
}

function verdictOfRole(results: readonly AccountResult[]): Verdict {
  if (results.some((result) => result.verdict === "not-yet" && isBinding(result.rules))) return "not-yet";
  const isMet = results.length > 0 && results.every((result) => result.verdict === "eligible");
  return isMet ? "eligible" : "cannot-tell";
}

function isBinding({ authority }: RuleVersion): boolean {
  return authority === "official" || authority === "government";
}
