import { describe, expect, it } from "vitest";
import type { Degree, Profile } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { amountsFound } from "../../src/eligibility/crowd/amounts-found.ts";
import { shapeOfRule } from "../../src/eligibility/crowd/rule-shape.ts";
import { traitsOf } from "../../src/eligibility/crowd/traits.ts";
import { type CrowdRule, viewMaker } from "../../src/eligibility/crowd/views.ts";
import { openDossier } from "../../src/eligibility/dossier.ts";
import type { Exact } from "../../src/eligibility/exact.ts";
import { lackReader } from "../../src/eligibility/lack.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { openWeighing } from "../../src/eligibility/weigh-rule.ts";
import { RN, TODAY } from "./people/person.ts";
import { all, date, LEXICON } from "./support.ts";

const degreeIn = (field: string): Requirement => ({
  kind: "degree",
  about: { id: field },
  level: "bachelor",
  fields: [field],
});
const yearAfter = (field: string): Requirement => ({
  kind: "experience",
  about: {},
  kinds: ["nursing"],
  months: 12,
  after: field,
});
const license: Requirement = { kind: "license", about: {}, types: ["rn"] };
const graduate = (field: string, awarded = "2020-05-01"): Degree => ({
  level: "bachelor",
  field,
  awarded: date(awarded),
});

const prepared = (requirement: Requirement) => prepareRule(requirement, { lexicon: LEXICON });

function weighingsBy(rules: readonly ReturnType<typeof prepared>[]) {
  return (profile: Profile) => {
    const dossier = openDossier(profile, TODAY);
    return rules.map((rule) => openWeighing(rule, dossier));
  };
}

/** A maker of views by some rules, of which no ways are needed. */
function viewsBy(...requirements: readonly Requirement[]) {
  const rules = requirements.map((requirement): CrowdRule => {
    const rule = prepared(requirement);
    const shape = shapeOfRule(rule) ?? expect.fail("no shape");
    return { ...shape, rule, ways: { all: [], before: [] }, lacks: lackReader(rule.terms) };
  });
  return viewMaker(rules, weighingsBy(rules.map(({ rule }) => rule)));
}

describe("the view of those of one background", () => {
  it("is numbered by the service that is shut: which of it, and not only how much", () => {
    const viewOf = viewsBy(
      all(degreeIn("nursing"), degreeIn("counseling"), yearAfter("nursing"), yearAfter("counseling")),
    );
    const shutFor = (...degrees: readonly Degree[]) => viewOf({ degrees })?.shut;
    const none = shutFor();
    const nurse = shutFor(graduate("nursing"));
    const counselor = shutFor(graduate("counseling"));
    const both = shutFor(graduate("nursing"), graduate("counseling"));
    expect(new Set([none, nurse, counselor, both])).toEqual(new Set([0, 1, 2, 3]));
    expect(shutFor(graduate("psychology"))).toBe(none);
    expect(shutFor(graduate("nursing", "2019-05-01"))).toBe(nurse);
    // Service may follow a degree that was never told.
    expect(viewOf({})?.shut).toBe(both);
  });

  it("is made for up to 64 patterns of what is shut, and those still after others were refused", () => {
    const fields = Array.from({ length: 7 }, (_, at) => `field-${at}`);
    const viewOf = viewsBy(all(...fields.map(degreeIn), ...fields.map(yearAfter)));
    // A pattern for each number: a degree in a field wherever its bit is 1.
    const shutAt = (pattern: number) =>
      viewOf({
        degrees: fields.filter((_, bit) => (pattern >> bit) % 2 === 1).map((field) => graduate(field)),
      })?.shut;
    const patterns = Array.from({ length: 64 }, (_, pattern) => pattern);
    expect(patterns.map(shutAt)).toEqual(patterns);
    expect([shutAt(64), shutAt(65)]).toEqual([undefined, undefined]);
    expect([shutAt(0), shutAt(63)]).toEqual([0, 63]);
  });

  it("is the same towards a rule for all who hold the same as far as that rule can tell", () => {
    const viewOf = viewsBy(license, degreeIn("nursing"));
    const nurse = viewOf({ licenses: [RN], degrees: [graduate("nursing")] });
    const counselor = viewOf({ licenses: [RN], degrees: [graduate("counseling")] });
    const other = viewOf({ licenses: [], degrees: [graduate("nursing")] });
    expect(nurse?.rules.map(({ at }) => at)).toEqual([0, 0]);
    expect(counselor?.rules.map(({ at }) => at)).toEqual([0, 1]);
    expect(other?.rules.map(({ at }) => at)).toEqual([1, 0]);
    if (nurse === undefined) expect.fail("no view");
    expect(counselor?.rules[0]).toBe(nurse.rules[0]);
    expect(counselor?.base).toBe(nurse.base);
  });

  it("tells the days until degrees that are still to come, under one number", () => {
    const viewOf = viewsBy(degreeIn("nursing"));
    const viewed = (awarded: string) => viewOf({ degrees: [graduate("nursing", awarded)] })?.rules[0];
    const days = ["2027-05-15", "2026-12-01", "2027-05-15", "2026-11-21"];
    expect(days.map((day) => viewed(day)?.lacks.map(({ time }) => time.days))).toEqual([
      [175],
      [10],
      [175],
      [0],
    ]);
    expect(days.map((day) => viewed(day)?.at)).toEqual([0, 0, 0, 1]);
    expect(viewed("2026-12-01")).toBe(viewed("2026-12-01"));
  });

  it("tells what its leaves lack that ask no amount", () => {
    const viewOf = viewsBy(all(license, degreeIn("nursing")));
    const lacks = (profile: Profile) => viewOf(profile)?.rules[0]?.lacks.map(({ answer }) => answer);
    expect(lacks({ licenses: [RN], degrees: [] })).toEqual(["met", "not-met"]);
    expect(lacks({ licenses: [] })).toEqual(["not-met", "unknown"]);
  });

  it("is not made where amounts cannot be summed up", () => {
    const viewOf = viewsBy({ kind: "experience", about: {}, kinds: ["nursing"], months: 12 });
    expect(viewOf({ experience: [] })?.base).toEqual(Float64Array.of(0, 0));
    expect(viewOf({})?.base).toEqual(Float64Array.of(0, Infinity));
    expect(viewOf({ experience: [{ kinds: ["nursing"], months: 3e12 }] })).toBeUndefined();
  });
});

