import { describe, expect, it } from "vitest";
import type { License } from "../../../src/domain/profile.ts";
import type { Need } from "../../../src/eligibility/finding.ts";
import { daysForMonths } from "../../../src/eligibility/service-days.ts";
import { wordAmount, wordNeed } from "../../../src/render/check/word-amount.ts";
import { renderDocument } from "../../../src/render/render-document.ts";
import { degree, job, NOTHING, RN, TODAY } from "../../eligibility/people/person.ts";
import { date, month } from "../../eligibility/support.ts";
import { weighed } from "./weighed.ts";

function need(unit: Need["unit"], needed: number, sure: number, possible: number | null = sure): Need {
  const missing = Math.max(0, Math.ceil(needed - sure));
  const most = possible ?? Number.POSITIVE_INFINITY;
  const answer = sure >= needed ? "met" : most >= needed ? "unknown" : "not-met";
  return { unit, needed, sure, possible, missing, answer, entries: [] };
}

describe("an amount", () => {
  it.each([
    [0, "0 months"],
    [1, "1 day"],
    [27, "27 days"],
    [28, "1 month"],
    [364, "11 months 29 days"],
    // What is left of 24 months after totals of 17, 14 and 23, in whole days.
    [213, "7 months"],
    [305, "10 months"],
    [31, "1 month"],
    [365, "12 months"],
    [515.7, "17 months"],
    [730, "24 months"],
    [1095, "36 months"],
  ])("of %d days of service is %s", (days, words) => {
    expect(wordAmount("days", days)).toBe(words);
  });

  it("of whole months is told in months, however many", () => {
    for (let months = 2; months <= 120; months += 1) {
      expect(wordAmount("days", daysForMonths(months))).toBe(`${months} months`);
    }
  });

  it.each([
    [need("days", 730, 515), "17 of 24 months; 7 months 2 days to go"],
    [need("days", 730, 729), "23 months 29 days of 24 months; 1 day to go"],
    [need("days", 730, 900), "29 months 17 days; 24 months asked"],
    [need("days", 730, 730), "24 of 24 months"],
    [need("hours", 2000, 1430.28), "1,430 of 2,000 hours; 570 hours to go"],
    [need("hours", 2000, 1430, 2500), "surely 1,430 hours, possibly 2,500 hours; 2,000 hours asked"],
    [
      need("hours", 2000, 0, 1900),
      "surely none, possibly 1,900 of 2,000 hours; at least 100 hours, up to 2,000 hours to go",
    ],
    [need("days", 730, 303, 730), "surely 10 months, possibly 24 of 24 months"],
    [need("days", 730, 303, null), "surely 10 of 24 months; there may be more"],
    [need("days", 365, 0, null), "12 months asked"],
    // 45,000 days would be a life of 123 years at work.
    [need("days", 1095, 0, 45_000), "surely none, possibly any amount; 36 months asked"],
    [need("hours", 2000, 12, 400_000), "surely 12 hours, possibly any amount; 2,000 hours asked"],
    [need("entries", 1, 0), "none; any amount will do"],
  ])("against its need says both, and what is left: %#", (each, words) => {
    expect(wordNeed(each)).toBe(words);
  });
});

