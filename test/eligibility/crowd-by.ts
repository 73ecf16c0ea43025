import { expect } from "vitest";
import type { Profile } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import type { CrowdWeigher } from "../../src/eligibility/crowd/weigh-crowd.ts";
import { weigherOfMany } from "../../src/eligibility/weigh-many.ts";
import { bundledDataset } from "../support/small-dataset.ts";
import { BUNDLED_LEXICON, ownRulesOf } from "./own-rules.ts";
import { TODAY } from "./people/person.ts";

/** A crowd's weigher by some rules, where there is one. */
export function crowdBy(most: number, ...rules: readonly Requirement[]): CrowdWeigher | undefined {
  const some = bundledDataset().credentials[0] ?? expect.fail("no credential");
  const credentials = rules.map((requires) => ({ ...some, rules: [{ ...ownRulesOf("ccm"), requires }] }));
  return weigherOfMany(credentials, TODAY, BUNDLED_LEXICON).crowd(most);
}

/** The same, which has learned pieces with numbers from 1 on. */
export function learned(pieces: readonly Profile[], ...rules: readonly Requirement[]): CrowdWeigher {
  const crowd = crowdBy(pieces.length, ...rules) ?? expect.fail("no crowd");
  pieces.forEach((piece, at) => {
    crowd.learn(at + 1, piece);
  });
  return crowd;
}
