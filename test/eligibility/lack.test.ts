import { describe, expect, it } from "vitest";
import type { License, Profile, ToldDate } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { shapeOfRule } from "../../src/eligibility/crowd/rule-shape.ts";
import { openDossier } from "../../src/eligibility/dossier.ts";
import { type Lack, lackReader } from "../../src/eligibility/lack.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { monthsFor } from "../../src/eligibility/time-needed.ts";
import { openWeighing, weighRule } from "../../src/eligibility/weigh-rule.ts";
import { RN, TODAY } from "./people/person.ts";
import { date, LEXICON, month } from "./support.ts";

/** A reader of what people lack by one rule. */
function readingBy(requirement: Requirement) {
  const rule = prepareRule(requirement, { lexicon: LEXICON });
  const reader = lackReader(rule.terms);
  const outcomeOf = (profile: Profile) => {
    const weighing = openWeighing(rule, openDossier(profile, TODAY));
    return { outcome: weighRule(weighing), weighing };
  };
  const lacksOf = (profile: Profile): readonly Lack[] => {
    const { outcome, weighing } = outcomeOf(profile);
    return reader.ofLeaves(outcome, weighing);
  };
  /** What the first leaf lacks, or the only one. */
  const lackOf = (profile: Profile): Lack => lacksOf(profile)[0] ?? expect.fail("no leaf");
  return { rule, reader, outcomeOf, lacksOf, lackOf };
}

/** `answer days`, of what takes nobody knows how long, but not long, `open`; then the kinds of what is missing. */
const told = ({ answer, time, missing }: Lack) =>
  `${answer} ${time.isOpen ? "open" : time.days}${missing.map(({ kind }) => ` ${kind}`).join("")}`;

describe("what a leaf lacks, read for one person after the other", () => {
  it("takes off a degree what those that are held save of it", () => {
    const { lacksOf } = readingBy({ kind: "degree", about: {}, level: "bachelor" });
    const monthsOf = (profile: Profile) => lacksOf(profile).map(({ time }) => monthsFor(time));
    const [associate, diploma] = [{ level: "associate" }, { level: "diploma" }] as const;
    expect(monthsOf({ degrees: [diploma] })).toEqual([48]);
    expect(monthsOf({ degrees: [associate] })).toEqual([24]);
    expect(monthsOf({ degrees: [] })).toEqual([48]);
    expect(monthsOf({ degrees: [diploma, associate] })).toEqual([24]);
    expect(monthsOf({ degrees: [diploma] })).toEqual([48]);
  });

  it("is the typical time of a thing that is not held, and open where it is held amiss", () => {
    const unrestricted = { kind: "license", about: {}, types: ["rn"], unrestricted: true } as const;
    const { lacksOf } = readingBy(unrestricted);
    const say = (...licenses: readonly License[]) => lacksOf({ licenses }).map(told);
    const restricted = { ...RN, unrestricted: false };
    // A license as a registered nurse typically takes 36 months.
    expect(say()).toEqual(["not-met 1095 license"]);
    expect(say(restricted)).toEqual(["not-met open license"]);
    expect(say(RN)).toEqual(["met 0"]);
    expect(say({ ...RN, type: "lpn" })).toEqual(["not-met 1095 license"]);
    expect(say({ ...RN, type: "lpn" }, restricted)).toEqual(["not-met open license"]);
    expect(say({ ...RN, type: "lpn" }, { ...RN, type: "lvn" })).toEqual(["not-met 1095 license"]);
    expect(lacksOf({}).map(told)).toEqual(["unknown Infinity license"]);
  });

  it("takes nobody knows how long where no typical time is known, or what is so cannot be hurried", () => {
    const { lacksOf } = readingBy({
      kind: "all",
      about: {},
      of: [
        { kind: "certification", about: {}, ids: ["crc"] },
        { kind: "certification", about: {}, ids: ["crc", "care-management-certificate"] },
        { kind: "state", about: {}, currently: "care-management" },
        { kind: "confirm", about: {}, confirm: "good-moral-character" },
      ],
    });
    expect(
      lacksOf({ certifications: [], currently: [], confirms: { "good-moral-character": false } }).map(told),
    ).toEqual([
      "not-met Infinity certification",
      "not-met 365 certification",
      "not-met Infinity state",
      "not-met Infinity confirm",
    ]);
    expect(lacksOf({}).map(told)).toEqual([
      "unknown Infinity certification",
      "unknown Infinity certification",
      "unknown Infinity state",
      "met 0",
    ]);
  });

  it("is of each amount what is missing, where two are asked as where one is", () => {
    const work = { kind: "experience", about: {}, kinds: ["nursing"] } as const;
    const { lacksOf } = readingBy({
      kind: "any",
      about: {},
      of: [
        { ...work, months: 12, hours: 100 },
        { ...work, months: 12 },
      ],
    });
    const amountsOf = (months: number) =>
      lacksOf({ experience: [{ kinds: ["nursing"], months }] }).map(({ time, missing }) => [
        time.days,
        ...missing.map(({ amount }) => `${amount?.unit} ${amount?.missing}/${amount?.least}`),
      ]);
    // A year of service may have any hours; 100 of them take 700/40 days.
    expect(amountsOf(12)).toEqual([[18, "hours 100/0"], [0]]);
    // Half a year is 182.5 of 365 days.
    expect(amountsOf(6)).toEqual([
      [183, "days 183/183", "hours 100/0"],
      [183, "days 183/183"],
    ]);
  });
});

