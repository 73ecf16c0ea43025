import { describe, expect, it } from "vitest";
import type { Profile, Service } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { pieceList } from "../../src/domain/told-pieces.ts";
import type { CrowdWeigher } from "../../src/eligibility/crowd/weigh-crowd.ts";
import { oneOfEach } from "../support/pieces-of.ts";
import { crowdBy, learned } from "./crowd-by.ts";
import { RN } from "./people/person.ts";
import { all, date } from "./support.ts";

const service = (kind: string, months: number): Requirement => ({
  kind: "experience",
  about: { label: kind },
  kinds: [kind],
  months,
});
const license: Requirement = { kind: "license", about: { label: "License" }, types: ["rn"] };
const degree: Requirement = { kind: "degree", about: { label: "Degree" }, level: "bachelor" };
const courses: Requirement = { kind: "continuing-education", about: { label: "Courses" }, hours: 30 };

const served = (kind: string, amount: Pick<Service, "months" | "hours">): Profile => ({
  experience: [{ kinds: [kind], ...amount }],
});
const graduate: Profile = { degrees: [{ level: "bachelor", awarded: date("2020-05-01") }] };

/** The answer to a rule, and what the nearest way through it lacks: the label, and where something is counted, `most/least`. */
function standing(crowd: CrowdWeigher, place: number): readonly string[] {
  const { way, lacks } = crowd.nearest(place) ?? expect.fail("no way");
  const missing = way.leaves.flatMap((leaf) => lacks[leaf]?.missing ?? []);
  return [
    crowd.answer(place),
    ...missing.map(({ about, amount }) =>
      amount ? `${about.label} ${amount.missing}/${amount.least}` : `${about.label}`,
    ),
  ];
}

describe("a crowd weighed by several rules", () => {
  const rules = [
    all(service("nursing", 12), service("direct-client", 12)),
    all(degree, service("care-management", 24), service("nursing", 24)),
    service("direct-client", 36),
  ];
  const pieces = [
    served("nursing", { months: 12 }),
    served("direct-client", { months: 24 }),
    served("care-management", { months: 24 }),
    { degrees: [] },
  ];

  it("is told of each rule by its own amounts", () => {
    const crowd = learned(pieces, ...rules);
    expect(crowd.weigh(oneOfEach([1, 2, 3, 4]))).toBe(true);
    expect([0, 1, 2].map((place) => standing(crowd, place))).toEqual([
      ["met"],
      ["not-met", "Degree", "nursing 365/365"],
      ["not-met", "direct-client 365/365"],
    ]);
    expect(crowd.weigh(oneOfEach([2, 4]))).toBe(true);
    expect([0, 1, 2].map((place) => standing(crowd, place))).toEqual([
      ["not-met", "nursing 365/365"],
      ["not-met", "Degree", "care-management 730/730", "nursing 730/730"],
      ["not-met", "direct-client 365/365"],
    ]);
  });

  it("is alike by a rule that cannot tell what they hold apart", () => {
    const held = [{ licenses: [RN] }, { degrees: [] }, graduate, served("nursing", { months: 12 })];
    const crowd = learned(held, all(license, service("nursing", 24)), all(degree, service("nursing", 6)));
    const numbersOf = (...some: readonly number[]) => {
      expect(crowd.weigh(oneOfEach(some))).toBe(true);
      return [crowd.alike(0), crowd.alike(1)];
    };
    const [one, other] = [numbersOf(1, 2, 4), numbersOf(1, 3, 4)];
    expect(one[0]).toBe(other[0]);
    expect(one[1]).not.toBe(other[1]);
  });

  it("cannot be weighed where only one of the rules asks more amounts than make one number", () => {
    const many = all(...Array.from({ length: 21 }, (_, at) => service("nursing", at + 1)));
    expect(crowdBy(9, service("nursing", 12), many)).toBeUndefined();
    expect(crowdBy(9, many, service("nursing", 12))).toBeUndefined();
    expect(crowdBy(9, service("nursing", 12), service("nursing", 24))).toBeDefined();
  });
});