describe("what people hold", () => {
  const traitsBy = (...requirements: readonly Requirement[]) => {
    const weighingsOf = weighingsBy(requirements.map(prepared));
    return (profile: Profile) => traitsOf(weighingsOf(profile));
  };

  it("is nothing where no rule is to tell it", () => {
    expect(traitsOf([])).toBe("");
  });

  it("is the same for degrees after which service may have begun, whenever that was, and not for one of today", () => {
    const traits = traitsBy(license);
    const ofDegree = (degree: Degree) => traits({ licenses: [RN], degrees: [degree] });
    const old = ofDegree(graduate("nursing", "2001-05-01"));
    expect(ofDegree(graduate("nursing", "2026-11-20"))).toBe(old);
    expect(ofDegree({ level: "bachelor", field: "nursing" })).toBe(old);
    expect(ofDegree(graduate("nursing", "2026-11-21"))).not.toBe(old);
    expect(ofDegree(graduate("nursing", "2027-05-01"))).toBe(ofDegree(graduate("nursing", "2026-11-21")));
  });

  it("tells after which of two degrees service may have begun", () => {
    const traits = traitsBy(all(degreeIn("nursing"), degreeIn("counseling")));
    const of = (nursing: string, counseling: string) =>
      traits({ degrees: [graduate("nursing", nursing), graduate("counseling", counseling)] });
    const texts = [
      of("2026-11-20", "2026-11-20"),
      of("2026-11-20", "2026-11-21"),
      of("2026-11-21", "2026-11-20"),
      of("2026-11-21", "2026-11-21"),
    ];
    expect(new Set(texts).size).toBe(4);
    expect(of("2015-05-01", "2026-11-21")).toBe(texts[1]);
  });
});

describe("amounts that are found", () => {
  const { root } = prepared({ kind: "experience", about: {}, kinds: ["nursing"], months: 12 });
  const found = (sure: Exact, possible: Exact | undefined) =>
    root.kind === "service"
      ? amountsFound([{ node: root, answer: "unknown", ranges: { sure, possible } }])
      : expect.fail("no service");

  it("are what surely counts and what may, where no more may as much, and where nothing limits it", () => {
    expect(found(3, 5)).toEqual([3, 5]);
    expect(found(0, undefined)).toEqual([0, 0]);
    expect(found(0, Infinity)).toEqual([0, Infinity]);
  });

  it("are not summed up where one is a fraction, or may be told in other units", () => {
    const half = { n: 1n, d: 2n };
    expect([found(half, 5), found(0, half)]).toEqual([undefined, undefined]);
    expect(found(3, undefined)).toBeUndefined();
  });

  it("are not summed up where 4,096 times as much is no exact number anymore", () => {
    const most = 2 ** 41;
    expect(found(most, most)).toEqual([most, most]);
    expect([found(most + 1, Infinity), found(0, most + 1)]).toEqual([undefined, undefined]);
  });
});
