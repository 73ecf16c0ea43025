import { accountsOf } from "../../eligibility/accounts-of.ts";
import type { CheckResult, CredentialResult, RoleResult } from "../../eligibility/check-result.ts";
import type { Path } from "../../eligibility/paths.ts";
import type { Verdict } from "../../eligibility/verdict.ts";
import { pendingOf } from "../../render/check/word-confirm.ts";
import { missingOn } from "../../render/check/word-missing.ts";
import { labelOfWay } from "../../render/check/word-way.ts";
import { type Words, wordsFor } from "../../render/check/words.ts";
import { count } from "../../render/word-source.ts";

/**
 * What the answers so far decide, in a line: of one thing how it stands, of several which are certain;
 * nothing while none of them is.
 */
export function wordProgress(result: CheckResult): string {
  const { results } = result;
  const words = wordsFor(result, "names");
  const [only, ...others] = results;
  if (!only) return "";
  if (others.length === 0)
    return `So far: ${only.verdict === "cannot-tell" ? wordOpen(only, words) : wordDecided(only, words)}.`;
  const having = (verdict: Verdict) => results.filter((result) => result.verdict === verdict);
  const open = having("cannot-tell").length;
  const parts = [
    ...having("eligible").map((each) => wordDecided(each, words)),
    ...listed("not yet", having("not-yet")),
    ...(open > 0 ? [`${open} still open`] : []),
  ];
  return open === results.length ? "" : `So far: ${parts.join("; ")}.`;
}

function listed(words: string, results: readonly (CredentialResult | RoleResult)[]): readonly string[] {
  return results.length === 0 ? [] : [`${words}: ${results.map(nameOf).join(", ")}`];
}

function wordOpen(result: CredentialResult | RoleResult, words: Words): string {
  const [nearest] = result.kind === "credential" ? (result.account?.paths ?? []) : [];
  const way = nearest && isToldOf(nearest) ? labelOfWay(nearest, words) : "";
  return `${nameOf(result)}: still open${way === "" ? "" : `, the nearest way is ${way}`}`;
}

/** Whether something was told of every part of the profile that a way asks: until then, another may well be nearer. */
function isToldOf({ leaves }: Path): boolean {
  return leaves.every((leaf) => !("untold" in leaf) || leaf.untold.every(({ entry }) => entry !== undefined));
}

function wordDecided(result: CredentialResult | RoleResult, words: Words): string {
  return `${nameOf(result)}: ${result.verdict === "eligible" ? wordEligible(result) : wordNotYet(result, words)}`;
}

function wordEligible(result: CredentialResult | RoleResult): string {
  const pending = new Set(
    accountsOf(result).flatMap(({ confirm }) => pendingOf(confirm).map(({ id }) => id)),
  );
  return pending.size > 0
    ? `eligible, if you can confirm ${count(pending.size, "thing")}`
    : "eligible by these rules";
}

function wordNotYet(result: CredentialResult | RoleResult, words: Words): string {
  const [nearest] = result.kind === "credential" ? (result.account?.paths ?? []) : [];
  const missing = nearest ? missingOn(surelyMissing(nearest), words) : [];
  return missing.length > 0 ? `not yet (${missing.slice(0, 2).join("; ")})` : "not yet";
}

function surelyMissing(path: Path): Path {
  return { ...path, missing: path.missing.filter(({ answer }) => answer === "not-met") };
}

function nameOf(result: CredentialResult | RoleResult): string {
  return result.kind === "credential" ? result.credential.abbreviation : result.role.title;
}
