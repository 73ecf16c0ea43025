import { describe, expect, it } from "vitest";
import type { Profile, Service } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import type { RuleVersion } from "../../src/domain/rule-version.ts";
import { shapeOfRule } from "../../src/eligibility/crowd/rule-shape.ts";
import type { CrowdWeigher } from "../../src/eligibility/crowd/weigh-crowd.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { monthsFor } from "../../src/eligibility/time-needed.ts";
import { weigherOfMany } from "../../src/eligibility/weigh-many.ts";
import { oneOfEach, piecesOf } from "../support/pieces-of.ts";
import { bundledDataset } from "../support/small-dataset.ts";
import { BUNDLED_LEXICON, check, ownRulesOf } from "./own-rules.ts";
import { TODAY } from "./people/person.ts";
import { PEOPLE } from "./people/table.ts";
import { date } from "./support.ts";

const { credentials } = bundledDataset();
const MOST = 10_000;

/** A crowd's weigher of bundled credentials, and the function that weighs somebody with it. */
function crowdOf(ids: readonly string[]) {
  const wanted = ids.flatMap((id) => credentials.find((each) => each.id === id) ?? []);
  const crowd = weigherOfMany(wanted, TODAY, BUNDLED_LEXICON).crowd(MOST) ?? expect.fail("no crowd");
  return { crowd, weigh: weighingIn(crowd) };
}

/** Weighs people whose pieces are learned as they come; the same piece is learned once. */
function weighingIn(crowd: CrowdWeigher) {
  const numbers = new Map<string, number>();
  return (profile: Profile): boolean =>
    crowd.weigh(
      oneOfEach(
        piecesOf(profile).map((piece) => {
          const text = JSON.stringify(piece);
          const number = numbers.get(text) ?? numbers.size + 1;
          if (!numbers.has(text)) crowd.learn(number, piece);
          numbers.set(text, number);
          return number;
        }),
      ),
    );
}

const hasDates = ({ from, to }: Service) => from !== undefined || to !== undefined;
const isAmount = ({ months, hours }: Service) => months !== undefined || hours !== undefined;

/** What is told of the nearest way of somebody of a crowd. */
function nearestIn(crowd: CrowdWeigher, place: number) {
  const nearest = crowd.nearest(place) ?? expect.fail("no way");
  const { way, lacks } = nearest;
  const time = crowd.timeOf(place, nearest);
  return {
    label: way.choices.flatMap(({ about }) => about.label ?? about.id ?? []).join(", "),
    missing: way.leaves.flatMap((leaf) => lacks[leaf]?.missing ?? []),
    months: monthsFor(time),
    isEstimate: time.isEstimate,
  };
}

describe.each([...PEOPLE.keys()])("a crowd weighed for %s", (id) => {
  const people = (PEOPLE.get(id) ?? []).filter(({ on }) => on === TODAY);

  it("tells each what is told them alone, and leaves out those with dated jobs alone", () => {
    const { crowd, weigh } = crowdOf([id]);
    for (const { who, profile } of [...people, ...people.toReversed()]) {
      const isWeighed = weigh(profile);
      const all = profile.experience ?? [];
      expect(isWeighed, who).toBe(!all.some((job) => hasDates(job) || !isAmount(job)));
      if (!isWeighed) continue;
      const { account } = check(credentials.find((each) => each.id === id)?.rules ?? [], profile);
      const { verdict, paths } = account ?? expect.fail("no account");
      const answers = { eligible: "met", "not-yet": "not-met", "cannot-tell": "unknown" };
      expect(crowd.answer(0), who).toBe(answers[verdict]);
      const [first] = paths.map(({ label, missing, months, isEstimate }) => ({
        label,
        missing,
        months,
        isEstimate,
      }));
      expect(nearestIn(crowd, 0), who).toEqual(first);
    }
  });
});

/** A rule that somebody may have written: a degree, and after it two years of one kind, together with another kind three. */
const RULE: Requirement = {
  kind: "all",
  about: {},
  of: [
    { kind: "degree", about: { id: "degree", label: "Degree" }, level: "bachelor" },
    {
      kind: "experience",
      about: { id: "care", label: "Care" },
      kinds: ["care-management"],
      months: 24,
      after: "degree",
    },
    { kind: "experience", about: { id: "contact", label: "Contact" }, kinds: ["direct-client"], months: 12 },
    { kind: "together", about: { label: "Both" }, of: ["care", "contact"], months: 36 },
    { kind: "continuing-education", about: { label: "Courses" }, hours: 30 },
  ],
};

function crowdBy(requires: Requirement): CrowdWeigher | undefined {
  const [some] = credentials;
  const version: RuleVersion = { ...ownRulesOf("ccm"), requires };
  return weigherOfMany(some ? [{ ...some, rules: [version] }] : [], TODAY, BUNDLED_LEXICON).crowd(MOST);
}

const held = (awarded: string): Profile => ({
  degrees: [{ level: "bachelor", awarded: date(awarded) }],
});
const months = (kind: string, count: number): Service => ({ kinds: [kind], months: count, paid: true });
const courses = (hours: number) => ({ hours, date: date("2026-01-10") });

/** What the nearest way of a person lacks by the rule: labels and amounts, `most` or `most/least`. */
function lackingBy(crowd: CrowdWeigher, weigh: (profile: Profile) => boolean, profile: Profile) {
  expect(weigh(profile)).toBe(true);
  return [
    crowd.answer(0),
    ...nearestIn(crowd, 0).missing.map(({ about, amount }) =>
      amount ? `${about.label} ${amount.missing}/${amount.least}` : `${about.label}`,
    ),
  ];
}

