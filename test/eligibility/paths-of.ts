import { expect } from "vitest";
import type { Profile } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import type { RuleVersion } from "../../src/domain/rule-version.ts";
import { monthsFor } from "../../src/eligibility/time-needed.ts";
import { weighCredential } from "../../src/eligibility/weigh-credential.ts";
import { weigherOfMany } from "../../src/eligibility/weigh-many.ts";
import { bundledDataset } from "../support/small-dataset.ts";
import { NOTHING, TODAY } from "./people/person.ts";
import { LEXICON, versionOf } from "./support.ts";

/** The paths, nearest first: the label, the months, and an e for an estimate. */
export function pathsOf(requires: Requirement, profile: Profile = NOTHING): readonly string[] {
  const version = versionOf(requires);
  const { account } = weighCredential([version], profile, TODAY, LEXICON);
  const paths = (account?.paths ?? []).map(
    ({ label, months, isEstimate }) => `${label}: ${months ?? "?"}${isEstimate ? "e" : ""}`,
  );
  expect(nearestOf(version, profile)).toBe(paths[0]);
  return paths;
}

/** The nearest path, as it is found for many people, twice over. */
function nearestOf(version: RuleVersion, profile: Profile): string | undefined {
  const [some] = bundledDataset().credentials;
  const weigher = weigherOfMany(some ? [{ ...some, rules: [version] }] : [], TODAY, LEXICON);
  const [found, again] = [profile, profile].map((person) => {
    const [unread] = weigher.weigh(person);
    const near = unread && weigher.nearest(unread);
    const labels = near?.way.choices.flatMap(({ about }) => about.label ?? about.id ?? []).join(", ");
    return near && `${labels}: ${monthsFor(near.time) ?? "?"}${near.time.isEstimate ? "e" : ""}`;
  });
  expect(again).toBe(found);
  return found;
}
