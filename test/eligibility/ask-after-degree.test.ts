import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { asked, both, OTHER_LICENSE } from "./asked.ts";
import { date, month } from "./support.ts";

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

  it("is also what the start hangs on where the node fulfils nothing else, and a lack alone decides", () => {
    const start: Requirement = {
      kind: "all",
      about: { id: "degree" },
      of: [
        { kind: "degree", about: {}, level: "associate" },
        { kind: "certification", about: {}, ids: ["crc"] },
      ],
    };
    const never: Requirement = { kind: "experience", about: {}, kinds: ["direct-client"], months: 1 };
    const { months: _, ...any } = service;
    const rule: Requirement = {
      kind: "any",
      about: {},
      of: [{ ...any, anyAmount: true }, both(start, never)],
    };
    const vague = { kinds: ["nursing"], to: "present", hoursPerWeek: 40 } as const;
    expect(asked(rule, { certifications: [{ id: "crc" }], experience: [vague] })).toEqual([
      "degrees: one-way",
      "certifications 0 expires: one-way",
    ]);
    // An active certification counts as unexpired.
    const active: Profile = { certifications: [{ id: "crc", standing: "active" }], experience: [vague] };
    expect(asked(rule, active)).toEqual(["degrees: one-way"]);
    const graduate: Profile = { ...active, degrees: [{ level: "associate", awarded: date("2020-05-15") }] };
    expect(asked(rule, graduate)).toEqual(["experience 0 from: alone"]);
  });

  it("is when the work began, where what is asked beside the degree is held under one of two names", () => {
    const start: Requirement = {
      kind: "all",
      about: { id: "degree" },
      of: [
        { kind: "degree", about: {}, level: "bachelor" },
        { kind: "any", about: {}, of: [OTHER_LICENSE, { kind: "certification", about: {}, ids: ["crc"] }] },
      ],
    };
    const graduate: Profile = {
      licenses: [],
      degrees: [{ level: "bachelor", awarded: date("2020-05-15") }],
      certifications: [{ id: "crc", standing: "active" }],
    };
    const { from: _, ...vague } = job;
    const rule = both(start, service);
    expect(asked(rule, { ...graduate, experience: [job] })).toEqual([]);
    expect(asked(rule, { ...graduate, experience: [vague] })).toEqual(["experience 0 from: alone"]);
    expect(asked(rule, { ...graduate, certifications: [], experience: [vague] })).toEqual([]);
  });
});
