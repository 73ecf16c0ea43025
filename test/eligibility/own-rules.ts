import { expect } from "vitest";
import type { Profile } from "../../src/domain/profile.ts";
import type { RuleVersion } from "../../src/domain/rule-version.ts";
import { lexiconOf } from "../../src/eligibility/lexicon.ts";
import { type Standing, weighCredential } from "../../src/eligibility/weigh-credential.ts";
import { bundledDataset } from "../support/small-dataset.ts";
import { TODAY } from "./people/person.ts";

const { credentials, vocabulary } = bundledDataset();

/** The lexicon of the bundled words. */
export const BUNDLED_LEXICON = lexiconOf(vocabulary);

/** The first version of a bundled credential: the one of best authority. */
export function ownRulesOf(id: string): RuleVersion {
  const [version] = credentials.find((each) => each.id === id)?.rules ?? [];
  return version ?? expect.fail(`no rules of ${id}`);
}

/** How a person stands today towards versions of a credential, in the bundled words. */
export function check(versions: readonly RuleVersion[], profile: Profile, wanted?: string): Standing {
  return weighCredential(versions, profile, TODAY, BUNDLED_LEXICON, wanted);
}
