import { describe, expect, it } from "vitest";
import type { ContinuingEducation, Profile } from "../../src/domain/profile.ts";
import type { Detail, ProfilePart } from "../../src/eligibility/fact.ts";
import { idealFor } from "../../src/eligibility/ideal.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { suppose } from "../../src/eligibility/suppose.ts";
import { date, LEXICON, month } from "./support.ts";
import { about, entryIf, groundOf, LEAVES, LONG_AGO, ON } from "./supposed.ts";

const GOOD = { standing: "active", unrestricted: true, expires: "never" } as const;

describe("a part told well", () => {
  const wellOf = (part: ProfilePart, profile: Profile = {}) =>
    suppose({ knownTo: "person", part }, true, groundOf(profile)).profile;

  it("holds just what the leaves ask, once for each", () => {
    expect(wellOf("licenses")).toEqual({ licenses: [{ type: "lcsw", ...GOOD }] });
    expect(wellOf("certifications")).toEqual({ certifications: [{ id: "crc", ...GOOD }] });
    expect(wellOf("degrees")).toEqual({
      degrees: [
        {
          level: "bachelor",
          field: "nursing",
          accredited: true,
          accreditedBy: ["cswe"],
          awarded: LONG_AGO,
          fieldExperience: true,
        },
      ],
    });
    expect(wellOf("experience")).toEqual({
      experience: [
        {
          kinds: ["case-management"],
          from: LONG_AGO,
          to: "present",
          hoursPerWeek: 60,
          fullTime: true,
          paid: true,
          arrangement: "employment",
          supervision: { by: ["ccm"], hoursPerYear: 50 },
          setting: "hospital",
        },
      ],
    });
    expect(wellOf("continuing-education")).toEqual({
      continuingEducation: [{ topic: "ethics", hours: 6, date: "2026-11-21" }],
    });
    expect(wellOf("currently")).toEqual({ currently: ["care-management"] });
  });

  it("beside what is listed, when more is untold", () => {
    const told = { experience: [{ kinds: ["nursing"] }], experienceMore: "unknown" } as const;
    const { experience, experienceMore } = wellOf("experience-more", told);
    expect(experience?.map(({ kinds }) => kinds)).toEqual([["nursing"], ["case-management"]]);
    expect(experienceMore).toBeUndefined();
  });
});

describe("a part told ill", () => {
  it.each<[ProfilePart, Profile]>([
    ["licenses", { licenses: [] }],
    ["certifications", { certifications: [] }],
    ["degrees", { degrees: [] }],
    ["experience", { experience: [] }],
    ["continuing-education", { continuingEducation: [] }],
    ["currently", { currently: [] }],
  ])("%s hold nothing", (part, expected) => {
    expect(suppose({ knownTo: "person", part }, false, groundOf({})).profile).toEqual(expected);
  });
});

describe("what meets leaves that ask little", () => {
  const ideal = idealFor(
    [
      { kind: "license", about, permits: "independent-assessment" },
      { kind: "degree", about, level: "associate" },
      { kind: "experience", about, kinds: ["nursing"], hours: 10 },
      { kind: "continuing-education", about, hours: 2 },
    ],
    groundOf({}).rule,
    ON,
  );

  it("is a license that surely permits it, any field, no setting, any topic", () => {
    expect(ideal.licenses).toEqual([{ type: "rn", ...GOOD }]);
    expect(ideal.degrees).toMatchObject([{ field: "other", accreditedBy: [] }]);
    expect(ideal.experience).toMatchObject([{ supervision: { by: [], hoursPerYear: 0 } }]);
    expect(ideal.experience[0]).not.toHaveProperty("setting");
    expect(ideal.continuingEducation).toMatchObject([{ topic: "other" }]);
  });

  it("is no license where none is known to permit it, and no field where all are doubtful", () => {
    const rule = prepareRule(
      { kind: "all", about, of: [] },
      {
        lexicon: { ...LEXICON, independentAssessment: new Map([["lpn", "no"]]) },
      },
    );
    const doubtful = {
      kind: "degree",
      about,
      level: "bachelor",
      fields: ["sociology"],
      doubtfulFields: ["sociology"],
    } as const;
    const none = idealFor(
      [{ kind: "license", about, permits: "independent-assessment" }, doubtful],
      rule,
      ON,
    );
    expect(none.licenses).toEqual([]);
    expect(none.degrees[0]).not.toHaveProperty("field");
    const unrelated = idealFor([{ kind: "degree", about, level: "bachelor", fields: "related" }], rule, ON);
    expect(unrelated.degrees[0]).not.toHaveProperty("field");
  });
});

