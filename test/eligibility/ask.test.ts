import { describe, expect, it } from "vitest";
import type { Profile, Service } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import type { FullTime, RuleVersion } from "../../src/domain/rule-version.ts";
import { weighCredential } from "../../src/eligibility/weigh-credential.ts";
import { date, LEXICON, month } from "./support.ts";

const TODAY = date("2026-11-21");

/** What is asked of a person for a rule, the most decisive first: `detail: how it decides`. */
function asked(requires: Requirement, profile: Profile, fullTime?: FullTime): readonly string[] {
  const version: RuleVersion = {
    id: "rule",
    effective: "unknown",
    read: TODAY,
    authority: "official",
    sources: ["source"],
    requires,
    ...(fullTime && { fullTime }),
  };
  const { account } = weighCredential([version], profile, TODAY, LEXICON);
  return (account?.ask ?? []).map(({ fact: { knownTo, part, entry, detail }, decides }) => {
    const what = [part, entry, detail].filter((each) => each !== undefined).join(" ");
    return `${knownTo === "body" ? "body: " : ""}${what}: ${decides}`;
  });
}

const OTHER_LICENSE: Requirement = { kind: "license", about: {}, types: ["pharmacist"] };
const ANY_WORK: Requirement = { kind: "experience", about: {}, kinds: ["direct-client"], anyAmount: true };

/** Both: beside a part that is not known, a fact that fulfils the other decides nothing, and one that fails it decides all. */
function both(...of: readonly Requirement[]): Requirement {
  return { kind: "all", about: {}, of };
}

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

