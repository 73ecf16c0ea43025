import { describe, expect, it } from "vitest";
import type { Profile, Service } from "../../src/domain/profile.ts";
import type { ExperienceRequirement, Requirement } from "../../src/domain/requirement.ts";
import { isBranchFinding } from "../../src/eligibility/finding.ts";
import { weighed } from "./evidence.ts";
import { date } from "./support.ts";

const YEAR: ExperienceRequirement = { kind: "experience", about: {}, kinds: ["nursing"], months: 12 };
const ANY: ExperienceRequirement = { kind: "experience", about: {}, kinds: ["nursing"], anyAmount: true };
const BACHELOR: Requirement = { kind: "degree", about: { id: "degree" }, level: "bachelor" };

/** A job that counts for nothing, beside which totals are weighed among jobs. */
const IDLE: Service = {
  kinds: ["direct-client"],
  from: date("2025-01-01"),
  to: "present",
  hoursPerWeek: 40,
};

/** The answers and ranges of a leaf, or of the last of an `all`, on 21 November 2026. */
function rangesOf(requires: Requirement, profile: Profile): unknown {
  const finding = weighed(requires, profile);
  const last = isBranchFinding(finding) ? finding.of.at(-1) : finding;
  if (!last || !("needs" in last)) return expect.fail("no amounts");
  return last.needs.map(({ answer, sure, possible }) => [answer, sure, possible]);
}

const nursing = (more: Service): Service => ({ kinds: ["nursing"], ...more });

describe.each<[string, readonly Service[]]>([
  ["alone", []],
  ["beside a job that does not count", [IDLE]],
])("totals %s", (_where, others) => {
  const ranges = (requires: Requirement, totals: readonly Service[], more: Profile = {}) =>
    rangesOf(requires, { ...more, experience: [...totals, ...others] });
  const after: Requirement = { kind: "all", about: {}, of: [BACHELOR, { ...YEAR, after: "degree" }] };

  it("are any amount when one of them is more than nothing", () => {
    expect(ranges(ANY, [nursing({ months: 1 })])).toEqual([["met", 1, 1]]);
    expect(ranges(ANY, [nursing({ hours: 0 }), nursing({ hours: 3 })])).toEqual([["met", 1, 1]]);
    expect(ranges(ANY, [nursing({ hours: 0 }), { kinds: ["teaching"], hours: 3 }])).toEqual([
      ["not-met", 0, 0],
    ]);
    expect(ranges(ANY, [nursing({ months: 0 })])).toEqual([["not-met", 0, 0]]);
    expect(ranges(ANY, [])).toEqual([["not-met", 0, 0]]);
  });

  it("only may be any amount where their kind is untold, or in a window", () => {
    expect(ranges(ANY, [{ months: 1 }])).toEqual([["unknown", 0, 1]]);
    expect(ranges({ ...ANY, withinMonths: 12 }, [nursing({ months: 1 })])).toEqual([["unknown", 0, 1]]);
  });

  it("of another kind bring nothing, in months and in hours", () => {
    const both = [nursing({ months: 6 }), { kinds: ["teaching"], months: 12 }];
    expect(ranges(YEAR, both)).toEqual([["not-met", 182.5, 182.5]]);
    const hours = [nursing({ hours: 500 }), { kinds: ["teaching"], hours: 800 }];
    const { months: _, ...asked } = YEAR;
    expect(ranges({ ...asked, hours: 1000 }, hours)).toEqual([["not-met", 500, 500]]);
  });

  it("of two kinds, with hours told of one, surely count for the other only", () => {
    const mixed: Service = { kinds: ["nursing", "care"], months: 12 };
    expect(ranges(YEAR, [{ ...mixed, hoursOf: { nursing: 10 } }])).toEqual([["unknown", 0, 365]]);
    expect(ranges(YEAR, [{ ...mixed, hoursOf: { care: 10 } }])).toEqual([["met", 365, 365]]);
    const either = { ...YEAR, kinds: ["nursing", "case-management"] };
    expect(ranges(either, [{ ...mixed, hoursOf: { nursing: 10 } }])).toEqual([["unknown", 0, 365]]);
  });

  it("cannot follow a degree that is not there, and may follow one that is, but not surely", () => {
    const year = [nursing({ months: 12 })];
    expect(ranges(after, year, { degrees: [] })).toEqual([["not-met", 0, 0]]);
    expect(ranges(after, year)).toEqual([["unknown", 0, 365]]);
    for (const awarded of [date("2020-05-15"), date("2026-11-20")]) {
      expect(ranges(after, year, { degrees: [{ level: "bachelor", awarded }] })).toEqual([
        ["unknown", 0, 365],
      ]);
    }
    // The day after an award of today is tomorrow.
    const today = { degrees: [{ level: "bachelor", awarded: date("2026-11-21") }] };
    expect(ranges(after, year, today)).toEqual([["not-met", 0, 0]]);
  });

  it("count once in a sum of leaves that ask the same service", () => {
    const sum: Requirement = {
      kind: "all",
      about: {},
      of: [
        { ...YEAR, about: { id: "some" }, months: 6 },
        { ...YEAR, about: { id: "more" } },
        { kind: "together", about: {}, months: 12, of: ["some", "more"] },
      ],
    };
    expect(ranges(sum, [nursing({ months: 6 })])).toEqual([["not-met", 182.5, 182.5]]);
  });

  it("are told apart however many there are: 33, of which the first and the last but one count", () => {
    const totals = Array.from({ length: 33 }, (__, entry) =>
      entry === 0 || entry === 31 ? nursing({ months: 3 }) : { kinds: ["teaching"], months: 6 },
    );
    expect(ranges(YEAR, totals)).toEqual([["not-met", 182.5, 182.5]]);
  });
});

describe("any amount of service", () => {
  it("is one of each entry that counts, and nothing of the others", () => {
    const finding = weighed(ANY, { experience: [IDLE, nursing({ months: 1 }), { months: 1 }] });
    if (finding.kind !== "experience") return expect.fail("a leaf of experience");
    expect(finding.needs[0]?.entries.map(({ sure, possible }) => [sure, possible])).toEqual([
      [0, 0],
      [1, 1],
      [0, 1],
    ]);
  });
});

describe("a job of no kind that is told", () => {
  it("may be the part whose hours are told: 20 of 30 hours in 181 days are at most 120.66 days", () => {
    const job: Service = {
      from: date("2026-01-01"),
      to: date("2026-06-30"),
      hoursPerWeek: 40,
      hoursOf: { nursing: 20 },
    };
    expect(rangesOf(YEAR, { experience: [job] })).toEqual([["not-met", 0, 120.66]]);
  });
});

describe("a window", () => {
  it("has its first day: of a job that ended on it one day counts", () => {
    const recent: Requirement = { ...YEAR, withinMonths: 36 };
    const until = (to: string) =>
      rangesOf(recent, {
        experience: [nursing({ from: date("2023-01-01"), to: date(to), hoursPerWeek: 40 })],
      });
    expect(until("2023-11-22")).toEqual([["not-met", 1, 1]]);
    expect(until("2023-11-21")).toEqual([["not-met", 0, 0]]);
  });
});
