import { describe, expect, it } from "vitest";
import type { Profile } from "../../../src/domain/profile.ts";
import type { LeafRequirement, Requirement } from "../../../src/domain/requirement.ts";
import { all, any, date, month } from "../support.ts";
import { TODAY } from "./nurse.ts";
import { credential, roadTo, version } from "./plan-alone.ts";

const rn: LeafRequirement = { kind: "license", about: { label: "RN" }, types: ["rn"] };
const crc: LeafRequirement = { kind: "certification", about: { label: "CRC" }, ids: ["crc"] };
const moral: LeafRequirement = { kind: "confirm", about: {}, confirm: "moral" };

const HALF_A_YEAR: Profile = {
  licenses: [{ type: "rn", issued: date("2027-01-10"), expires: date("2027-06-30") }],
  certifications: [],
};
const FROM_JANUARY: Profile = {
  licenses: [{ type: "rn", issued: date("2027-01-10"), expires: "never" }],
  certifications: [],
};

const road = (requires: Requirement, profile: Profile) => roadTo(credential([version(requires)]), profile);

describe("the road to a credential", () => {
  it("is told as things stand today, and as they do on the first day on which one is eligible", () => {
    const plan = road(rn, HALF_A_YEAR);
    expect(plan.today?.verdict).toBe("not-yet");
    expect([plan.on, plan.then?.verdict]).toEqual(["2027-01-10", "eligible"]);
    expect(plan).not.toHaveProperty("perhaps");
  });

  it("is told of the day on which one may be eligible, where that is another or the only one", () => {
    const issued = month("2027-01");
    const sooner = road(rn, { licenses: [{ type: "rn", issued, expires: "never" }] });
    expect(sooner.forecast).toMatchObject({ possibleFrom: "2027-01-01", eligibleFrom: "2027-01-31" });
    expect(sooner).toMatchObject({ on: "2027-01-31", perhaps: { verdict: "cannot-tell" } });
    const untold = road(rn, {});
    expect(untold.forecast).toMatchObject({ possibleFrom: TODAY, eligibleFrom: null });
    expect(untold.perhaps?.verdict).toBe("cannot-tell");
    expect(road(rn, { licenses: [] })).not.toHaveProperty("perhaps");
  });

  it("is told of the last day on which the least is lacking, where one never is eligible", () => {
    const dayOf = (requires: Requirement, profile: Profile) => {
      const plan = road(requires, profile);
      expect(plan.then?.verdict).toBe("not-yet");
      return plan.on;
    };
    expect(dayOf(all(rn, crc), HALF_A_YEAR)).toBe("2027-01-10");
    expect(dayOf(all(rn, crc), FROM_JANUARY)).toBe("2028-12-31");
    expect(dayOf(rn, { licenses: [] })).toBe("2028-12-31");
  });

  it("is told of no day before there are rules", () => {
    const plan = roadTo(credential([version(rn, { effective: date("2029-01-01") })]), FROM_JANUARY);
    expect(plan.forecast.eligibleFrom).toBeNull();
    for (const part of ["today", "then", "on", "perhaps", "way"]) expect(plan).not.toHaveProperty(part);
    expect(plan).toMatchObject({ courses: [], exams: [], events: [] });
  });

  it("goes the way that is open, else the nearest", () => {
    const both = any(all(rn, crc), rn);
    expect(road(both, HALF_A_YEAR).way?.leaves.map(({ about }) => about.label)).toEqual(["RN"]);
    const held: Profile = {
      licenses: [],
      certifications: [{ id: "crc", expires: "never", standing: "active" }],
    };
    const nearest = road(any(all(rn, rn, crc), all(rn, crc)), held).way;
    expect(nearest?.missing.map(({ about }) => about.label)).toEqual(["RN"]);
  });
});

describe("the courses of a way", () => {
  const requirements = (requires: Requirement, profile: Profile) =>
    road(requires, profile).courses.map(({ requirement }) => requirement);

  it("are those of what changes, or is never met, but not of what is to be confirmed", () => {
    expect(requirements(all(rn, moral), HALF_A_YEAR)).toEqual([rn]);
    expect(requirements(rn, { licenses: [] })).toEqual([rn]);
    const held: Profile = { licenses: [{ type: "rn", expires: "never", standing: "active" }] };
    expect(requirements(all(rn, moral), held)).toEqual([]);
  });
});

describe("being eligible", () => {
  const pending = (requires: Requirement, profile: Profile) =>
    road(requires, profile).events.flatMap((event) => (event.kind === "standing" ? [event.isPending] : []));

  it("is pending while something is to be confirmed that is not", () => {
    expect(pending(all(rn, moral), FROM_JANUARY)).toEqual([true]);
    expect(pending(all(rn, moral), { ...FROM_JANUARY, confirms: { moral: true } })).toEqual([false]);
    expect(pending(rn, FROM_JANUARY)).toEqual([false]);
  });
});
