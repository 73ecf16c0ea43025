import type { CredentialResult, RoleResult } from "../../eligibility/check-result.ts";
import type { Verdict } from "../../eligibility/verdict.ts";
import type { AccountResult } from "../../eligibility/weigh-credential.ts";
import type { AnswerMark } from "../sheet.ts";
import { count } from "../word-source.ts";
import { pendingOf } from "./word-confirm.ts";
import { wordWayTime } from "./word-missing.ts";
import type { Decider } from "./words.ts";

/** The sign of each verdict. */
export const VERDICT_MARKS: Readonly<Record<Verdict, AnswerMark>> = {
  eligible: "met",
  "not-yet": "missing",
  "cannot-tell": "unknown",
};

/** A verdict for one field of a record: what is to be confirmed is never left out of it. */
export function verdictField(verdict: Verdict, accounts: readonly Pick<AccountResult, "confirm">[]): string {
  const isPending = accounts.some(({ confirm }) => pendingOf(confirm).length > 0);
  return verdict === "eligible" && isPending ? "eligible-if-confirmed" : verdict;
}

/** The verdict in capitals with what it hangs on; nobody reads a bare "eligible" where something is to be confirmed. */
export function wordVerdict(result: CredentialResult | RoleResult): string {
  if (result.kind === "role") return wordRoleVerdict(result);
  return result.account
    ? wordAccountVerdict(result.account)
    : "CANNOT TELL: no rules to weigh by are on record";
}

/** The verdict of one account of the rules. */
export function wordAccountVerdict(
  { verdict, paths, confirm, ask }: AccountResult,
  decider: Decider = "the body",
): string {
  switch (verdict) {
    case "eligible":
      return `ELIGIBLE${wordCondition(pendingOf(confirm).length, confirm.length)}`;
    case "not-yet": {
      const [nearest] = paths;
      if (!nearest) return "NOT YET";
      const time = nearest.months === 0 ? "" : wordWayTime(nearest);
      if (time !== "") return `NOT YET: ${time}`;
      const lacking = nearest.missing.filter(({ answer }) => answer === "not-met");
      return `NOT YET: ${count(lacking.length, "thing")} missing`;
    }
    case "cannot-tell": {
      if (ask.every(({ fact }) => fact.knownTo === "body")) return `CANNOT TELL: ask ${decider}`;
      const isEnough = ask.some(({ decides }) => decides === "alone");
      return `CANNOT TELL: ${isEnough ? "one answer decides" : `${count(ask.length, "question")} open`}`;
    }
  }
}

function wordCondition(pending: number, all: number): string {
  if (pending > 0) return `, if you can confirm ${count(pending, "thing")}`;
  return all > 0 ? ", with what you confirmed" : " by these rules";
}

function wordRoleVerdict({ verdict, accounts }: RoleResult): string {
  switch (verdict) {
    case "eligible": {
      const pending = new Set(accounts.flatMap(({ confirm }) => pendingOf(confirm).map(({ id }) => id)));
      const lead = accounts.length === 1 ? "ELIGIBLE by the one account" : "ELIGIBLE by every account";
      return pending.size > 0 ? `${lead}, if you can confirm ${count(pending.size, "thing")}` : lead;
    }
    case "not-yet":
      return "NOT YET: a rule that binds asks for more";
    case "cannot-tell": {
      if (accounts.length === 0) return "CANNOT TELL: no account of what it asks is on record";
      const found = (["eligible", "not-yet", "cannot-tell"] as const)
        .map((each) => ({ each, number: accounts.filter((account) => account.verdict === each).length }))
        .filter(({ number }) => number > 0);
      const counts = found.map(({ each, number }) => `${number} ${ACCOUNTS[each]}`).join(", ");
      if (found.length > 1) return `CANNOT TELL: accounts differ: ${counts}`;
      // Articles alone turn nobody away.
      const isOpen = accounts.some((account) => account.verdict === "cannot-tell");
      return isOpen ? `CANNOT TELL: ${counts}` : "CANNOT TELL: no account is met, but none is official";
    }
  }
}

const ACCOUNTS: Readonly<Record<Verdict, string>> = {
  eligible: "met",
  "not-yet": "not met",
  "cannot-tell": "open",
};
