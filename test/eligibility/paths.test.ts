import { describe, expect, it } from "vitest";
import type { License, Profile } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { pathsOf } from "./paths-of.ts";
import { degree, job, NOTHING, RN } from "./people/person.ts";
import { all, any, date } from "./support.ts";

const BACHELOR: Requirement = { kind: "degree", about: { id: "d", label: "Bachelor" }, level: "bachelor" };
const MASTER: Requirement = { kind: "degree", about: { id: "m", label: "Master" }, level: "master" };
const LICENSE: Requirement = { kind: "license", about: { label: "License" }, types: ["rn"] };
const CERTIFICATE: Requirement = {
  kind: "certification",
  about: { label: "Certificate" },
  ids: ["care-management-certificate"],
};
const STATE: Requirement = { kind: "state", about: { label: "At work" }, currently: "care-management" };
const YEAR: Requirement = { kind: "experience", about: { label: "Year" }, kinds: ["nursing"], months: 12 };
const TWO_YEARS: Requirement = { ...YEAR, about: { label: "Two years" }, months: 24 };
const HOURS: Requirement = { kind: "experience", about: { label: "Hours" }, kinds: ["nursing"], hours: 2000 };
const COURSES: Requirement = { kind: "continuing-education", about: { label: "Courses" }, hours: 30 };

const named = (label: string, part: Requirement): Requirement => ({
  ...part,
  about: { ...part.about, label },
});

describe("how long a way takes", () => {
  it("is what is missing of service, and a typical duration for what is held", () => {
    expect(pathsOf(any(BACHELOR, LICENSE, CERTIFICATE, YEAR))).toEqual([
      "Certificate: 12e",
      "Year: 12",
      "License: 36e",
      "Bachelor: 48e",
    ]);
    const served = { ...NOTHING, experience: [job(["nursing"], "2025-11-23", "present")] };
    expect(pathsOf(YEAR, served)).toEqual([": 1"]);
  });

  it("is not known of what has no typical duration, and comes last", () => {
    expect(pathsOf(any(STATE, BACHELOR))).toEqual(["Bachelor: 48e", "At work: ?e"]);
    const doctorate: Requirement = { kind: "degree", about: { label: "Doctorate" }, level: "doctorate" };
    expect(pathsOf(any(doctorate, BACHELOR))).toEqual(["Bachelor: 48e", "Doctorate: ?e"]);
  });

  it("is that of the longest of what can go on at once", () => {
    expect(pathsOf(all(TWO_YEARS, CERTIFICATE))).toEqual([": 24"]);
    expect(pathsOf(all(YEAR, LICENSE))).toEqual([": 36e"]);
    expect(pathsOf(all(YEAR, CERTIFICATE))).toEqual([": 12e"]);
  });

  it("is reckoned at 40 hours a week for hours, and at no time for courses", () => {
    expect(pathsOf(HOURS)).toEqual([": 12e"]);
    const most = { ...NOTHING, experience: [{ kinds: ["nursing"], hours: 1800 }] };
    expect(pathsOf(HOURS, most)).toEqual([": 2e"]);
    expect(pathsOf(COURSES)).toEqual([": 0e"]);
    expect(pathsOf(all(YEAR, COURSES))).toEqual([": 12"]);
  });

  it("adds the service that must follow a degree to the degree", () => {
    const following = (id: string): Requirement => ({
      ...TWO_YEARS,
      kind: "experience",
      kinds: ["nursing"],
      after: id,
    });
    expect(pathsOf(all(BACHELOR, following("d")))).toEqual([": 72e"]);
    expect(pathsOf(all(BACHELOR, TWO_YEARS))).toEqual([": 48e"]);
    const graduate = { ...NOTHING, degrees: [degree("bachelor", "nursing", "2020-05-15")] };
    expect(pathsOf(all(BACHELOR, following("d")), graduate)).toEqual([": 24"]);
  });

  it("is told of a degree from no degree on, less what a held one saves", () => {
    const holder = (level: string) => ({ ...NOTHING, degrees: [degree(level, "nursing", "2020-05-15")] });
    expect(pathsOf(MASTER)).toEqual([": 72e"]);
    expect(pathsOf(MASTER, holder("associate"))).toEqual([": 48e"]);
    expect(pathsOf(MASTER, holder("bachelor"))).toEqual([": 24e"]);
    expect(pathsOf(BACHELOR, holder("associate"))).toEqual([": 24e"]);
  });

  it("is open for what is held and needs only mending, which comes before what is to be got anew", () => {
    const expired = { ...NOTHING, licenses: [{ ...RN, expires: date("2026-11-20") }] };
    expect(pathsOf(any(CERTIFICATE, LICENSE), expired)).toEqual(["License: ?", "Certificate: 12e"]);
    expect(pathsOf(any(CERTIFICATE, LICENSE))).toEqual(["Certificate: 12e", "License: 36e"]);
  });
});

