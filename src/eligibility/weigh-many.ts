import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Credential } from "../domain/credential.ts";
import type { Profile } from "../domain/profile.ts";
import { termsOf, versionsInForce } from "./choose-version.ts";
import { openDossier } from "./dossier.ts";
import type { Lexicon } from "./lexicon.ts";
import { prepareRule } from "./prepare-rule.ts";
import { type AccountResult, readAccount } from "./weigh-credential.ts";
import { openWeighing, weighRule } from "./weigh-rule.ts";

/** How somebody stands towards each of the credentials, in their order; undefined where no rules are in force. */
export type Accounts = readonly (AccountResult | undefined)[];

/**
 * Makes the function that weighs any number of people against the same credentials on one day, each by its
 * rules of best authority in force: the rules are read once. The answers are those of `check`.
 */
export function weigherOfMany(
  credentials: readonly Credential[],
  on: CalendarDate,
  lexicon: Lexicon,
): (profile: Profile) => Accounts {
  const accounts = credentials.map(({ rules }) => {
    const [version] = versionsInForce(rules, on);
    return version && { version, rule: prepareRule(version.requires, termsOf(version, lexicon)) };
  });
  return (profile) => {
    const dossier = openDossier(profile, on);
    return accounts.map((account) => {
      if (account === undefined) return undefined;
      const weighing = openWeighing(account.rule, dossier);
      return readAccount(account.version, weighRule(weighing), weighing, lexicon, on);
    });
  };
}
