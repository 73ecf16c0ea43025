import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/domain/profile.ts";
import { openDossier } from "../../src/eligibility/dossier.ts";
import { lackReader } from "../../src/eligibility/lack.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { monthsFor } from "../../src/eligibility/time-needed.ts";
import { openWeighing, weighRule } from "../../src/eligibility/weigh-rule.ts";
import { TODAY } from "./people/person.ts";
import { LEXICON } from "./support.ts";

describe("what a leaf lacks, read for one person after the other", () => {
  it("takes off a degree what those that are held save of it", () => {
    const rule = prepareRule({ kind: "degree", about: {}, level: "bachelor" }, { lexicon: LEXICON });
    const reader = lackReader(rule.terms);
    const monthsOf = (profile: Profile) => {
      const weighing = openWeighing(rule, openDossier(profile, TODAY));
      return reader.ofLeaves(weighRule(weighing), weighing).map(({ time }) => monthsFor(time));
    };
    const [associate, diploma] = [{ level: "associate" }, { level: "diploma" }] as const;
    expect(monthsOf({ degrees: [diploma] })).toEqual([48]);
    expect(monthsOf({ degrees: [associate] })).toEqual([24]);
    expect(monthsOf({ degrees: [] })).toEqual([48]);
    expect(monthsOf({ degrees: [diploma, associate] })).toEqual([24]);
    expect(monthsOf({ degrees: [diploma] })).toEqual([48]);
  });
});
