import type { Profile, Service } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import type { FullTime } from "../../src/domain/rule-version.ts";
import { weighCredential } from "../../src/eligibility/weigh-credential.ts";
import { all, date, LEXICON, versionOf } from "./support.ts";

const TODAY = date("2026-11-21");

/** What is asked of a person for a rule, the most decisive first: `detail: how it decides`. */
export function asked(requires: Requirement, profile: Profile, fullTime?: FullTime): readonly string[] {
  const { account } = weighCredential([versionOf(requires, fullTime)], profile, TODAY, LEXICON);
  return (account?.ask ?? []).map(({ fact: { knownTo, part, entry, detail }, decides }) => {
    const what = [part, entry, detail].filter((each) => each !== undefined).join(" ");
    return `${knownTo === "body" ? "body: " : ""}${what}: ${decides}`;
  });
}

export const OTHER_LICENSE: Requirement = { kind: "license", about: {}, types: ["pharmacist"] };
export const ANY_WORK: Requirement = {
  kind: "experience",
  about: {},
  kinds: ["direct-client"],
  anyAmount: true,
};

/** Both: beside a part that is not known, a fact that fulfils the other decides nothing, and one that fails it decides all. */
export const both = all;

/** A year of full-time nursing up to the day on which people are asked, of which nothing more is told. */
export const YEAR_OF_NURSING: Service = {
  kinds: ["nursing"],
  from: date("2025-11-22"),
  to: "present",
  hoursPerWeek: 40,
};
