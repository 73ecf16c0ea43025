import type { CredentialResult, RoleResult } from "../../eligibility/check-result.ts";
import type { AccountResult } from "../../eligibility/weigh-credential.ts";
import { pendingOf, wordConfirmation } from "./word-confirm.ts";
import { wordQuestion } from "./word-fact.ts";
import { missingOn } from "./word-missing.ts";
import { forRole, type Words } from "./words.ts";

/** More than these would not be read in a summary. */
const MOST = 3;

/** The nearest gap in a line: what is missing, what to answer, or what to confirm. */
export function wordGap(result: CredentialResult | RoleResult, words: Words): string {
  if (result.kind === "role") {
    const account = decisiveOf(result);
    return account ? wordAccountGap(account, forRole(words)) : "";
  }
  return result.account ? wordAccountGap(result.account, words) : "";
}

/** The gap of one account of the rules. */
export function wordAccountGap({ verdict, paths, confirm, ask }: AccountResult, words: Words): string {
  switch (verdict) {
    case "eligible": {
      const pending = pendingOf(confirm).map((each) => wordConfirmation(each, words));
      return pending.length === 0 ? "" : `To confirm: ${few(pending)}`;
    }
    case "not-yet": {
      const [nearest] = paths;
      return nearest ? few(missingOn(nearest, words)) : "";
    }
    case "cannot-tell":
      return few(
        ask.map(({ fact }) => wordQuestion(fact, words)),
        1,
      );
  }
}

/** The account on which a role's verdict rests: the first with the same verdict, else the first that is not met. */
function decisiveOf({ accounts, verdict }: RoleResult): AccountResult | undefined {
  return (
    accounts.find((account) => account.verdict === verdict) ??
    accounts.find((account) => account.verdict !== "eligible")
  );
}

function few(texts: readonly string[], most = MOST): string {
  const rest = texts.length - most;
  const shown = texts.slice(0, most).join("; ");
  return rest > 0 ? `${shown}${/[?]$/.test(shown) ? "" : ";"} and ${rest} more` : shown;
}
