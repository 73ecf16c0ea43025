import { describe, expect, it } from "vitest";
import type { Degree, Profile } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { asked, both, YEAR_OF_NURSING } from "./asked.ts";
import { date } from "./support.ts";

const license: Requirement = { kind: "license", about: {}, types: ["rn"] };
const work = {
  kind: "experience",
  about: {},
  kinds: ["nursing"],
  paid: true,
  settings: ["hospital"],
} as const;

describe("what is asked where things stand side by side", () => {
  it("is also what shows in one part of a rule only, after what shows in all of them", () => {
    const rule = both(
      { kind: "experience", about: {}, kinds: ["nursing"], paid: true, months: 6 },
      { ...work, hours: 1000 },
    );
    // Unpaid work fulfils neither part; in another setting it fails the second.
    expect(asked(rule, { experience: [YEAR_OF_NURSING] })).toEqual([
      "experience 0 paid: one-way",
      "experience 0 setting: one-way",
    ]);
  });

  it("is every detail of two jobs at the same time of which either would do, after what decides", () => {
    const rule = both({ ...work, months: 12 }, license);
    // Whatever is told of one of them, the other may still fill the same days.
    expect(asked(rule, { experience: [YEAR_OF_NURSING, YEAR_OF_NURSING] })).toEqual([
      "licenses: one-way",
      "experience 0 paid: with-others",
      "experience 0 setting: with-others",
      "experience 1 paid: with-others",
      "experience 1 setting: with-others",
    ]);
  });

  it("is all on which a beginning hangs, where nothing of it shows by itself", () => {
    const start: Requirement = {
      kind: "degree",
      about: { id: "start" },
      level: "bachelor",
      fields: ["nursing"],
      accredited: true,
    };
    const state: Requirement = { kind: "state", about: {}, currently: "care-management" };
    const rule = both(
      { kind: "experience", about: {}, kinds: ["nursing"], months: 12, after: "start" },
      { kind: "any", about: {}, of: [state, start] },
    );
    const vague: Degree = { level: "bachelor", awarded: date("2020-05-15") };
    const profile: Profile = {
      currently: ["care-management"],
      degrees: [vague, vague],
      experience: [YEAR_OF_NURSING],
    };
    // Either degree may be the one that service follows, and of each two details are untold.
    expect(asked(rule, profile).toSorted()).toEqual([
      "degrees 0 accredited: with-others",
      "degrees 0 field: with-others",
      "degrees 1 accredited: with-others",
      "degrees 1 field: with-others",
    ]);
  });

  it("is of service after what the rule does not have whether it counts at all", () => {
    const rule: Requirement = { ...work, months: 12, after: "nowhere" };
    // When such service begins to count nobody can tell; unpaid or elsewhere it never does.
    expect(asked(rule, { experience: [YEAR_OF_NURSING] })).toEqual([
      "experience 0 paid: one-way",
      "experience 0 setting: one-way",
    ]);
  });
});
