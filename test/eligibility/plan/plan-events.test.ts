import { describe, expect, it } from "vitest";
import type { Profile } from "../../../src/domain/profile.ts";
import type { LeafRequirement, Requirement } from "../../../src/domain/requirement.ts";
import type { RuleVersion } from "../../../src/domain/rule-version.ts";
import { all, any, date, month } from "../support.ts";
import { TODAY } from "./nurse.ts";
import { credential, roadTo, version } from "./plan-alone.ts";

const rn: LeafRequirement = { kind: "license", about: {}, types: ["rn"] };
const bachelor: LeafRequirement = { kind: "degree", about: {}, level: "bachelor" };
const ccm: LeafRequirement = { kind: "certification", about: {}, ids: ["ccm"] };
const year: LeafRequirement = { kind: "experience", about: { id: "year" }, kinds: ["nursing"], months: 12 };
const sum: LeafRequirement = { kind: "together", about: {}, months: 12, of: ["year"] };
const course: LeafRequirement = { kind: "continuing-education", about: {}, hours: 10 };
const moral: LeafRequirement = { kind: "confirm", about: {}, confirm: "moral" };
const now: LeafRequirement = { kind: "state", about: {}, currently: "care-management" };

/** From January 10 to June 30, 2027. */
const HALF_A_YEAR = { type: "rn", issued: date("2027-01-10"), expires: date("2027-06-30") };

/** Something of every part lies ahead. */
const BUSY: Profile = {
  licenses: [
    { type: "rn", issued: TODAY, expires: date("2027-08-31") },
    { type: "lcsw", issued: month("2027-02"), expires: "never" },
  ],
  degrees: [{ level: "associate" }, { level: "bachelor", awarded: month("2026-12") }],
  certifications: [{ id: "ccm", issued: date("2026-11-22"), expires: month("2027-10") }],
  experience: [
    { kinds: ["nursing"], from: date("2025-01-01"), to: "present" },
    { kinds: ["nursing"], from: date("2027-01-01"), to: date("2027-11-01") },
    { kinds: ["nursing"], months: 3 },
  ],
  continuingEducation: [
    { topic: "nursing", hours: 4, date: date("2027-02-14") },
    { topic: "nursing", hours: 4, from: date("2026-02-01"), to: month("2027-03") },
  ],
};

function events(requires: Requirement | readonly RuleVersion[], profile: Profile, until?: string) {
  const versions = "kind" in requires ? [version(requires)] : requires;
  return roadTo(credential(versions), profile, until).events;
}

/** What befalls the entries of a profile. */
function entries(...asked: Parameters<typeof events>) {
  return events(...asked).flatMap((event) =>
    event.kind === "entry" ? [`${event.day} ${event.part} ${event.at} ${event.what}`] : [],
  );
}

/** How answers change: of leaves with whether the whole is met, and of the whole with whether it is pending. */
function answers(...asked: Parameters<typeof events>) {
  return events(...asked).flatMap((event) =>
    event.kind === "requirement"
      ? [[event.day, event.requirement.kind, event.answer, event.isEligible]]
      : event.kind === "standing"
        ? [[event.day, "whole", event.answer, event.isPending]]
        : [],
  );
}

const PERMITS = ["2027-02-28 licenses 1 issued", "2027-08-31 licenses 0 expires"];
const CERTIFIED = ["2026-11-22 certifications 0 issued", "2027-10-31 certifications 0 expires"];
const AWARDED = ["2026-12-31 degrees 1 awarded"];
const WORK = ["2027-01-01 experience 1 begins", "2027-11-01 experience 1 ends"];
const TAKEN = ["2027-02-14 continuing-education 0 taken", "2027-03-31 continuing-education 1 taken"];