describe("what a person reads", () => {
  const drawn = (profile: typeof NOTHING, ids: readonly string[], explain = false) =>
    renderDocument(weighed(profile, ids, TODAY), "terminal", { width: 120, explain }).replace(/\s+/g, " ");

  it("names the entry that does not count, and why", () => {
    const text = drawn({ ...NOTHING, licenses: [{ ...RN, expires: date("2026-11-20") }] }, ["ccm"]);
    expect(text).toMatch(/RN \(license 1\) does not count: it has expired/);
  });

  it("names when a degree or a license is there that is still to come", () => {
    const student = { level: "bachelor", field: "social-work", accredited: true } as const;
    const told = (profile: Partial<typeof NOTHING>) => drawn({ ...NOTHING, ...profile }, ["acm-sw"]);
    expect(told({ degrees: [{ ...student, awarded: month("2027-05") }] })).toContain(
      "Social work (degree 1) does not count: it is not awarded before May 2027",
    );
    expect(told({ degrees: [{ ...student, awarded: date("2027-05-15") }] })).toContain(
      "it is not awarded before May 15, 2027",
    );
    expect(told({ licenses: [{ ...RN, type: "lbsw", issued: month("2027-02") }] })).toContain(
      "LBSW (license 1) does not count: it is not issued before February 2027",
    );
    const held = { ...NOTHING, certifications: [{ id: "aswb-masters", issued: month("2027-02") }] };
    expect(drawn(held, ["c-aswcm"], true)).toContain("not counted, it is not issued before February 2027");
  });

  it("leaves that day out where nothing of the profile is told", () => {
    const degrees = [{ level: "bachelor", awarded: month("2027-05") }];
    const text = renderDocument(weighed({ ...NOTHING, degrees }, ["cmc"], TODAY), "json");
    expect(text).toContain("it is not awarded yet");
    expect(text).not.toMatch(/2027-05|May 2027/);
  });

  it("says what there is at least to go where nobody knows how long the rest takes", () => {
    const student = { ...NOTHING, experience: [job(["case-management"], "2025-11-22", "present")] };
    const bsw = degree("bachelor", "social-work", "2020-05-15", { accreditedBy: ["cswe"] });
    const headline = (license: License, { accreditedBy, ...rest } = bsw) => {
      const degrees = [accreditedBy ? { ...rest, accreditedBy } : rest];
      const text = drawn({ ...student, degrees, licenses: [{ type: "lbsw", ...license }] }, ["c-swcm"]);
      return /NOT YET: (.*?) National/.exec(text)?.[1];
    };
    // 365 days at 40 hours a week are 2,085 5/7 of 4,500 hours.
    expect(headline({ standing: "active" })).toBe("2,415 hours to go");
    expect(headline({})).toBe("at least 2,415 hours to go");
    const { accreditedBy: _, ...unsure } = bsw;
    // Whether any of them came after such a degree is open.
    expect(headline({}, unsure)).toBe("at least 2,415 hours to go");
    expect(headline({ standing: "inactive" })).toBe("2 things missing");
  });

  it("keeps entries that are about something else out of sight until asked", () => {
    const profile = { ...NOTHING, licenses: [RN], experience: [job(["nursing"], "2024-01-01", "present")] };
    expect(drawn(profile, ["ccm"])).not.toContain("another kind of work");
    expect(drawn(profile, ["ccm"], true)).toContain("not counted, it is another kind of work");
  });

  it("says that a license is good only if it has not expired where that is not told", () => {
    const text = drawn({ ...NOTHING, licenses: [{ type: "rn", standing: "active", unrestricted: true }] }, [
      "ccm",
    ]);
    expect(text).toContain("License to assess clients independently: RN (license 1), if it has not expired");
    expect(text).toContain("○ RN (license 1) has not expired");
  });

  it("sets what an article says against the body's own rules, with the reason", () => {
    const year = job(["case-management"], "2025-11-21", "present");
    const text = drawn({ ...NOTHING, licenses: [RN], experience: [year] }, ["ccm"]);
    expect(text).toMatch(
      /Publisher of article would say eligible; the body's own rules say not yet, because this is missing: 24 months of case management: 11 months 29 days to go\. \(The article\)/,
    );
  });

  it("says that rules were read in a copy, and how long ago", () => {
    const result = weighed(NOTHING, ["ccm", "case-manager"], date("2028-12-01"));
    const text = renderDocument(result, "terminal", { width: 120, explain: true });
    expect(text).toContain("Official, the body's own words, read in a copy;");
    expect(text).toContain("read 2026-11-21, 2 years before 2028-12-01");
  });

  it("labels what rests on a typical duration as an estimate", () => {
    expect(drawn(NOTHING, ["cmc"])).toMatch(/about \d+ years?( \d+ months?)? to go \(estimate\)/);
  });

  it("tells of a role that accounts differ, and never a bare no on an article's word", () => {
    const profile = {
      ...NOTHING,
      licenses: [RN],
      degrees: [{ level: "bachelor", awarded: date("2020-01-01") }],
    };
    const text = drawn(profile, ["case-manager"]);
    expect(text).toContain("CANNOT TELL: accounts differ: 1 met, 1 not met");
  });

  it("asks what would decide it in plain words, and says when only the body can tell", () => {
    const halfTime = job(["care-management"], "2022-11-22", "present", { hoursPerWeek: 20 });
    const master = { level: "master", field: "nursing", awarded: date("2020-05-15") };
    const text = drawn({ ...NOTHING, degrees: [master], experience: [halfTime] }, ["cmc"]);
    expect(text).toContain("Ask the body: how much does part-time work count?");
    expect(drawn({}, ["ccm"])).toContain("Which licenses do you hold, if any?");
  });

  it("asks only for the day where the month was told, and never calls that date untold", () => {
    const year = job(["case-management"], "2025-11", "present", { supervision: { by: ["ccm"] } });
    const text = drawn({ ...NOTHING, licenses: [RN], experience: [year] }, ["ccm"]);
    expect(text).toContain("not told: on which day it began");
    expect(text).toContain("Case management (job 1): on which day did it begin?");
    expect(text).not.toMatch(/when (?:it began|did it begin)/);
  });

  it("does not count as met what is only to be confirmed", () => {
    const text = drawn({ licenses: [] }, ["acm-rn", "c-swcm"]);
    expect(text).toContain("License or exam of another level or name: 0 of 2 met, 1 to be confirmed");
  });

  it("says that nobody supervised, not that the supervisor held the wrong certification", () => {
    const alone = job(["case-management"], "2025-01-01", "present", { supervision: "none" });
    const text = drawn({ ...NOTHING, licenses: [RN], experience: [alone] }, ["ccm"]);
    expect(text).toContain(
      "12 months supervised by a CCM: 0 of 12 months; 12 months to go; Case management (job 1) does not count: it was not supervised",
    );
  });

  it("shows dates of entries only when asked to explain", () => {
    const profile = {
      ...NOTHING,
      experience: [job(["nursing"], "2023-02-15", "present", { title: "Ward nurse" })],
    };
    expect(drawn(profile, ["cmgt-bc"])).not.toContain("2023-02-15");
    expect(drawn(profile, ["cmgt-bc"], true)).toContain("Ward nurse, 2023-02-15 to present (job 1)");
  });

  it("says of courses when they were taken, or between which days", () => {
    const taken = { topic: "case-management", hours: 5 };
    const profile = {
      ...NOTHING,
      continuingEducation: [
        { ...taken, date: date("2026-03-01") },
        { ...taken, from: date("2023-11-22"), to: date("2026-11-21") },
      ],
    };
    const text = drawn(profile, ["cmgt-bc"], true);
    expect(text).toContain("2026-03-01 (course 1)");
    expect(text).toContain("taken between 2023-11-22 and 2026-11-21 (course 2)");
  });
});
