import type { CalendarDate } from "../domain/calendar-date.ts";
import { type Dataset, headOf } from "../domain/dataset.ts";
import type { Profile } from "../domain/profile.ts";
import type { CheckResult, CredentialResult, RoleResult } from "./check-result.ts";
import { citedSources } from "./cited-sources.ts";
import { lexiconOf } from "./lexicon.ts";
import { weighCredential } from "./weigh-credential.ts";
import { weighRole } from "./weigh-role.ts";
import { wordsOf } from "./words-of.ts";

export interface CheckOptions {
  /** Ids of credentials and roles, in the order wanted; all credentials and then all roles if absent. */
  readonly ids?: readonly string[];
  readonly asOf: CalendarDate;
  /** Id of the version of the rules to weigh by, where a credential has it, in place of the best one in force. */
  readonly rules?: string;
}

/** Weighs a person against credentials and roles of a dataset. Ids that the dataset does not know are passed over. */
export function check(dataset: Dataset, profile: Profile, options: CheckOptions): CheckResult {
  const { ids, asOf, rules } = options;
  const lexicon = lexiconOf(dataset.vocabulary);
  const wanted = ids ?? [...dataset.credentials, ...dataset.roles].map(({ id }) => id);
  const results = wanted.flatMap((id): readonly (CredentialResult | RoleResult)[] => {
    const credential = dataset.credentials.find((each) => each.id === id);
    if (credential) {
      const wanted = credential.rules.some((version) => version.id === rules) ? rules : undefined;
      const standing = weighCredential(credential.rules, profile, asOf, lexicon, wanted);
      return [{ kind: "credential", credential, ...standing }];
    }
    const role = dataset.roles.find((each) => each.id === id);
    if (!role) return [];
    const standing = weighRole(role.entry, profile, asOf, lexicon);
    return [{ kind: "role", role: { id, title: role.title }, ...standing }];
  });
  return {
    format: "rolewise/check",
    version: 1,
    asOf,
    dataset: headOf(dataset),
    results,
    profile,
    sources: citedSources(results, dataset.sources),
    words: wordsOf(dataset),
  };
}
