import { expect } from "vitest";
import type { Profile } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import type { Detail, Fact } from "../../src/eligibility/fact.ts";
import { type Finding, isBranchFinding } from "../../src/eligibility/finding.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { date, LEXICON } from "./support.ts";

export const TODAY = date("2026-11-21");

/** A rule held against a profile on the day of these tests. */
export function weighed(requires: Requirement, profile: Profile): Finding {
  return weigh(requires, profile, TODAY, { lexicon: LEXICON });
}

/** The part at a place of an `all`. */
export function partOf(finding: Finding, place: number): Finding {
  const part = isBranchFinding(finding) ? finding.of[place] : undefined;
  return part ?? expect.fail("no such part");
}

/** A fact that the person could tell. */
export const personal = (part: Fact["part"], entry?: number, detail?: Detail): Fact => ({
  knownTo: "person",
  part,
  ...(entry !== undefined && { entry }),
  ...(detail && { detail }),
});
