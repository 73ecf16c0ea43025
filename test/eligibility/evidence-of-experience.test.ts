import { describe, expect, it } from "vitest";
import type { Profile, Service } from "../../src/domain/profile.ts";
import type { ExperienceRequirement, Requirement } from "../../src/domain/requirement.ts";
import type { FullTime } from "../../src/domain/rule-version.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { partOf, personal, TODAY, weighed } from "./evidence.ts";
import { date, LEXICON, month } from "./support.ts";

describe("what was held against experience", () => {
  const job: Service = {
    kinds: ["nursing"],
    from: date("2025-11-22"),
    to: "present",
    hoursPerWeek: 40,
    paid: true,
  };
  const without = (detail: keyof Service): Service =>
    Object.fromEntries(Object.entries(job).filter(([key]) => key !== detail));

  it("is one or nothing where any amount will do", () => {
    const leaf: Requirement = {
      kind: "experience",
      about: {},
      kinds: ["nursing"],
      anyAmount: true,
      paid: true,
    };
    const experience: readonly Service[] = [
      job,
      { kinds: ["nursing"], months: 2, paid: true },
      without("paid"),
      { ...job, kinds: ["direct-client"] },
      { ...job, to: month("2026-11"), from: month("2026-11") },
      { ...job, from: date("2026-12-01"), to: date("2026-12-31") },
      { kinds: ["nursing"], hours: 0, paid: true },
    ];
    const finding = weighed(leaf, { experience });
    const need = finding.kind === "experience" ? finding.needs[0] : undefined;
    expect(need).toMatchObject({ unit: "entries", needed: 1, missing: 0, answer: "met" });
    expect(need?.entries.map(({ sure, possible }) => [sure, possible])).toEqual([
      [1, 1],
      [1, 1],
      [0, 1],
      [0, 0],
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(weighed(leaf, { experience: [without("paid")] })).toMatchObject({
      answer: "unknown",
      untold: [personal("experience", 0, "paid")],
    });
    expect(weighed(leaf, { experience: experience.slice(3, 4) })).toMatchObject({
      answer: "not-met",
      untold: [],
    });
  });

  it("leaves open what each open amount hangs on, and nothing once all are known", () => {
    const leaf: Requirement = { kind: "experience", about: {}, kinds: ["nursing"], months: 6, hours: 2000 };
    const total = { kinds: ["nursing"], months: 12 };
    expect(weighed(leaf, { experience: [total] })).toMatchObject({
      answer: "unknown",
      untold: [personal("experience", 0, "hours")],
      needs: [
        { unit: "days", answer: "met" },
        { unit: "hours", answer: "unknown", possible: 3128.57 },
      ],
    });
    expect(weighed(leaf, { experience: [without("kinds"), job] })).toMatchObject({
      answer: "met",
      untold: [],
    });
    expect(weighed({ ...leaf, hours: 4000 }, { experience: [job, without("kinds")] })).toMatchObject({
      answer: "unknown",
      untold: [personal("experience", 1, "kinds")],
    });
  });

  it("may be more than is told, and then leaves that open first", () => {
    const leaf: Requirement = { kind: "experience", about: {}, kinds: ["nursing"], months: 24 };
    expect(weighed(leaf, {})).toMatchObject({
      untold: [personal("experience")],
      needs: [{ possible: null }],
    });
    expect(weighed(leaf, { experience: [without("to")], experienceMore: "unknown" })).toMatchObject({
      untold: [personal("experience-more"), personal("experience", 0, "to")],
    });
    expect(weighed(leaf, { experience: [job], experienceMore: "unknown" })).toMatchObject({
      answer: "unknown",
      untold: [personal("experience-more")],
      needs: [{ sure: 365, possible: null, entries: [{ sure: 365, possible: 365, untold: [] }] }],
    });
  });

  it("asks for hours once, and of part time only below full time", () => {
    const leaf: Requirement = { kind: "experience", about: {}, kinds: ["nursing"], months: 18 };
    const earlier = { ...job, from: date("2024-11-22"), to: date("2025-11-21") };
    const openOf = (...experience: readonly Service[]) => {
      const finding = weighed(leaf, { experience });
      return "untold" in finding ? finding.untold : [];
    };
    expect(openOf(job, { ...earlier, hoursPerWeek: 36, fullTime: false })).toEqual([
      { knownTo: "body", part: "experience", detail: "part-time" },
    ]);
    const { hoursPerWeek: _, ...untold } = earlier;
    expect(openOf(job, untold)).toEqual([personal("experience", 1, "hours")]);
  });

  it("after a degree hangs on the degrees", () => {
    const rule: Requirement = {
      kind: "all",
      about: {},
      of: [
        {
          kind: "any",
          about: { id: "start" },
          of: [
            { kind: "degree", about: {}, level: "bachelor" },
            { kind: "certification", about: {}, ids: ["crc"] },
          ],
        },
        { kind: "experience", about: {}, kinds: ["nursing"], months: 6, after: "start" },
      ],
    };
    const openOf = (profile: Profile) => {
      const part = partOf(weighed(rule, profile), 1);
      return "untold" in part ? part.untold : [];
    };
    expect(openOf({ experience: [job] })).toEqual([personal("degrees"), personal("certifications")]);
    const none = { experience: [job], certifications: [] };
    expect(openOf({ ...none, degrees: [{ level: "associate" }, { level: "bachelor" }] })).toEqual([
      personal("degrees", 1, "awarded"),
    ]);
    expect(openOf({ ...none, degrees: [{ level: "bachelor", awarded: month("2026-05") }] })).toEqual([
      personal("degrees", 0, "awarded"),
    ]);
    expect(openOf({ ...none, degrees: [{ awarded: date("2020-01-01") }] })).toEqual([
      personal("degrees", 0, "level"),
    ]);
    expect(openOf({ ...none, degrees: [{ level: "bachelor", awarded: date("2020-01-01") }] })).toEqual([]);
    const license = { ...none, degrees: [], certifications: [{ id: "crc" }] };
    expect(openOf(license)).toEqual([personal("certifications", 0, "expires")]);
  });
});

it("a state that was told leaves nothing open", () => {
  const leaf: Requirement = { kind: "state", about: {}, currently: "care-management" };
  expect(weighed(leaf, { currently: [] })).toEqual({
    kind: "state",
    about: {},
    requirement: leaf,
    answer: "not-met",
    untold: [],
  });
  expect(weighed(leaf, { currently: ["care-management"] })).toMatchObject({ answer: "met", untold: [] });
  expect(weighed(leaf, {})).toMatchObject({ answer: "unknown", untold: [personal("currently")] });
});

describe("what is untold about a job of which the pay is untold", () => {
  const asks = (need: Pick<ExperienceRequirement, "months" | "hours" | "anyAmount">): Requirement => ({
    kind: "experience",
    about: {},
    kinds: ["nursing"],
    paid: true,
    ...need,
  });
  const job: Service = { kinds: ["nursing"], from: date("2025-01-01"), to: "present" };
  const untoldOf = (leaf: Requirement, service: Service, fullTime?: FullTime) => {
    const finding = weigh(leaf, { experience: [service] }, TODAY, {
      lexicon: LEXICON,
      ...(fullTime && { fullTime }),
    });
    return "untold" in finding ? finding.untold.map(({ detail, knownTo }) => `${knownTo} ${detail}`) : [];
  };
  const partTime = { hoursPerWeek: 38, partTime: "prorated" } as const;

  it.each<[string, Requirement, Service, FullTime?]>([
    ["any amount of untold hours", asks({ anyAmount: true }), job],
    ["a part that is told", asks({ hours: 100 }), { ...job, hoursPerWeek: 36, hoursOf: { nursing: 20 } }],
    ["part time, where hours are asked", asks({ hours: 100 }), { ...job, hoursPerWeek: 20 }],
    ["part time, where it counts", asks({ months: 6 }), { ...job, hoursPerWeek: 20 }, partTime],
    ["an end in the future", asks({ months: 6 }), { ...job, to: month("2027-01"), hoursPerWeek: 40 }],
    [
      "hours in all up to a day in the future",
      asks({ hours: 9 }),
      { ...job, to: date("2027-01-10"), hours: 900 },
    ],
  ])("is nothing else: %s", (_, leaf, service, fullTime) => {
    expect(untoldOf(leaf, service, fullTime)).toEqual(["person paid"]);
  });

  it("is also what the body says of part time, which no mark of the job tells where it states full time", () => {
    const unknown = { ...partTime, partTime: "unknown" } as const;
    expect(untoldOf(asks({ months: 6 }), { ...job, hoursPerWeek: 36 }, unknown)).toEqual([
      "person paid",
      "body part-time",
    ]);
    expect(untoldOf(asks({ months: 6 }), { ...job, hoursPerWeek: 36 })).toEqual([
      "person paid",
      "person full-time",
      "body part-time",
    ]);
  });
});

describe("what was held against experience, need by need", () => {
  it("leaves open only what an open need hangs on", () => {
    const leaf: Requirement = { kind: "experience", about: {}, kinds: ["nursing"], months: 1, hours: 3000 };
    const whole = { kinds: ["nursing"], from: date("2026-01-01"), to: date("2026-02-28"), hoursPerWeek: 40 };
    const part = { ...whole, from: date("2025-01-01"), to: date("2025-02-28"), hoursPerWeek: 36 };
    const vague = { kinds: ["nursing"], from: date("2020-01-01"), to: date("2021-12-31") };
    expect(weighed(leaf, { experience: [whole, part, vague] })).toMatchObject({
      answer: "unknown",
      needs: [
        { unit: "days", answer: "met" },
        { unit: "hours", answer: "unknown" },
      ],
      untold: [personal("experience", 2, "hours")],
    });
  });

  it("asks for no more service once there is enough", () => {
    const leaf: Requirement = { kind: "experience", about: {}, kinds: ["nursing"], months: 1 };
    const whole = { kinds: ["nursing"], from: date("2026-01-01"), to: date("2026-02-28"), hoursPerWeek: 40 };
    expect(weighed(leaf, { experience: [whole], experienceMore: "unknown" })).toMatchObject({
      answer: "met",
      untold: [],
    });
  });

  it("says that a job came before the degree, not that it was too short, and nothing of one that began today", () => {
    const rule: Requirement = {
      kind: "all",
      about: {},
      of: [
        { kind: "experience", about: {}, kinds: ["nursing"], months: 1, after: "degree" },
        { kind: "degree", about: { id: "degree" }, level: "bachelor" },
      ],
    };
    const early = { kinds: ["nursing"], from: date("2025-01-01"), to: date("2025-02-28"), hoursPerWeek: 40 };
    const today = { kinds: ["nursing"], from: TODAY, to: TODAY, hoursPerWeek: 40 };
    const degrees = [{ level: "bachelor", awarded: date("2026-01-10") }];
    const leaf = partOf(weighed(rule, { degrees, experience: [early, today] }), 0);
    expect("needs" in leaf && leaf.needs[0]?.entries).toMatchObject([
      { sure: 0, possible: 0, reasons: ["before-degree"] },
      { sure: 1, possible: 1, reasons: [] },
    ]);
  });
});