describe("a detail of something held", () => {
  const license = (isWell: boolean, detail: Detail) =>
    entryIf(isWell, "licenses", detail, { licenses: [{ type: "rn" }] }).licenses?.[0];
  const degree = (isWell: boolean, detail: Detail) =>
    entryIf(isWell, "degrees", detail, { degrees: [{}] }).degrees?.[0];
  const course = (isWell: boolean, detail: Detail) =>
    entryIf(isWell, "continuing-education", detail, { continuingEducation: [{}] }).continuingEducation?.[0];

  it.each<[Detail, object, object]>([
    ["type", { type: "lcsw" }, { type: "rn", standing: "revoked" }],
    ["scope", { type: "lcsw" }, { type: "rn", standing: "revoked" }],
    ["standing", { type: "rn", standing: "active" }, { type: "rn", standing: "revoked" }],
    ["unrestricted", { type: "rn", unrestricted: true }, { type: "rn", unrestricted: false }],
    ["issued", { type: "rn", issued: "2026-11-21" }, { type: "rn", issued: "2026-11-22" }],
    ["expires", { type: "rn", expires: "never" }, { type: "rn", expires: "2026-11-20" }],
  ])("a license's %s is told well as %j, ill as %j", (detail, well, ill) => {
    expect(license(true, detail)).toEqual(well);
    expect(license(false, detail)).toEqual(ill);
  });

  it("a certification's id is one that is asked, or one that is worth nothing", () => {
    const certification = (isWell: boolean, detail: Detail) =>
      entryIf(isWell, "certifications", detail, { certifications: [{ id: "x" }] }).certifications;
    for (const detail of ["id", "listed"] as const) {
      expect(certification(true, detail)).toEqual([{ id: "crc" }]);
      expect(certification(false, detail)).toEqual([{ id: "x", standing: "revoked" }]);
    }
    expect(certification(true, "unrestricted")).toEqual([{ id: "x", unrestricted: true }]);
  });

  it.each<[Detail, object, object]>([
    ["level", { level: "bachelor" }, { level: "diploma" }],
    ["field", { field: "nursing" }, { field: "-" }],
    ["accredited", { accredited: true }, { accredited: false }],
    ["accredited-by", { accreditedBy: ["cswe"] }, { accreditedBy: [] }],
    ["field-experience", { fieldExperience: true }, { fieldExperience: false }],
    ["awarded", { awarded: "1950-01-01" }, { awarded: "2026-11-22" }],
  ])("a degree's %s is told well as %j, ill as %j", (detail, well, ill) => {
    expect(degree(true, detail)).toEqual(well);
    expect(degree(false, detail)).toEqual(ill);
  });

  it.each<[Detail, object, object]>([
    ["topic", { topic: "ethics" }, { topic: "-" }],
    ["hours", { hours: 6 }, { hours: 0 }],
    ["date", { date: "2026-11-21" }, { date: "2026-11-22" }],
  ])("a course's %s is told well as %j, ill as %j", (detail, well, ill) => {
    expect(course(true, detail)).toEqual(well);
    expect(course(false, detail)).toEqual(ill);
  });

  it.each<[string, ContinuingEducation, string, string]>([
    ["a month that has begun", { date: month("2026-11") }, "2026-11-21", "2026-11-30"],
    ["a month that is over", { date: month("2023-11") }, "2023-11-30", "2023-11-01"],
    ["a span up to today", { from: date("2023-11-01"), to: date("2026-11-21") }, "2026-11-21", "2023-11-01"],
    ["a span into next year", { from: month("2026-10"), to: month("2027-01") }, "2026-11-21", "2027-01-31"],
  ])(
    "that a course was taken in %s is told well as its last day, ill as the one that may not count",
    (_, told, well, ill) => {
      const dateIf = (isWell: boolean) =>
        entryIf(isWell, "continuing-education", "date", { continuingEducation: [told] }).continuingEducation;
      expect(dateIf(true)).toEqual([{ date: well }]);
      expect(dateIf(false)).toEqual([{ date: ill }]);
    },
  );

  it("is not known where no leaf asks for it", () => {
    const bare = { licenses: [{}], degrees: [{}], certifications: [{}], continuingEducation: [{}] };
    const [work] = LEAVES.filter(({ kind }) => kind === "experience");
    const told = (part: ProfilePart, detail: Detail) => entryIf(true, part, detail, bare, work ? [work] : []);
    expect(told("licenses", "type").licenses).toEqual([{ type: "-" }]);
    expect(told("certifications", "id").certifications).toEqual([{ id: "-" }]);
    expect(told("degrees", "level").degrees).toEqual([{ level: "-" }]);
    expect(told("degrees", "field").degrees).toEqual([{ field: "-" }]);
    expect(told("degrees", "accredited-by").degrees).toEqual([{ accreditedBy: [] }]);
    expect(told("continuing-education", "hours").continuingEducation).toEqual([{ hours: 0 }]);
    expect(told("continuing-education", "topic").continuingEducation).toEqual([{ topic: "-" }]);
  });

  it("changes the one entry that it is about", () => {
    const profile = { licenses: [{ type: "rn" }, { type: "lpn" }] };
    const fact = { knownTo: "person", part: "licenses", entry: 1, detail: "unrestricted" } as const;
    expect(suppose(fact, true, groundOf(profile)).profile.licenses).toEqual([
      { type: "rn" },
      { type: "lpn", unrestricted: true },
    ]);
  });
});

describe("what part time counts", () => {
  it("is all that it may, or nothing, for the rule and not for the profile", () => {
    const profile = { experience: [] };
    const ground = groundOf(profile);
    const fact = { knownTo: "body", part: "experience", detail: "part-time" } as const;
    for (const [isWell, end] of [
      [true, "possible"],
      [false, "sure"],
    ] as const) {
      const { rule, profile: same } = suppose(fact, isWell, ground);
      expect(same).toBe(profile);
      expect([rule.days.sure, rule.days.possible]).toEqual([ground.rule.days[end], ground.rule.days[end]]);
    }
  });
});
