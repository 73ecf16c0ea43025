import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Profile } from "../domain/profile.ts";
import { check } from "../eligibility/check.ts";
import type { CheckResult } from "../eligibility/check-result.ts";
import { isWeighable } from "../eligibility/choose-version.ts";
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
  if (rules !== undefined) refuseUnknownRules(dataset, ids, rules);
  return (profile) => check(dataset, profile, { ids, asOf, ...(rules !== undefined && { rules }) });
}

function refuseUnknownRules(dataset: Dataset, ids: readonly string[], rules: string): void {
  const asked = dataset.credentials.filter(({ id }) => ids.includes(id));
  const named = asked.flatMap((credential) => credential.rules.filter(({ id }) => id === rules));
  if (named.some(isWeighable)) return;
  const versions = [
    ...new Set(asked.flatMap((credential) => credential.rules.filter(isWeighable).map(({ id }) => id))),
  ];
  const subject = asked.length === 1 ? (asked[0]?.abbreviation ?? "") : "none of what is checked";
  throw usageError(
    "usage/unknown-name",
    named.length > 0
      ? `the dataset does not tell what the rules "${rules}" ask`
      : `${subject} has ${asked.length === 1 ? "no " : ""}rules "${rules}"`,
    versions.length === 0
      ? "only credentials have versions of rules"
      : suggest(rules, versions, `versions: ${versions.join(", ")}`),
  );
}

/** The credentials that lack the rules that were asked for, and are weighed by the best they have. */
export function weighedOtherwise(
  dataset: Dataset,
  ids: readonly string[],
  rules: string | undefined,
): readonly string[] {
  const lacking = dataset.credentials.filter(
    (credential) => ids.includes(credential.id) && !credential.rules.some(({ id }) => id === rules),
  );
  return rules === undefined ? [] : lacking.map(({ abbreviation }) => abbreviation);
}