describe("how long a way takes that needs mending", () => {
  const ASKED: Requirement = {
    kind: "license",
    about: { label: "License" },
    types: ["rn"],
    standing: "active",
    unrestricted: true,
  };
  const holding = (license: License): Profile => ({ ...NOTHING, licenses: [license] });
  const expired = holding({ ...RN, expires: date("2026-11-20") });

  it.each<[string, License]>([
    ["expired", { ...RN, expires: date("2026-11-20") }],
    ["inactive", { ...RN, standing: "inactive" }],
    ["restricted", { ...RN, unrestricted: false }],
  ])("is open: %s", (_, license) => {
    expect(pathsOf(ASKED, holding(license))).toEqual([": ?"]);
  });

  it("is that of a new one where the wrong one is held, whatever else is amiss", () => {
    expect(pathsOf(ASKED, holding({ ...RN, type: "lpn", standing: "inactive" }))).toEqual([": 36e"]);
  });

  it("is open however long the rest takes, in whichever order, and an estimate only where the rest is", () => {
    for (const rule of [all(LICENSE, CERTIFICATE), all(CERTIFICATE, LICENSE)]) {
      expect(pathsOf(rule, expired)).toEqual([": ?e"]);
    }
    for (const rule of [all(LICENSE, YEAR), all(YEAR, LICENSE)])
      expect(pathsOf(rule, expired)).toEqual([": ?"]);
    for (const rule of [all(LICENSE, COURSES), all(COURSES, LICENSE)]) {
      expect(pathsOf(rule, expired)).toEqual([": ?e"]);
    }
    expect(pathsOf(all(LICENSE, ASKED), expired)).toEqual([": ?"]);
  });

  it("is open for service that must follow it, and for any amount at all", () => {
    const start = { ...all(BACHELOR, LICENSE), about: { id: "start" } };
    const later: Requirement = {
      kind: "experience",
      about: {},
      kinds: ["nursing"],
      months: 24,
      after: "start",
    };
    const graduate = { ...expired, degrees: [degree("bachelor", "nursing", "2020-05-15")] };
    expect(pathsOf(all(start, later), graduate)).toEqual([": ?"]);
    const some: Requirement = { kind: "experience", about: {}, kinds: ["nursing"], anyAmount: true };
    expect(pathsOf(some)).toEqual([": ?"]);
    expect(pathsOf(all(BACHELOR, { ...some, after: "d" }))).toEqual([": ?e"]);
  });

  it("is open for a certification that has expired, but not known where others than those named may do", () => {
    const crc = { id: "crc", standing: "active", expires: date("2026-11-20") } as const;
    const listed: Requirement = { kind: "certification", about: {}, ids: ["crc"], standing: "active" };
    const lapsed = { ...NOTHING, certifications: [crc] };
    expect(pathsOf(listed, lapsed)).toEqual([": ?"]);
    expect(pathsOf({ ...listed, open: true }, lapsed)).toEqual([": ?e"]);
  });

  it("is that of the license that is got soonest among those that will do, and of no other", () => {
    expect(pathsOf({ kind: "license", about: {}, types: ["lcsw"] })).toEqual([": 48e"]);
    expect(pathsOf({ kind: "license", about: {}, permits: "independent-assessment" })).toEqual([": 36e"]);
    expect(pathsOf({ kind: "certification", about: {}, ids: ["crc"] })).toEqual([": ?e"]);
  });
});

describe("the ways", () => {
  it("through at least so many are every choice of so many", () => {
    const two: Requirement = { kind: "at-least", about: {}, n: 2, of: [BACHELOR, LICENSE, CERTIFICATE] };
    expect(pathsOf(two)).toEqual([
      "License, Certificate: 36e",
      "Bachelor, License: 48e",
      "Bachelor, Certificate: 48e",
    ]);
    const graduate = { ...NOTHING, degrees: [degree("bachelor", "nursing", "2020-05-15")] };
    expect(pathsOf(two, graduate)).toEqual(["Bachelor, Certificate: 12e", "Bachelor, License: 36e"]);
  });

  it("through several choices are named from the outside in", () => {
    const rule = all(
      named("Way", any(named("One", all(any(LICENSE, BACHELOR), YEAR)), COURSES)),
      any(CERTIFICATE, MASTER),
    );
    expect(pathsOf(rule)[0]).toBe("Courses, Certificate: 12e");
    expect(pathsOf(rule)).toContain("One, License, Certificate: 36e");
  });

  it("that lack all that a nearer one does are no ways of their own", () => {
    const served = { ...NOTHING, experience: [job(["nursing"], "2025-11-22", "present")] };
    expect(pathsOf(all(LICENSE, any(YEAR, TWO_YEARS)), served)).toEqual(["Year: 36e"]);
    expect(pathsOf(all(LICENSE, any(YEAR, TWO_YEARS)))).toEqual(["Year: 36e", "Two years: 36e"]);
  });

  it("are one, with nothing to choose, where nothing is missing or nothing can be chosen", () => {
    expect(pathsOf(all(YEAR, LICENSE))).toHaveLength(1);
    expect(pathsOf(any(LICENSE, BACHELOR), { ...NOTHING, licenses: [RN] })).toEqual(["License: 0"]);
  });

  it("that may be complete come before those that surely are not, however near", () => {
    const unsure = { ...NOTHING, experienceMore: "unknown" } as const;
    expect(pathsOf(any(CERTIFICATE, TWO_YEARS), unsure)).toEqual(["Two years: 24", "Certificate: 12e"]);
  });

  it("that are equally near go by how much is lacking", () => {
    expect(pathsOf(any(named("Two", all(STATE, CERTIFICATE)), named("One", STATE)))).toEqual([
      "One: ?e",
      "Two: ?e",
    ]);
    expect(pathsOf(any(all(YEAR, COURSES), YEAR))[0]).toBe("Year: 12");
    const nurse = { ...NOTHING, licenses: [RN] };
    const held = named("One", all(LICENSE, LICENSE, STATE));
    expect(pathsOf(any(named("Two", all(STATE, CERTIFICATE)), held), nurse)).toEqual(["One: ?e", "Two: ?e"]);
  });

  it("are at most five", () => {
    const levels = ["diploma", "associate", "bachelor", "master"];
    const ways = levels.flatMap((level): readonly Requirement[] => [
      { kind: "degree", about: { label: level }, level, exactly: true },
      { kind: "degree", about: { label: `${level} of nursing` }, level, fields: ["nursing"] },
    ]);
    expect(pathsOf(any(...ways))).toHaveLength(5);
  });
});
