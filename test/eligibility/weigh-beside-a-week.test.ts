import { describe, expect, it } from "vitest";
import type { Profile, Service } from "../../src/domain/profile.ts";
import type { ExperienceRequirement } from "../../src/domain/requirement.ts";
import type { FullTime } from "../../src/domain/rule-version.ts";
import { isBranchFinding } from "../../src/eligibility/finding.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { date, LEXICON, month } from "./support.ts";

/** A job of one week, of 42 hours. */
const WEEK: Service = {
  kinds: ["nursing"],
  from: date("2026-10-01"),
  to: date("2026-10-07"),
  hoursPerWeek: 42,
};
const WEEK_OF = (hoursPerWeek: number, more: Partial<Service> = {}): Service => ({
  ...WEEK,
  hoursPerWeek,
  ...more,
});

interface Asked {
  readonly rule?: Partial<ExperienceRequirement>;
  readonly fullTime?: FullTime;
  readonly degrees?: Profile["degrees"];
}

/** What surely and what possibly counts on 5 November 2026 towards more than anybody has. */
function rangeOf(
  unit: "hours" | "months",
  experience: readonly Service[],
  { rule, fullTime, degrees }: Asked = {},
): readonly unknown[] {
  const asked: ExperienceRequirement = {
    ...{ kind: "experience", about: {}, kinds: ["nursing"], [unit]: 100_000 },
    ...rule,
  };
  const degree = { kind: "degree", about: { id: "degree" }, level: "bachelor" } as const;
  const profile = { experience, ...(degrees && { degrees }) };
  const terms = { lexicon: LEXICON, ...(fullTime && { fullTime }) };
  const of = [asked, degree];
  const finding = weigh({ kind: "all", about: {}, of }, profile, date("2026-11-05"), terms);
  const leaf = isBranchFinding(finding) ? finding.of[0] : undefined;
  const need = leaf?.kind === "experience" ? leaf.needs[0] : undefined;
  return [need?.sure, need?.possible];
}

const TWO_KINDS = { kinds: ["nursing", "direct-client"] };

describe("towards hours, beside a week of 42", () => {
  const hoursOf = (job: Service, asked?: Asked) => rangeOf("hours", [WEEK, job], asked);

  it("a week more is 42 more", () => {
    expect(hoursOf(WEEK_OF(42))).toEqual([84, 84]);
  });

  it("a week of which it is untold whether it was paid may count", () => {
    const paid = { rule: { paid: true } } as const;
    expect(rangeOf("hours", [{ ...WEEK, paid: true }, WEEK], paid)).toEqual([42, 84]);
  });

  it("two kinds of which the hours are named count at least as the greater, at most as both", () => {
    const parts = { ...TWO_KINDS, hoursOf: { nursing: 10, "direct-client": 15 } };
    expect(hoursOf(WEEK_OF(42, parts), { rule: TWO_KINDS })).toEqual([57, 67]);
  });

  it("a total of months may be 60 hours a week, and a total of hours counts as it is", () => {
    expect(hoursOf({ kinds: ["nursing"], months: 84 })).toEqual([42, 21_942]);
    expect(hoursOf({ kinds: ["nursing"], hours: 1000 })).toEqual([1042, 1042]);
  });

  it("a total may lie inside or outside of a window", () => {
    const window = { rule: { withinMonths: 12 } };
    expect(hoursOf({ kinds: ["nursing"], hours: 1000 }, window)).toEqual([42, 1042]);
    expect(hoursOf({ kinds: ["nursing"], months: 84 }, window)).toEqual([42, 21_942]);
  });

  it("a job that ends in a month counts to its first day, at most to its last", () => {
    expect(hoursOf({ ...WEEK_OF(7), to: month("2026-10") })).toEqual([43, 73]);
    expect(hoursOf({ ...WEEK_OF(7), from: month("2026-10"), to: date("2026-10-31") })).toEqual([43, 73]);
  });

  it("a job of which hours and first day are untold may be 60 a week from the first on", () => {
    const job = { kinds: ["nursing"], from: month("2026-09"), to: date("2026-09-28") };
    expect(hoursOf(job)).toEqual([42, 282]);
  });
});