describe("the events of entries", () => {
  it.each([
    ["licenses", rn, PERMITS],
    ["degrees", bachelor, AWARDED],
    ["certifications", ccm, CERTIFIED],
    ["work", year, WORK],
    ["a sum of work", all(year, sum), WORK],
    ["continuing education", course, TAKEN],
    ["nothing that is told with a date", all(moral, now), []],
  ])("are those of %s where the rule asks for such", (_, requires, expected) => {
    expect(entries(requires, BUSY)).toEqual(expected);
  });

  it("come by day, after today and up to the last day", () => {
    const everything = all(rn, bachelor, ccm, year, course);
    const whole = [...PERMITS, ...AWARDED, ...CERTIFIED, ...WORK, ...TAKEN].toSorted();
    expect(entries(everything, BUSY, "2027-11-01")).toEqual(whole);
    expect(entries(everything, BUSY, "2027-10-31")).toEqual(whole.slice(0, -1));
    expect(entries(everything, {})).toEqual([]);
  });
});

describe("the events of answers", () => {
  it("follow each other by day: the entry, the requirement, the whole", () => {
    const days = events(rn, { licenses: [HALF_A_YEAR] }).map(({ day, kind }) => `${day} ${kind}`);
    expect(days).toEqual([
      "2027-01-10 entry",
      "2027-01-10 requirement",
      "2027-01-10 standing",
      "2027-06-30 entry",
      "2027-07-01 requirement",
      "2027-07-01 standing",
    ]);
  });

  it("tell whether the whole is met from that day on", () => {
    expect(answers(rn, { licenses: [HALF_A_YEAR] })).toEqual([
      ["2027-01-10", "license", "met", true],
      ["2027-01-10", "whole", "met", false],
      ["2027-07-01", "license", "not-met", false],
      ["2027-07-01", "whole", "not-met", false],
    ]);
  });

  it("tell that another way goes on, to its very last day", () => {
    const other = { id: "ccm", issued: date("2027-03-01") };
    const lost = (expires: string) =>
      answers(any(rn, ccm), {
        licenses: [HALF_A_YEAR],
        certifications: [{ ...other, expires: date(expires) }],
      }).find(([day, kind]) => day === "2027-07-01" && kind === "license");
    expect(lost("2027-07-01")).toEqual(["2027-07-01", "license", "not-met", true]);
    expect(lost("2027-06-30")).toEqual(["2027-07-01", "license", "not-met", false]);
  });

  it("begin today for who is eligible already, and for nobody else", () => {
    const licenses = [{ type: "rn", expires: date("2027-06-30") }];
    expect(answers(rn, { licenses })[0]).toEqual([TODAY, "whole", "met", false]);
    expect(answers(rn, { licenses: [] })).toEqual([]);
    expect(answers(rn, {})).toEqual([]);
  });

  it("say of the whole that something is still to be confirmed", () => {
    const licenses = [HALF_A_YEAR];
    const pendingWith = (confirms: Profile["confirms"]) =>
      answers(all(rn, moral), { licenses, ...(confirms && { confirms }) })
        .filter(([, kind]) => kind === "whole")
        .map(([, , , isPending]) => isPending);
    expect(pendingWith(undefined)).toEqual([true, true]);
    expect(pendingWith({ moral: true })).toEqual([false, false]);
  });

  it("have no change of a requirement on the day on which its rules come into force", () => {
    const later = version(ccm, { id: "later", effective: date("2027-03-01") });
    const profile = { licenses: [], certifications: [{ id: "ccm", issued: date("2027-05-01") }] };
    const told = events([version(rn), later], profile);
    expect(told.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      "2027-03-01 rules",
      "2027-05-01 entry",
      "2027-05-01 requirement",
      "2027-05-01 standing",
    ]);
    expect(told[0]).toEqual({ day: "2027-03-01", kind: "rules", rules: "later" });
  });

  it("name the first rules of a body when they come into force later", () => {
    const [first] = events([version(rn, { effective: date("2027-03-01") })], { licenses: [] });
    expect(first).toEqual({ day: "2027-03-01", kind: "rules", rules: "first" });
  });
});
