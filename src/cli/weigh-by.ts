import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Profile } from "../domain/profile.ts";
import { check } from "../eligibility/check.ts";
import type { CheckResult, CredentialResult, RoleResult } from "../eligibility/check-result.ts";
import { citedSources } from "../eligibility/cited-sources.ts";
import { suggest, usageError } from "./usage-error.ts";

/** Weighs a profile by the rules that were asked for. */
export type Weigh = (profile: Profile) => CheckResult;

/**
 * Makes the function that weighs profiles against credentials and roles on a day. A version of rules that
 * is asked for applies to the credentials that have it, the others are weighed by the best they have.
 */
export function weighBy(
  dataset: Dataset,
  ids: readonly string[],
  asOf: CalendarDate,
  rules: string | undefined,
): Weigh {
  if (rules === undefined) return (profile) => check(dataset, profile, { ids, asOf });
  const having = new Set(credentialsWith(dataset, ids, rules));
  return (profile) => {
    const chosen = check(dataset, profile, { ids: [...having], asOf, rules });
    const rest = check(dataset, profile, { ids: ids.filter((id) => !having.has(id)), asOf });
    const all = [...chosen.results, ...rest.results];
    const results = ids.flatMap((id) => all.find((result) => idOf(result) === id) ?? []);
    return { ...chosen, results, sources: citedSources(results, dataset.sources) };
  };
}

/** The id of what a result is about. */
export function idOf(result: CredentialResult | RoleResult): string {
  return result.kind === "credential" ? result.credential.id : result.role.id;
}

function credentialsWith(dataset: Dataset, ids: readonly string[], rules: string): readonly string[] {
  const asked = dataset.credentials.filter(({ id }) => ids.includes(id));
  const having = asked.filter((credential) => credential.rules.some(({ id }) => id === rules));
  if (having.length > 0) return having.map(({ id }) => id);
  const versions = [...new Set(asked.flatMap((credential) => credential.rules.map(({ id }) => id)))];
  const subject = asked.length === 1 ? (asked[0]?.abbreviation ?? "") : "none of what is checked";
  throw usageError(
    "usage/unknown-name",
    `${subject} has ${asked.length === 1 ? "no " : ""}rules "${rules}"`,
    versions.length === 0
      ? "only credentials have versions of rules"
      : suggest(rules, versions, `versions: ${versions.join(", ")}`),
  );
}
