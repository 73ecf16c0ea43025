import type { CredentialResult, RoleResult } from "./check-result.ts";
import type { AccountResult } from "./weigh-credential.ts";

/** The accounts of the rules that a result was weighed by. */
export function accountsOf(result: CredentialResult | RoleResult): readonly AccountResult[] {
  if (result.kind === "role") return result.accounts;
  return result.account ? [result.account] : [];
}