describe("a rule for a crowd", () => {
  const crowd = crowdBy(RULE) ?? expect.fail("no crowd");
  const weigh = weighingIn(crowd);
  const say = (profile: Profile) => lackingBy(crowd, weigh, profile);

  it("adds up what each total and each course brings", () => {
    const experience = [
      months("care-management", 14),
      months("care-management", 10),
      months("direct-client", 12),
    ];
    const continuingEducation = [courses(12), courses(18)];
    // Whether care was given after the degree nobody tells: it may count, and surely does not.
    expect(say({ ...held("2020-05-01"), experience, continuingEducation })).toEqual([
      "unknown",
      "Care 730/0",
      "Both 730/0",
    ]);
    expect(
      say({ ...held("2020-05-01"), experience: experience.slice(1), continuingEducation: [courses(29)] }),
    ).toEqual(["not-met", "Care 730/426", "Both 730/426", "Courses 1/1"]);
  });

  it("counts nothing after a degree that was awarded today, or is still to come", () => {
    const experience = [months("care-management", 40), months("direct-client", 12)];
    const continuingEducation = [courses(30)];
    for (const [awarded, lacks] of [
      ["2026-11-20", ["unknown", "Care 730/0", "Both 730/0"]],
      ["2026-11-21", ["not-met", "Care 730/730", "Both 730/730"]],
      ["2026-12-01", ["not-met", "Degree", "Care 730/730", "Both 730/730"]],
      ["2026-11-20", ["unknown", "Care 730/0", "Both 730/0"]],
    ] as const) {
      expect(say({ ...held(awarded), experience, continuingEducation }), awarded).toEqual(lacks);
    }
  });

  it("tells what is empty from what is untold", () => {
    const graduate = held("2020-05-01");
    expect(say({ ...graduate, experience: [], continuingEducation: [] })).toEqual([
      "not-met",
      "Care 730/730",
      "Contact 365/365",
      "Both 1095/1095",
      "Courses 30/30",
    ]);
    expect(say(graduate)).toEqual(["unknown", "Care 730/0", "Contact 365/0", "Both 1095/0", "Courses 30/0"]);
    expect(
      say({ ...graduate, experience: [months("direct-client", 12)], experienceMore: "unknown" }),
    ).toEqual(["unknown", "Care 730/0", "Both 730/0", "Courses 30/0"]);
  });

  it("weighs nobody with a piece that it was not told of, or that has dates", () => {
    expect(crowd.weigh(oneOfEach([MOST]))).toBe(false);
    expect(
      weigh({ experience: [{ kinds: ["direct-client"], from: date("2020-01-01"), to: "present" }] }),
    ).toBe(false);
    expect(weigh({ experience: [{ kinds: ["direct-client"] }] })).toBe(false);
  });

  it("gives numbers anew when it was told to forget", () => {
    const other = crowdBy(RULE) ?? expect.fail("no crowd");
    other.learn(1, { experience: [months("direct-client", 12)] });
    other.learn(2, held("2020-05-01"));
    expect(other.weigh(oneOfEach([1, 2]))).toBe(true);
    expect(nearestIn(other, 0).missing.map(({ about }) => about.label)).not.toContain("Contact");
    other.forget();
    expect(other.weigh(oneOfEach([1, 2]))).toBe(false);
    other.learn(1, { experience: [months("direct-client", 6)] });
    other.learn(2, held("2020-05-01"));
    expect(other.weigh(oneOfEach([1, 2]))).toBe(true);
    expect(nearestIn(other, 0).missing.map(({ about }) => about.label)).toContain("Contact");
  });
});

describe("a crowd cannot be weighed", () => {
  const leaf = { kind: "experience", about: { id: "a" }, kinds: ["nursing"] } as const;
  const shape = (requirement: Requirement) =>
    shapeOfRule(prepareRule(requirement, { lexicon: BUNDLED_LEXICON }));

  it("where a leaf asks two amounts, or service has to follow service", () => {
    expect(shape({ ...leaf, months: 12, hours: 100 })).toBeUndefined();
    const follows = { ...leaf, about: { id: "b" }, months: 12, after: "a" };
    expect(shape({ kind: "all", about: {}, of: [{ ...leaf, months: 12 }, follows] })).toBeUndefined();
    const nested = { kind: "any", about: { id: "c" }, of: [{ ...leaf, months: 12 }] } as const;
    expect(shape({ kind: "all", about: {}, of: [nested, { ...follows, after: "c" }] })).toBeUndefined();
    expect(shape({ ...follows, after: "nowhere" })).toBeDefined();
  });

  it("but where each leaf asks one, which is known by its place", () => {
    const found = shape(RULE);
    expect(found?.slots.map(({ place }) => place)).toEqual([1, 2, 3, 4]);
    expect(found?.services).toHaveLength(4);
  });

  it("by more amounts than make one number", () => {
    const of = Array.from({ length: 21 }, (_, at) => ({ ...leaf, about: { id: `a${at}` }, months: at + 1 }));
    expect(crowdBy({ kind: "all", about: {}, of })).toBeUndefined();
    expect(crowdBy({ kind: "all", about: {}, of: of.slice(1) })).toBeDefined();
  });

  it("for credentials without rules", () => {
    const none = credentials.map((credential) => ({ ...credential, rules: [] }));
    expect(weigherOfMany(none, TODAY, BUNDLED_LEXICON).crowd(MOST)).toBeUndefined();
  });
});
