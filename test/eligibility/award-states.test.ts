import { describe, expect, it } from "vitest";
import type { Degree } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { openDossier } from "../../src/eligibility/dossier.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { openWeighing, weighRule } from "../../src/eligibility/weigh-rule.ts";
import { numberOf } from "../../src/eligibility/word-bits.ts";
import { TODAY } from "./people/person.ts";
import { date, LEXICON } from "./support.ts";

const RULE: Requirement = { kind: "degree", about: {}, level: "bachelor", fields: ["nursing"] };
const NURSE: Degree = { level: "bachelor", field: "nursing", awarded: date("2020-05-01") };
/** Each has the number of the level, or of the field, and is another word. */
const SAME_LEVEL_NUMBER = "bacillar";
const SAME_FIELD_NUMBER = "nurring";

/** The answers of people who hold these degrees, one after the other, by a rule that is read once. */
function answersOf(...degrees: readonly Degree[]) {
  const rule = prepareRule(RULE, { lexicon: LEXICON });
  return degrees.map(
    (degree) => weighRule(openWeighing(rule, openDossier({ degrees: [degree] }, TODAY))).answer,
  );
}

describe("what was found for degrees like one that was weighed before", () => {
  it("is never taken for a degree that has the same number by chance", () => {
    expect([numberOf(SAME_LEVEL_NUMBER), numberOf(SAME_FIELD_NUMBER)]).toEqual([
      numberOf("bachelor"),
      numberOf("nursing"),
    ]);
    const level = { ...NURSE, level: SAME_LEVEL_NUMBER };
    const field = { ...NURSE, field: SAME_FIELD_NUMBER };
    // Nobody knows how high a level is that is not listed.
    expect(answersOf(NURSE, level, NURSE)).toEqual(["met", "unknown", "met"]);
    expect(answersOf(level, NURSE, level)).toEqual(["unknown", "met", "unknown"]);
    expect(answersOf(NURSE, field, NURSE)).toEqual(["met", "not-met", "met"]);
    expect(answersOf(field, NURSE, field)).toEqual(["not-met", "met", "not-met"]);
  });

  it("is told apart by all that was told of the degree, and by all that was not", () => {
    const { awarded: _, ...undated } = NURSE;
    const toCome = { ...NURSE, awarded: date("2026-11-22") };
    expect(answersOf(NURSE, undated, toCome, NURSE)).toEqual(["met", "unknown", "not-met", "met"]);
    expect(answersOf({ ...NURSE, awarded: date("2026-11-21") }, toCome)).toEqual(["met", "not-met"]);
  });
});
