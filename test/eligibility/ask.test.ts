import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { ANY_WORK, asked, both } from "./asked.ts";
import { date, month } from "./support.ts";

describe("a detail that alone is untold decides alone", () => {
  const license = {
    kind: "license",
    about: {},
    types: ["rn"],
    standing: "active",
    unrestricted: true,
  } as const;
  const rn = { type: "rn", standing: "active", unrestricted: true, expires: date("2027-01-01") } as const;
  const degree = {
    kind: "degree",
    about: {},
    level: "bachelor",
    fields: ["nursing"],
    doubtfulFields: ["sociology"],
    accredited: true,
    accreditedBy: ["cswe"],
    fieldExperience: true,
  } as const;
  const bsn = {
    level: "bachelor",
    field: "nursing",
    accredited: true,
    accreditedBy: ["cswe"],
    fieldExperience: true,
    awarded: date("2020-05-15"),
  } as const;
  const certification = { kind: "certification", about: {}, ids: ["crc"], open: true } as const;
  const education = {
    kind: "continuing-education",
    about: {},
    hours: 10,
    topics: ["ethics"],
    withinMonths: 12,
  } as const;
  const course = { topic: "ethics", hours: 10, date: date("2026-01-15") } as const;

  const without = <T extends object>(whole: T, detail: keyof T & string): object =>
    Object.fromEntries(Object.entries(whole).filter(([key]) => key !== detail));

  it.each<[string, Requirement, Profile]>([
    ["licenses", license, {}],
    ["licenses 0 type", license, { licenses: [without(rn, "type")] }],
    ["licenses 0 standing", license, { licenses: [without(rn, "standing")] }],
    ["licenses 0 unrestricted", license, { licenses: [without(rn, "unrestricted")] }],
    ["licenses 0 issued", license, { licenses: [{ ...rn, issued: month("2026-11") }] }],
    ["licenses 0 expires", license, { licenses: [{ ...rn, expires: month("2026-11") }] }],
    ["certifications", certification, {}],
    ["certifications 0 id", certification, { certifications: [{ expires: "never" }] }],
    ["certifications 0 expires", certification, { certifications: [{ id: "crc" }] }],
    ["body: certifications 0 listed", certification, { certifications: [{ id: "cdms", expires: "never" }] }],
    ["degrees", degree, {}],
    ["degrees 0 level", degree, { degrees: [without(bsn, "level")] }],
    ["degrees 0 field", degree, { degrees: [without(bsn, "field")] }],
    ["body: degrees 0 field", degree, { degrees: [{ ...bsn, field: "sociology" }] }],
    ["degrees 0 accredited", degree, { degrees: [without(bsn, "accredited")] }],
    ["degrees 0 accredited-by", degree, { degrees: [without(bsn, "accreditedBy")] }],
    ["degrees 0 field-experience", degree, { degrees: [without(bsn, "fieldExperience")] }],
    ["degrees 0 awarded", degree, { degrees: [without(bsn, "awarded")] }],
    ["degrees 0 awarded", degree, { degrees: [{ ...bsn, awarded: month("2026-11") }] }],
    ["continuing-education", education, {}],
    ["continuing-education 0 topic", education, { continuingEducation: [without(course, "topic")] }],
    ["continuing-education 0 hours", education, { continuingEducation: [without(course, "hours")] }],
    ["continuing-education 0 date", education, { continuingEducation: [without(course, "date")] }],
    ["currently", { kind: "state", about: {}, currently: "care-management" }, {}],
    ["certifications", { ...certification, ids: ["crc", "cdms"] }, {}],
    ["degrees", { kind: "degree", about: {}, level: "bachelor" }, {}],
    [
      "degrees 0 level",
      { kind: "degree", about: {}, level: "bachelor" },
      { degrees: [without(bsn, "level")] },
    ],
    ["continuing-education", { kind: "continuing-education", about: {}, hours: 10 }, {}],
  ])("%s", (fact, leaf, profile) => {
    expect(asked(leaf, profile)).toEqual([`${fact}: alone`]);
    expect(asked(both(leaf, ANY_WORK), profile)).toEqual([`${fact}: one-way`, "experience: one-way"]);
  });

  it("as the scope of a license does, which only the body can tell", () => {
    const leaf = { kind: "license", about: {}, permits: "independent-assessment" } as const;
    expect(asked(leaf, { licenses: [{ ...rn, type: "lmft" }] })).toEqual(["body: licenses 0 scope: alone"]);
    expect(asked(leaf, { licenses: [without(rn, "type")] })).toEqual(["licenses 0 type: alone"]);
  });
});