describe("what is asked about a job", () => {
  const leaf = {
    kind: "experience",
    about: {},
    kinds: ["nursing"],
    months: 12,
    paid: true,
    supervised: true,
    supervisedBy: ["ccm"],
    supervisionHoursPerYear: 50,
    settings: ["hospital"],
    excluded: ["internship"],
  } as const;
  const year: Service = {
    kinds: ["nursing"],
    from: date("2025-11-22"),
    to: "present",
    hoursPerWeek: 40,
    paid: true,
    arrangement: "employment",
    supervision: { by: ["ccm"], hoursPerYear: 50 },
    setting: "hospital",
  };
  const of = (...jobs: readonly Service[]): Profile => ({ experience: jobs });
  const without = (...details: readonly (keyof Service)[]): Service =>
    Object.fromEntries(Object.entries(year).filter(([key]) => details.every((detail) => detail !== key)));

  it.each<[string, Service]>([
    ["kinds", without("kinds")],
    ["paid", without("paid")],
    ["arrangement", without("arrangement")],
    ["supervised-by", { ...year, supervision: { hoursPerYear: 50 } }],
    ["supervision-hours", { ...year, supervision: { by: ["ccm"] } }],
    ["setting", without("setting")],
    ["from", without("from")],
    ["from", { ...year, from: month("2025-11") }],
    ["to", { ...year, from: date("2025-01-01"), to: month("2025-12") }],
    ["hours", without("hoursPerWeek")],
  ])("alone: %s", (detail, job) => {
    expect(asked(leaf, of(job))).toEqual([`experience 0 ${detail}: alone`]);
    expect(asked(both(leaf, OTHER_LICENSE), of(job))).toEqual([
      `experience 0 ${detail}: one-way`,
      "licenses: one-way",
    ]);
  });

  it("its end, when that is untold and may be today", () => {
    expect(asked(leaf, of(without("to")))).toEqual(["experience 0 to: alone"]);
  });

  it("whether it was supervised before how, which matters only then", () => {
    expect(asked(leaf, of(without("supervision")))).toEqual([
      "experience 0 supervision: one-way",
      "experience 0 supervised-by: one-way",
      "experience 0 supervision-hours: one-way",
    ]);
  });

  it("with others, when two jobs only together reach what is asked", () => {
    const half = { ...year, from: date("2026-05-22") };
    const earlier = { ...year, from: date("2025-11-22"), to: date("2026-05-21") };
    const { paid: _, ...one } = half;
    const { paid: __, ...other } = earlier;
    expect(asked(leaf, of(one, other))).toEqual(["experience 0 paid: one-way", "experience 1 paid: one-way"]);
    expect(asked(leaf, of(one, earlier))).toEqual(["experience 0 paid: alone"]);
  });

  it("whether part time counts, of the body, and before that whether the job was full time", () => {
    const partTime = { ...year, from: date("2024-11-22"), hoursPerWeek: 36 };
    expect(asked(leaf, of(partTime))).toEqual([
      "body: experience part-time: alone",
      "experience 0 full-time: one-way",
    ]);
    expect(asked(leaf, of(partTime), { hoursPerWeek: 38, partTime: "unknown" })).toEqual([
      "body: experience part-time: alone",
    ]);
    expect(asked(leaf, of({ ...partTime, fullTime: false }))).toEqual(["body: experience part-time: alone"]);
  });

  it("of a total: when it was, for a window, and what it is in the other unit", () => {
    const { from: _, to: __, hoursPerWeek: ___, ...total } = year;
    expect(asked({ ...leaf, withinMonths: 36 }, of({ ...total, months: 12 }))).toEqual([
      "experience 0 from: alone",
    ]);
    expect(asked(leaf, of({ ...total, hours: 2500 }))).toEqual(["experience 0 months: alone"]);
    const { months: ____, ...inHours } = { ...leaf, hours: 2000 };
    expect(asked(inHours, of({ ...total, months: 12 }))).toEqual(["experience 0 hours: alone"]);
    expect(asked({ ...inHours, withinMonths: 36 }, of({ ...total, hours: 2000 }))).toEqual([
      "experience 0 from: alone",
    ]);
  });

  it("how the hours of two parts lie together, and what the body says of arrangements and pay", () => {
    const both = { ...leaf, kinds: ["nursing", "direct-client"] };
    const parts = {
      ...year,
      kinds: ["nursing", "direct-client"],
      hoursOf: { nursing: 20, "direct-client": 20 },
    };
    expect(asked(both, of(parts))).toContain("experience 0 share: alone");
    const { excluded: _, paid: __, ...doubting } = leaf;
    const doubtful = { ...doubting, doubtful: ["volunteer", "unpaid"] } as const;
    expect(asked(doubtful, of({ ...year, arrangement: "volunteer" }))).toEqual([
      "body: experience 0 arrangement: alone",
    ]);
    expect(asked(doubtful, of({ ...year, paid: false }))).toEqual(["body: experience 0 paid: alone"]);
  });

  it("of a total may fulfil all that it could, and be nothing", () => {
    const { from: _, to: __, hoursPerWeek: ___, ...total } = year;
    const { months: ____, ...bare } = leaf;
    const recent = { ...leaf, withinMonths: 36 };
    const inHours = { ...bare, hours: 2000 };
    const rows: readonly (readonly [string, Requirement, Service, FullTime?])[] = [
      ["from", recent, { ...total, months: 12 }],
      ["from", recent, { ...total, months: 12 }, { hoursPerWeek: 35, partTime: "excluded" }],
      ["from", { ...inHours, withinMonths: 12 }, { ...total, hours: 2000 }],
      ["months", leaf, { ...total, hours: 2500 }],
      ["hours", inHours, { ...total, months: 12 }],
    ];
    for (const [detail, asks, told, fullTime] of rows) {
      expect(asked(both(asks, OTHER_LICENSE), of(told), fullTime)).toEqual([
        `experience 0 ${detail}: one-way`,
        "licenses: one-way",
      ]);
    }
  });

  it("and what the body may say of it can fail it all, or fulfil its part", () => {
    const { excluded: _, paid: __, ...doubting } = leaf;
    const doubtful = { ...doubting, doubtful: ["volunteer", "unpaid"] } as const;
    expect(asked(both(doubtful, OTHER_LICENSE), of({ ...year, arrangement: "volunteer" }))).toEqual([
      "body: experience 0 arrangement: one-way",
      "licenses: one-way",
    ]);
    expect(asked(both(doubtful, OTHER_LICENSE), of({ ...year, paid: false }))).toEqual([
      "body: experience 0 paid: one-way",
      "licenses: one-way",
    ]);
    const partTime = { ...year, from: date("2024-11-22"), hoursPerWeek: 36, fullTime: false };
    expect(asked(both(leaf, OTHER_LICENSE), of(partTime))).toEqual([
      "body: experience part-time: one-way",
      "licenses: one-way",
    ]);
  });

  it("for all of it beside another part, when nothing was told or the list is only at least that", () => {
    expect(asked(both(leaf, OTHER_LICENSE), {})).toEqual(["experience: one-way", "licenses: one-way"]);
    expect(asked(both(leaf, OTHER_LICENSE), { experience: [], experienceMore: "unknown" })).toEqual([
      "experience-more: one-way",
      "licenses: one-way",
    ]);
    const half = { ...year, from: date("2026-05-22") };
    const twice = { ...leaf, hours: 2000 };
    expect(asked(both(twice, OTHER_LICENSE), { experience: [half], experienceMore: "unknown" })).toEqual([
      "experience-more: one-way",
      "licenses: one-way",
    ]);
  });

  it("for the kinds of a job that a sum of leaves needs, although each leaf has enough", () => {
    const care = {
      kind: "experience",
      about: { id: "care" },
      kinds: ["care-management"],
      months: 6,
    } as const;
    const direct = { ...care, about: { id: "direct" }, kinds: ["direct-client"] } as const;
    const sum = { kind: "together", about: {}, months: 24, of: ["care", "direct"] } as const;
    const rule = both(care, direct, { ...direct, about: {}, kinds: ["nursing"], months: 1 }, sum);
    const served = { ...year, kinds: ["care-management", "direct-client", "nursing"] };
    const earlier = { ...without("kinds"), from: date("2024-11-22"), to: date("2025-11-21") };
    expect(asked(rule, of(served, earlier))).toEqual(["experience 1 kinds: alone"]);
  });

  it("for everything when nothing was told, and for more when the list is only at least that", () => {
    expect(asked(leaf, {})).toEqual(["experience: alone"]);
    expect(asked(leaf, { experience: [], experienceMore: "unknown" })).toEqual(["experience-more: alone"]);
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

  it("is never what changes nothing", () => {
    const twice = { kind: "experience", about: {}, kinds: ["nursing"], months: 12 } as const;
    const job = { kinds: ["nursing"], from: date("2025-11-22"), to: "present", hoursPerWeek: 40 } as const;
    const idle = { from: date("2026-01-01"), to: date("2026-01-31"), hoursPerWeek: 40 };
    expect(asked(both(license, twice), { experience: [job, idle] })).toEqual(["licenses: alone"]);
  });
});

describe("what is asked about service after a degree", () => {
  const degree = { kind: "degree", about: { id: "degree" }, level: "bachelor", fields: ["nursing"] } as const;
  const service = { kind: "experience", about: {}, kinds: ["nursing"], months: 12, after: "degree" } as const;
  const job = { kinds: ["nursing"], from: date("2020-01-01"), to: date("2024-12-31"), hoursPerWeek: 40 };

  it("is the award, which decides both", () => {
    const rule: Requirement = { kind: "all", about: {}, of: [degree, service] };
    const nursing = { level: "bachelor", field: "nursing" };
    expect(asked(rule, { degrees: [nursing], experience: [job] })).toEqual(["degrees 0 awarded: alone"]);
    expect(asked(rule, { degrees: [{ ...nursing, awarded: month("2024-01") }], experience: [job] })).toEqual([
      "degrees 0 awarded: alone",
    ]);
    expect(
      asked(rule, { degrees: [{ level: "bachelor", awarded: date("2019-01-01") }], experience: [job] }),
    ).toEqual(["degrees 0 field: alone"]);
    expect(asked(rule, { experience: [job] })).toEqual(["degrees: alone"]);
  });
});