describe("pieces of which several are told", () => {
  const year = service("nursing", 12);

  /** How people stand who are told so many of one piece, once for each. */
  const standingOf = (crowd: CrowdWeigher, ...counts: readonly number[]) => {
    const told = pieceList(counts.length);
    for (const count of counts) told.add(1, count);
    return crowd.weigh(told) && standing(crowd, 0);
  };

  it("bring so many times what one does", () => {
    const crowd = crowdBy(1, year) ?? expect.fail("no crowd");
    crowd.learn(1, served("nursing", { months: 1 }), {
      amount: 240,
      profile: served("nursing", { months: 240 }),
    });
    // A month is 365/12 days: 11 of them are 334.58 days, which leaves 30.42, rounded up.
    expect(standingOf(crowd, 12)).toEqual(["met"]);
    expect(standingOf(crowd, 11)).toEqual(["not-met", "nursing 31/31"]);
    expect(standingOf(crowd, 5, 6)).toEqual(["not-met", "nursing 31/31"]);
    expect(standingOf(crowd, 5, 7)).toEqual(["met"]);
    expect(standingOf(crowd, 1)).toEqual(["not-met", "nursing 335/335"]);
  });

  it("bring as much as one does where any amount will do", () => {
    const any: Requirement = { kind: "experience", about: {}, kinds: ["nursing"], anyAmount: true };
    const crowd = crowdBy(1, all(any, year)) ?? expect.fail("no crowd");
    crowd.learn(1, served("nursing", { months: 2 }), {
      amount: 10,
      profile: served("nursing", { months: 20 }),
    });
    expect(standingOf(crowd, 5)).toEqual(["not-met", "nursing 61/61"]);
    expect(standingOf(crowd, 6)).toEqual(["met"]);
  });

  it("have to be weighed by themselves where many bring something else", () => {
    const crowd = crowdBy(1, year) ?? expect.fail("no crowd");
    crowd.learn(1, served("nursing", { months: 1 }), {
      amount: 240,
      profile: served("nursing", { months: 7 }),
    });
    expect(standingOf(crowd, 12)).toBe(false);
  });
});

describe("people of a crowd who come after others", () => {
  it("are told apart from those who hold more, where they tell courses alone", () => {
    const crowd = learned(
      [{ degrees: [] }, graduate, { continuingEducation: [{ hours: 30, date: date("2026-01-10") }] }],
      all(degree, courses),
    );
    expect(crowd.weigh(oneOfEach([1])) && standing(crowd, 0)).toEqual(["not-met", "Degree", "Courses 30/0"]);
    expect(crowd.weigh(oneOfEach([2])) && standing(crowd, 0)).toEqual(["unknown", "Courses 30/0"]);
    expect(crowd.weigh(oneOfEach([3])) && standing(crowd, 0)).toEqual(["unknown", "Degree"]);
    expect(crowd.weigh(oneOfEach([2, 3])) && standing(crowd, 0)).toEqual(["met"]);
  });

  it("stand nowhere where they tell something that was never learned", () => {
    const crowd = crowdBy(5, license) ?? expect.fail("no crowd");
    crowd.learn(1, { licenses: [RN] });
    expect(crowd.weigh(oneOfEach([1])) && standing(crowd, 0)).toEqual(["met"]);
    expect(crowd.weigh(oneOfEach([1, 5]))).toBe(false);
    expect([crowd.answer(0), crowd.alike(0), crowd.nearest(0)]).toEqual(["unknown", 0, undefined]);
  });

  it("stand nowhere by a rule that is not there, which takes no time", () => {
    const crowd = learned([{ licenses: [] }], license);
    expect(crowd.weigh(oneOfEach([1]))).toBe(true);
    const nearest = crowd.nearest(0) ?? expect.fail("no way");
    // A license as a registered nurse takes years; by no rule there is nothing to wait for.
    expect(crowd.timeOf(0, nearest).days).toBeGreaterThan(365);
    expect([crowd.timeOf(1, nearest).days, crowd.alike(1), crowd.nearest(1)]).toEqual([0, 0, undefined]);
  });
});
