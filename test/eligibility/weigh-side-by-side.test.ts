import { describe, expect, it } from "vitest";
import type { Service } from "../../src/domain/profile.ts";
import type { ExperienceRequirement } from "../../src/domain/requirement.ts";
import type { FullTime } from "../../src/domain/rule-version.ts";
import { isBranchFinding } from "../../src/eligibility/finding.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { date, LEXICON, month } from "./support.ts";

const PRORATED: FullTime = { hoursPerWeek: 40, partTime: "prorated" };

function leafOf(id: string, more: Partial<ExperienceRequirement>): ExperienceRequirement {
  return { kind: "experience", about: { id }, kinds: [id], ...more };
}

/** The finding on 5 November 2026, for somebody whose degree is of 7 October. */
function needOf(of: readonly ExperienceRequirement[], experience: readonly Service[], fullTime?: FullTime) {
  const degree = { kind: "degree", about: { id: "degree" }, level: "bachelor" } as const;
  const ids = of.map(({ about }) => about.id ?? "");
  const sum = { kind: "together", about: {}, months: 100_000, of: ids } as const;
  const rule = { kind: "all", about: {}, of: [...of, degree, ...(of.length > 1 ? [sum] : [])] } as const;
  const degrees = [{ level: "bachelor", awarded: date("2026-10-07") }];
  const terms = { lexicon: LEXICON, ...(fullTime && { fullTime }) };
  const finding = weigh(rule, { experience, degrees }, date("2026-11-05"), terms);
  const leaf = isBranchFinding(finding) ? finding.of[of.length > 1 ? of.length + 1 : 0] : undefined;
  const need = leaf && "needs" in leaf ? leaf.needs[0] : undefined;
  if (need === undefined || !("entries" in need)) return expect.fail("no need");
  return {
    range: [need.sure, need.possible],
    entries: need.entries.map(({ sure, possible }) => [sure, possible]),
  };
}

const [FIRST, SECOND] = [
  { from: date("2026-10-01"), to: date("2026-10-07") },
  { from: date("2026-10-08"), to: date("2026-10-14") },
];
const nursing = (more: Partial<Service>): Service => ({ kinds: ["nursing"], hoursPerWeek: 42, ...more });
const [DAYS, HOURS] = [leafOf("nursing", { months: 100_000 }), leafOf("nursing", { hours: 100_000 })];
/** It begins on the last day of the first week. */
const EIGHT_DAYS = { from: date("2026-10-07"), to: date("2026-10-14") };

describe("jobs that share a day", () => {
  it("make one day of it, in whatever order they are told", () => {
    const jobs = [nursing(FIRST), nursing(EIGHT_DAYS)];
    expect(needOf([DAYS], jobs).range).toEqual([14, 14]);
    expect(needOf([DAYS], jobs.toReversed()).range).toEqual([14, 14]);
  });

  it("each bring all of their hours", () => {
    const both = needOf([HOURS], [nursing(FIRST), nursing(EIGHT_DAYS)]);
    expect(both).toEqual({
      range: [90, 90],
      entries: [
        [42, 42],
        [48, 48],
      ],
    });
  });

  it("share what it comes to by their hours, and nothing with a job without hours", () => {
    const jobs = [
      nursing(FIRST),
      nursing({ ...FIRST, hoursPerWeek: 21 }),
      nursing({ ...SECOND, hoursPerWeek: 0 }),
    ];
    expect(needOf([HOURS], jobs)).toEqual({
      range: [63, 63],
      entries: [
        [42, 42],
        [21, 21],
        [0, 0],
      ],
    });
  });
});

describe("a job that lies in one month", () => {
  it("surely counts for nothing and takes nothing away, and may count for all of it", () => {
    const august = nursing({ from: month("2026-08"), to: month("2026-08") });
    expect(needOf([DAYS], [nursing(FIRST), august]).range).toEqual([7, 38]);
    expect(needOf([HOURS], [nursing(FIRST), august]).range).toEqual([42, 228]);
    expect(
      needOf([DAYS], [nursing(FIRST), nursing({ from: date("2026-12-01"), to: "present" })]).range,
    ).toEqual([7, 7]);
  });
});

describe("leaves together", () => {
  const nurse = leafOf("nursing", { months: 1 });
  const client = leafOf("direct-client", { months: 1 });
  const later = leafOf("direct-client", { months: 1, after: "degree" });

  it("count a job from the first day on which it counts for any of them", () => {
    const both: Service = {
      ...FIRST,
      to: date("2026-10-14"),
      kinds: ["nursing", "direct-client"],
      hoursPerWeek: 40,
    };
    expect(needOf([nurse, later], [both]).range).toEqual([14, 14]);
    expect(needOf([later, nurse], [both]).range).toEqual([14, 14]);
  });

  it("count the part of a job that is named for one of them alone", () => {
    const part: Service = { ...FIRST, kinds: ["nursing"], hoursPerWeek: 40, hoursOf: { nursing: 20 } };
    expect(needOf([nurse, client], [part], PRORATED).range).toEqual([3.5, 3.5]);
    const next: Service = { ...part, ...SECOND, hoursOf: { nursing: 10 } };
    expect(needOf([nurse, client], [part, next], PRORATED)).toEqual({
      range: [5.25, 5.25],
      entries: [
        [3.5, 3.5],
        [1.75, 1.75],
      ],
    });
  });

  it("add a part from the day on which it counts too", () => {
    const job: Service = {
      ...{ from: date("2026-10-07"), to: date("2026-10-13") },
      ...{ kinds: ["nursing", "direct-client"], hoursPerWeek: 40 },
      hoursOf: { nursing: 20, "direct-client": 10 },
    };
    // One day of 20 hours a week, and six of at least 20 and at most 30.
    expect(needOf([nurse, later], [job], PRORATED).range).toEqual([3.5, 5]);
  });
});
