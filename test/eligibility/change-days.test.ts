import { describe, expect, it } from "vitest";
import { dateOf } from "../../src/domain/calendar-arithmetic.ts";
import type { Profile } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { changeDaysOf, windowsIn } from "../../src/eligibility/change-days.ts";
import { openDossier } from "../../src/eligibility/dossier.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { all, date, LEXICON, month } from "./support.ts";

const rn: Requirement = { kind: "license", about: {}, types: ["rn"] };
const course = (withinMonths?: number): Requirement => ({
  ...{ kind: "continuing-education", about: {}, hours: 10 },
  ...(withinMonths !== undefined && { withinMonths }),
});
const work = (withinMonths?: number): Requirement => ({
  ...{ kind: "experience", about: { id: "work" }, kinds: ["nursing"], months: 6 },
  ...(withinMonths !== undefined && { withinMonths }),
});

const rootOf = (requires: Requirement) => prepareRule(requires, { lexicon: LEXICON }).root;
const changesOf = (profile: Profile, requires: Requirement) =>
  changeDaysOf(openDossier(profile, date("2026-11-21")), rootOf(requires)).map(dateOf);

describe("the days on which something changes", () => {
  it.each<readonly [string, Profile]>([
    ["a license", { licenses: [{ type: "rn", issued: date("2027-01-10"), expires: date("2027-06-30") }] }],
    [
      "a certification",
      { certifications: [{ id: "ccm", issued: date("2027-01-10"), expires: date("2027-06-30") }] },
    ],
    ["a job", { experience: [{ kinds: ["nursing"], from: date("2027-01-10"), to: date("2027-06-30") }] }],
  ])("are the first and the last of %s, and those after them", (_, profile) => {
    expect(changesOf(profile, rn)).toEqual(["2027-01-10", "2027-01-11", "2027-06-30", "2027-07-01"]);
  });

  it("are both ends of a month in which a degree may be awarded or a course taken", () => {
    const days = ["2026-12-01", "2026-12-02", "2026-12-31", "2027-01-01"];
    expect(changesOf({ degrees: [{ level: "bachelor", awarded: month("2026-12") }] }, rn)).toEqual(days);
    const taken = { topic: "ethics", hours: 1, date: month("2026-12") };
    expect(changesOf({ continuingEducation: [taken] }, rn)).toEqual(days);
  });

  it("are told in order, each once, and none of what has no date", () => {
    const profile: Profile = {
      licenses: [{ type: "rn", issued: date("2027-03-02"), expires: "never" }, { type: "lpn" }],
      degrees: [{ level: "master" }, { level: "bachelor", awarded: date("2027-03-01") }],
      experience: [{ kinds: ["nursing"], months: 3 }],
    };
    expect(changesOf(profile, rn)).toEqual(["2027-03-01", "2027-03-02", "2027-03-03"]);
    expect(changesOf({}, all(work(12), course(12)))).toEqual([]);
  });

  it("are those on which service and courses leave a window, and the four after a short month", () => {
    const leaving = (profile: Profile, requires: Requirement) =>
      changesOf(profile, requires).filter((day) => day > "2026-12-31");
    const job = { kinds: ["nursing"], from: date("2026-02-28"), to: date("2026-06-10") };
    const around = [
      ...["2027-02-28", "2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04"],
      ...["2027-06-10", "2027-06-11", "2027-06-12", "2027-06-13", "2027-06-14"],
    ];
    expect(leaving({ experience: [job] }, all(rn, work(12)))).toEqual(around);
    const taken = { topic: "ethics", hours: 1, date: date("2026-06-10") };
    expect(leaving({ continuingEducation: [taken] }, course(12))).toEqual(around.slice(5));
    expect(leaving({ experience: [job], continuingEducation: [taken] }, all(work(), course()))).toEqual([]);
    const licenses = [{ type: "rn", issued: date("2026-06-10") }];
    expect(leaving({ licenses }, all(rn, work(12)))).toEqual([]);
  });
});

it("finds the windows of a rule wherever they stand", () => {
  const sum: Requirement = { kind: "together", about: {}, months: 12, of: ["work"] };
  expect(
    windowsIn(rootOf(all(rn, work(36), { kind: "any", about: {}, of: [course(24), course()] }))),
  ).toEqual([36, 24]);
  expect(windowsIn(rootOf(all(work(36), sum)))).toEqual([36, 36]);
  expect(windowsIn(rootOf(all(rn, work())))).toEqual([]);
});
