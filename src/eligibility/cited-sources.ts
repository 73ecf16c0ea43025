import type { Source } from "../domain/source.ts";
import type { CredentialResult, RoleResult } from "./check-result.ts";
import { type Finding, isBranchFinding } from "./finding.ts";
import type { AccountResult } from "./weigh-credential.ts";

/** The sources that results cite, in the order in which they are given. */
export function citedSources(
  results: readonly (CredentialResult | RoleResult)[],
  sources: readonly Source[],
): readonly Source[] {
  const cited = new Set(results.flatMap(citedBy));
  return sources.filter(({ id }) => cited.has(id));
}

function citedBy(result: CredentialResult | RoleResult): readonly string[] {
  if (result.kind === "role") return result.accounts.flatMap(sourcesOfAccount);
  const { credential, account, otherwise } = result;
  const accounts = [...(account ? [account] : []), ...otherwise];
  const facts = [...credential.application, ...credential.fees, ...credential.exam.windows];
  return [...accounts.flatMap(sourcesOfAccount), ...facts.flatMap((fact) => fact.sources)];
}

/** The sources that an account rests on. */
export function sourcesOfAccount({ rules, finding }: AccountResult): readonly string[] {
  return [...rules.sources, ...citedByFinding(finding)];
}

function citedByFinding(finding: Finding): readonly string[] {
  const own = finding.about.sources ?? [];
  return isBranchFinding(finding) ? [...own, ...finding.of.flatMap(citedByFinding)] : own;
}