describe("the most decisive first", () => {
  const license: Requirement = { kind: "license", about: {}, types: ["rn"] };
  const state: Requirement = { kind: "state", about: {}, currently: "care-management" };
  const certification: Requirement = { kind: "certification", about: {}, ids: ["crc"] };

  it("is what gives a verdict by itself, before what only others make decisive", () => {
    const rule: Requirement = { kind: "any", about: {}, of: [both(license, state), certification] };
    expect(asked(rule, {})).toEqual([
      "certifications: one-way",
      "licenses: with-others",
      "currently: with-others",
    ]);
  });

  it("is among equals what settles more parts of the rule", () => {
    const work = { kind: "experience", about: {}, kinds: ["nursing"], paid: true } as const;
    const rule = both(license, { ...work, months: 6 }, { ...work, hours: 1000 });
    const job = { kinds: ["nursing"], from: date("2025-11-22"), to: "present", hoursPerWeek: 40 } as const;
    expect(asked(rule, { experience: [job] })).toEqual(["experience 0 paid: one-way", "licenses: one-way"]);
  });

  it("is never what matters only together with what cannot be", () => {
    const related = { kind: "degree", about: {}, level: "bachelor", fields: ["nursing"] } as const;
    const unrelated = { kind: "degree", about: {}, level: "bachelor" } as const;
    const certificate = { kind: "certification", about: {}, ids: ["crc"] } as const;
    const rule: Requirement = {
      kind: "any",
      about: {},
      of: [related, both(unrelated, certificate)],
    };
    const awarded = date("2020-05-15");
    // A bachelor's degree in nursing needs no certificate, and with a lower one it does not help.
    expect(asked(rule, { degrees: [{ field: "nursing", awarded }] })).toEqual(["degrees 0 level: alone"]);
    // In whatever field, it may.
    expect(asked(rule, { degrees: [{ awarded }] }).map((each) => each.split(":")[0])).toEqual(
      expect.arrayContaining(["certifications", "degrees 0 field", "degrees 0 level"]),
    );
  });

  it("is never what changes nothing", () => {
    const twice = { kind: "experience", about: {}, kinds: ["nursing"], months: 12 } as const;
    const job = { kinds: ["nursing"], from: date("2025-11-22"), to: "present", hoursPerWeek: 40 } as const;
    const idle = { from: date("2026-01-01"), to: date("2026-01-31"), hoursPerWeek: 40 };
    expect(asked(both(license, twice), { experience: [job, idle] })).toEqual(["licenses: alone"]);
  });
});

describe("what is asked where a verdict hangs on several parts", () => {
  const license: Requirement = { kind: "license", about: {}, types: ["rn"] };
  const state: Requirement = { kind: "state", about: {}, currently: "care-management" };
  const among = (...of: readonly Requirement[]): Requirement => ({ kind: "any", about: {}, of });

  it("is the kinds of a job that only a sum hangs on: the right ones fulfil it, others decide", () => {
    const rule = both(
      { kind: "together", about: {}, months: 12, of: ["care", "cases"] },
      among(
        state,
        { kind: "experience", about: { id: "care" }, kinds: ["nursing"], months: 6 },
        { kind: "experience", about: { id: "cases" }, kinds: ["case-management"], months: 6 },
      ),
      license,
    );
    const year = { from: date("2025-11-22"), to: "present", hoursPerWeek: 40 } as const;
    expect(asked(rule, { currently: ["care-management"], experience: [year] })).toEqual([
      "experience 0 kinds: one-way",
      "licenses: one-way",
    ]);
  });

  it("is the field of a degree that only service after it hangs on", () => {
    const rule = both(
      { kind: "experience", about: {}, kinds: ["nursing"], months: 12, after: "start" },
      among(state, { kind: "degree", about: { id: "start" }, level: "bachelor", fields: ["nursing"] }),
      license,
    );
    const job = { kinds: ["nursing"], from: date("2025-11-22"), to: "present", hoursPerWeek: 40 } as const;
    const degrees = [{ level: "bachelor", awarded: date("2020-05-15") }];
    expect(asked(rule, { currently: ["care-management"], degrees, experience: [job] })).toEqual([
      "degrees 0 field: one-way",
      "licenses: one-way",
    ]);
  });

  it("is every detail of two licenses of which either would do, after what decides", () => {
    const rule = both({ ...license, standing: "active", unrestricted: true }, state);
    const vague = { type: "rn", expires: date("2027-05-31") };
    expect(asked(rule, { licenses: [vague, vague] })).toEqual([
      "currently: one-way",
      "licenses 0 standing: with-others",
      "licenses 0 unrestricted: with-others",
      "licenses 1 standing: with-others",
      "licenses 1 unrestricted: with-others",
    ]);
  });

  it("is the topic of each of three courses of which two would do, after what decides", () => {
    const rule = both({ kind: "continuing-education", about: {}, topics: ["ethics"], hours: 20 }, state);
    const course = { hours: 10, date: date("2026-03-01") };
    expect(asked(rule, { continuingEducation: [course, course, course] })).toEqual([
      "currently: one-way",
      "continuing-education 0 topic: with-others",
      "continuing-education 1 topic: with-others",
      "continuing-education 2 topic: with-others",
    ]);
  });
});
