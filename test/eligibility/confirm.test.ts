import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { confirmationsOf } from "../../src/eligibility/confirm.ts";
import { weighed } from "./evidence.ts";
import { check, ownRulesOf } from "./own-rules.ts";
import { certification, degree, job, NOTHING, RN } from "./people/person.ts";

const [CCM, CMC] = [ownRulesOf("ccm"), ownRulesOf("cmc")];
const twoYears = {
  ...NOTHING,
  licenses: [RN],
  experience: [job(["case-management"], "2024-11-22", "present")],
};

describe("what is to be confirmed", () => {
  const idsOf = (profile: Profile, rules = CCM) =>
    check([rules], profile).account?.confirm.map(({ id, confirmed }) => `${id} ${confirmed}`);

  it("is listed with an eligible, also when the profile confirms it", () => {
    expect(idsOf(twoYears)).toEqual(["guide-section-5 false", "good-moral-character false"]);
    expect(idsOf({ ...twoYears, confirms: { "good-moral-character": true } })).toContain(
      "good-moral-character true",
    );
  });

  it("has that an active license has not expired, when its expiry was not told", () => {
    const { expires: _, ...active } = RN;
    expect(idsOf({ ...twoYears, licenses: [active] })).toContain("not-expired false");
    expect(idsOf({ ...twoYears, licenses: [active, RN] })).not.toContain("not-expired false");
    const { expires: __, ...crc } = certification("crc");
    expect(idsOf({ ...twoYears, licenses: [], certifications: [crc] })).toContain("not-expired false");
  });

  it("leaves out what only another path asks", () => {
    const person = {
      ...NOTHING,
      degrees: [degree("master", "nursing", "2020-05-15")],
      experience: [job(["care-management"], "2024-11-22", "present")],
    };
    expect(idsOf(person, CMC)).toEqual([
      "all-domains false",
      "ten-year-window false",
      "working-in-field-now false",
    ]);
  });

  it("leaves out what an alternative does without that asks for less", () => {
    const bsw = degree("bachelor", "social-work", "2018-05-15", { accreditedBy: ["cswe"] });
    const licensed = (type: string) => ({
      ...NOTHING,
      degrees: [bsw],
      licenses: [{ ...RN, type }],
      experience: [job(["case-management"], "2024-01-01", "present")],
    });
    const atWork = ["acma-scope false", "health-delivery-system false"];
    expect(idsOf(licensed("lbsw"), ownRulesOf("acm-sw"))).toEqual(atWork);
    expect(idsOf({ ...licensed("lbsw"), degrees: [] }, ownRulesOf("acm-sw"))).toEqual([
      "license-good-standing false",
      ...atWork,
    ]);
    const examined = { ...licensed("lcsw"), certifications: [{ id: "aswb-bachelors" }] };
    expect(idsOf(examined, ownRulesOf("c-swcm"))).toEqual(["three-years false", "nasw-standards false"]);
    expect(idsOf(licensed("lcsw"), ownRulesOf("c-swcm"))).toEqual([
      "three-years false",
      "license-level false",
      "nasw-standards false",
    ]);
  });

  it("is what every way asks, each once, when none is fulfilled, and never what the profile denies", () => {
    expect(idsOf(NOTHING, CMC)).toEqual([
      "directly-with-clients false",
      "all-domains false",
      "ten-year-window false",
      "working-in-field-now false",
    ]);
    expect(idsOf({ ...NOTHING, confirms: { "all-domains": false } }, CMC)).not.toContain("all-domains false");
  });

  it("names the entry whose expiry is untold", () => {
    const { expires: _, ...active } = RN;
    const { expires: __, ...crc } = certification("crc");
    const entriesOf = (profile: Profile) =>
      check([CCM], profile).account?.confirm.flatMap(({ entry }) => entry ?? []);
    expect(entriesOf({ ...twoYears, licenses: [{ ...RN, type: "lpn" }, active] })).toEqual([
      { part: "licenses", at: 1 },
    ]);
    expect(entriesOf({ ...twoYears, licenses: [], certifications: [crc] })).toEqual([
      { part: "certifications", at: 0 },
    ]);
    expect(entriesOf({ ...twoYears, licenses: [active, active] })).toEqual([
      { part: "licenses", at: 0 },
      { part: "licenses", at: 1 },
    ]);
  });
});

describe("what is to be confirmed by a rule with alternatives", () => {
  const confirm = (id: string): Requirement => ({ kind: "confirm", about: {}, confirm: id });
  const license: Requirement = { kind: "license", about: {}, types: ["rn"] };
  const all = (...of: readonly Requirement[]): Requirement => ({ kind: "all", about: {}, of });
  const idsOf = (requires: Requirement, profile: Profile) =>
    confirmationsOf(weighed(requires, profile)).map(({ id, entry }) => (entry ? `${entry.part} ${id}` : id));
  const rule: Requirement = {
    kind: "any",
    about: {},
    of: [all(license, confirm("a"), confirm("b")), all(license, confirm("c"))],
  };

  it("is what the one asks that leaves the least open", () => {
    expect(idsOf(rule, { licenses: [RN] })).toEqual(["c"]);
    expect(idsOf(rule, { licenses: [RN], confirms: { a: true, b: true } })).toEqual(["a", "b"]);
    expect(idsOf(rule, { licenses: [RN], confirms: { a: true } })).toEqual(["a", "b"]);
  });

  it("has no expiry of what does not count, and those of a license and a certification both", () => {
    const { expires: _, ...active } = RN;
    expect(idsOf(license, { licenses: [{ ...active, type: "lpn" }] })).toEqual([]);
    const two = all(license, { kind: "certification", about: {}, ids: ["crc"] });
    expect(idsOf(two, { licenses: [active], certifications: [{ id: "crc", standing: "active" }] })).toEqual([
      "licenses not-expired",
      "certifications not-expired",
    ]);
  });
});