describe("hours in all at vague dates", () => {
  const october = { kinds: ["nursing"], from: month("2026-10"), to: month("2026-10"), hours: 24 };

  it("have room beside a total, which has no days", () => {
    expect(rangeOf("hours", [october, { kinds: ["nursing"], hours: 100 }])).toEqual([124, 124]);
  });

  it("count from the day after the degree, the earliest and the latest that its month allows", () => {
    // To October 1 they are spread over 274 days, of which 184 follow March; to October 31 over 304,
    // of which 244 follow March 1.
    const job = { ...october, from: date("2026-01-01"), hours: 304 };
    const after = { rule: { after: "degree" }, degrees: [{ level: "bachelor", awarded: month("2026-03") }] };
    expect(rangeOf("hours", [job], after)).toEqual([204.14, 244]);
  });
});

describe("towards months, beside a full week", () => {
  const daysOf = (job: Service, asked?: Asked) => rangeOf("months", [WEEK, job], asked);
  const later = { from: date("2026-10-08"), to: date("2026-10-14") };

  it("forty hours or the mark of full time make a whole day, and thirty may", () => {
    expect(daysOf(WEEK_OF(40, later))).toEqual([14, 14]);
    expect(daysOf(WEEK_OF(39, later))).toEqual([7, 14]);
    expect(daysOf(WEEK_OF(36, { ...later, fullTime: true }))).toEqual([14, 14]);
    expect(daysOf(WEEK_OF(36, { ...later, fullTime: false }))).toEqual([7, 14]);
    expect(daysOf(WEEK_OF(15, later))).toEqual([7, 10.5]);
  });

  it("the rule's own hours make a whole day, and what it says of less makes the rest", () => {
    const of = (partTime: FullTime["partTime"]): Asked => ({ fullTime: { hoursPerWeek: 40, partTime } });
    const part = WEEK_OF(20, { ...later, fullTime: true });
    expect(daysOf(part, of("prorated"))).toEqual([10.5, 10.5]);
    expect(daysOf(part, of("excluded"))).toEqual([7, 7]);
    expect(daysOf(part, of("unknown"))).toEqual([7, 10.5]);
    expect(daysOf(WEEK_OF(40, later), of("unknown"))).toEqual([14, 14]);
  });

  it("a week of which it is untold whether it was paid may count", () => {
    const paid = { rule: { paid: true } } as const;
    expect(
      rangeOf(
        "months",
        [
          { ...WEEK, paid: true },
          { ...WEEK, ...later },
        ],
        paid,
      ),
    ).toEqual([7, 14]);
  });

  it("two kinds of which the hours are named may be full time together", () => {
    const parts = { ...TWO_KINDS, hoursOf: { nursing: 21, "direct-client": 21 } };
    expect(daysOf(WEEK_OF(42, { ...later, ...parts }), { rule: TWO_KINDS })).toEqual([7, 14]);
  });

  it("a total of hours may be full time at 30 a week, and a total of months counts as it is", () => {
    expect(daysOf({ kinds: ["nursing"], hours: 300 })).toEqual([7, 77]);
    expect(daysOf({ kinds: ["nursing"], months: 12 })).toEqual([372, 372]);
    expect(daysOf({ kinds: ["nursing"], months: 12 }, { rule: { withinMonths: 24 } })).toEqual([7, 372]);
  });

  it("a job that ends in a month counts to its first day, at most to its last", () => {
    const job = WEEK_OF(40, { from: date("2026-08-01"), to: month("2026-08") });
    expect(daysOf(job)).toEqual([8, 38]);
  });

  it("a job of which the hours are untold may be full time", () => {
    expect(daysOf({ kinds: ["nursing"], ...later })).toEqual([7, 14]);
  });
});
