import type { Comparison } from "../comparison/comparison.ts";
import { oldestSource, sourceAge } from "../comparison/source-age.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Profile } from "../domain/profile.ts";
import { accountsOf } from "../eligibility/accounts-of.ts";
import { check } from "../eligibility/check.ts";
import type { CheckResult } from "../eligibility/check-result.ts";

/** A comparison that ends with how a person stands towards its roles and their credentials. */
export interface PersonalComparison extends Comparison {
  /** The compared roles, in their order, and the credentials that serve any of them. */
  readonly forYou: CheckResult;
}

/** Weighs a person against the roles of a comparison, and the credentials that serve them, on its day. */
export function addForYou(comparison: Comparison, dataset: Dataset, profile: Profile): PersonalComparison {
  const { asOf, sources } = comparison;
  const roles = comparison.roles.map(({ id }) => id);
  const credentials = dataset.credentials.filter((each) => each.roles.some((id) => roles.includes(id)));
  const forYou = check(dataset, profile, { ids: [...roles, ...credentials.map(({ id }) => id)], asOf });
  const known = new Set(sources.map(({ id }) => id));
  const used = new Set(rulesIn(forYou));
  const added = forYou.sources
    .filter(({ id }) => used.has(id) && !known.has(id))
    .map((source) => {
      const ageMonths = sourceAge(source, asOf);
      return ageMonths === undefined ? source : { ...source, ageMonths };
    });
  const cited = [...sources, ...added];
  return { ...comparison, sources: cited, oldestSource: oldestSource(cited)?.id ?? null, forYou };
}

/** Ids of the sources of the rules by which the person was weighed. */
function rulesIn({ results }: CheckResult): readonly string[] {
  return results.flatMap(accountsOf).flatMap(({ rules }) => rules.sources);
}