describe("what was made of people", () => {
  it("is remembered for all whom a thing held stands alike, whatever else they hold", () => {
    const { lackOf } = readingBy({ kind: "license", about: {}, types: ["rn"] });
    const none = lackOf({ licenses: [] });
    expect(lackOf({ licenses: [], degrees: [{ level: "master" }] })).toBe(none);
    const other = lackOf({ licenses: [{ ...RN, type: "lpn" }] });
    expect(lackOf({ licenses: [{ ...RN, type: "lvn" }], degrees: [] })).toBe(other);
    expect(other).not.toBe(none);
  });

  it("is remembered for all of whom the same degree saves as much", () => {
    const { lackOf } = readingBy({ kind: "degree", about: {}, level: "bachelor" });
    const associate = lackOf({ degrees: [{ level: "associate" }] });
    expect(lackOf({ degrees: [{ level: "diploma" }] })).not.toBe(associate);
    expect(lackOf({ degrees: [{ level: "associate" }] })).toBe(associate);
  });

  it("is each one's own where a thing held is still to come, on a day of its own", () => {
    const { lackOf } = readingBy({ kind: "degree", about: {}, level: "bachelor" });
    const student = (awarded?: ToldDate): Profile => ({
      degrees: [{ level: "bachelor", ...(awarded && { awarded }) }],
    });
    const say = (awarded?: ToldDate) => told(lackOf(student(awarded)));
    expect([say(date("2027-05-15")), say(date("2026-12-01")), say(date("2027-05-15"))]).toEqual([
      "not-met 175 degree",
      "not-met 10 degree",
      "not-met 175 degree",
    ]);
    // Whether it was awarded is not known of either.
    expect([say(), say(month("2026-11")), say()]).toEqual([
      "unknown open degree",
      "unknown 9 degree",
      "unknown open degree",
    ]);
  });

  it("is the same for an amount read off a person as for the amount alone", () => {
    const { rule, reader, outcomeOf, lackOf } = readingBy({
      kind: "experience",
      about: {},
      kinds: ["nursing"],
      months: 12,
    });
    const profile: Profile = { experience: [{ kinds: ["nursing"], months: 6 }] };
    const { outcome } = outcomeOf(profile);
    const [leaf] = shapeOfRule(rule)?.slots ?? [];
    if (leaf === undefined || !("ranges" in outcome) || !("sure" in outcome.ranges)) expect.fail("no amount");
    const alone = reader.ofAmount(leaf, outcome.ranges.sure, outcome.ranges.possible);
    expect(told(alone)).toBe("not-met 183 experience");
    expect(lackOf(profile)).toBe(alone);
  });
});
