import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { addMonths, dateOf, dayNumberOf } from "../../src/domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../../src/domain/calendar-date.ts";
import type { Profile, Service } from "../../src/domain/profile.ts";
import { isBranch, type Requirement } from "../../src/domain/requirement.ts";
import type { Answer } from "../../src/eligibility/answer.ts";
import { termsOf, versionsInForce } from "../../src/eligibility/choose-version.ts";
import { openDossier } from "../../src/eligibility/dossier.ts";
import { type Forecast, forecast } from "../../src/eligibility/forecast.ts";
import { lexiconOf } from "../../src/eligibility/lexicon.ts";
import { AS_TOLD, assumedProfile } from "../../src/eligibility/plan/assumptions.ts";
import { plan } from "../../src/eligibility/plan/plan.ts";
import { type PreparedRule, prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { leafAnswers } from "../../src/eligibility/walk-days.ts";
import { openWeighing, weighRule } from "../../src/eligibility/weigh-rule.ts";
import { slowAnswer } from "../eligibility/slow/evaluator.ts";
import { bundledDataset } from "../support/small-dataset.ts";
import { somebody, withMore } from "./bundled-people.ts";
import { CASES, dayBetween, job, KINDS, profile, runs } from "./profile-arbitraries.ts";
import { experienceRule, rule, terms } from "./rule-arbitraries.ts";

// Nothing can interrupt a property, and that a busy machine takes long is no fault.
vi.setConfig({ testTimeout: 0 });

const anyRule = fc.oneof({ weight: 1, arbitrary: rule }, { weight: 2, arbitrary: experienceRule });

/** Somebody of whom most is told, and much of it is still to come on the day. */
const person: fc.Arbitrary<Profile> = fc
  .tuple(profile, fc.array(job, { minLength: 1, maxLength: 3 }))
  .map(([told, jobs]) => ({ ...told, experience: [...(told.experience ?? []), ...jobs.map(plain)] }));

/** Without the conditions that few rules ask, most of which would not be met. */
function plain({ from, to, hoursPerWeek, hours, kinds }: Service): Service {
  return {
    kinds: kinds ?? KINDS,
    paid: true,
    arrangement: "employment",
    setting: "hospital",
    supervision: { by: ["ccm"], hoursPerYear: 50 },
    ...(from && { from }),
    ...(to && { to }),
    ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
    ...(hours === undefined ? {} : { hours }),
  };
}

const on = dayBetween("2024-01-01", "2026-06-30");

/** A day of walking is weighed twice for every case: a year or two is horizon enough. */
const horizon = fc.constantFrom(3, 8, 14, 26);

function later(day: CalendarDate, months: number): CalendarDate {
  return dateOf(addMonths(dayNumberOf(day), months));
}

function answersOn(prepared: PreparedRule, who: Profile, day: CalendarDate, told: CalendarDate) {
  const outcome = weighRule(openWeighing(prepared, openDossier(who, day, told)));
  return { whole: outcome.answer, leaves: leafAnswers(outcome) };
}

/** Every day weighed, one after the other: slow, and plainly right. */
function walked(prepared: PreparedRule, who: Profile, from: CalendarDate, until: CalendarDate) {
  const days = [];
  for (let day = dayNumberOf(from); day <= dayNumberOf(until); day += 1) {
    days.push({ day: dateOf(day), ...answersOn(prepared, who, dateOf(day), from) });
  }
  return days;
}

/** What a forecast says of every day. */
function unfolded({ spells, leaves }: Forecast, days: readonly { readonly day: CalendarDate }[]) {
  const courses = [spells, ...leaves.map((leaf) => leaf.spells)].map((course) => {
    let at = 0;
    return days.map(({ day }): Answer | undefined => {
      while ((course[at]?.to ?? day) < day) at += 1;
      return course[at]?.answer;
    });
  });
  return days.map(({ day }, place) => {
    const [whole, ...rest] = courses.map((course) => course[place]);
    return { day, whole, leaves: rest };
  });
}

describe("a forecast", () => {
  it("says of every day what weighing on that day says", () => {
    const seen = { met: 0, "not-met": 0, unknown: 0, changes: 0 };
    fc.assert(
      fc.property(anyRule, person, on, horizon, terms, (tree, who, day, months, under) => {
        const prepared = prepareRule(distinct(tree), under);
        const until = later(day, months);
        const found = forecast([{ from: day, rule: prepared }], who, day, until);
        const days = walked(prepared, who, day, until);
        expect(unfolded(found, days)).toEqual(days);
        if (found.spells.length > 1) seen.changes += 1;
        for (const { answer } of found.spells) seen[answer] += 1;
      }),
      runs(),
    );
    expect(Math.min(seen.met, seen["not-met"], seen.unknown, seen.changes)).toBeGreaterThan(CASES / 20);
  });

  it("law 6: names a day that is eligible after one that is not, and the last day in a row that is", () => {
    let named = 0;
    fc.assert(
      fc.property(anyRule, person, on, horizon, terms, (tree, who, day, months, under) => {
        const prepared = prepareRule(tree, under);
        const horizonDay = later(day, months);
        const { eligibleFrom, until, possibleFrom } = forecast(
          [{ from: day, rule: prepared }],
          who,
          day,
          horizonDay,
        );
        const answerOn = (each: number) => answersOn(prepared, who, dateOf(each), day).whole;
        if (eligibleFrom === null) {
          expect(until).toBeNull();
          return;
        }
        const first = dayNumberOf(eligibleFrom);
        expect(answerOn(first)).toBe("met");
        if (eligibleFrom !== day) {
          named += 1;
          expect(answerOn(first - 1)).not.toBe("met");
        }
        expect(possibleFrom !== null && possibleFrom <= eligibleFrom).toBe(true);
        const last = until === null ? dayNumberOf(horizonDay) : dayNumberOf(until);
        expect(answerOn(last)).toBe("met");
        if (until !== null) expect(answerOn(last + 1)).not.toBe("met");
      }),
      runs(),
    );
    expect(named).toBeGreaterThan(CASES / 50);
  });
});

const DATASET = bundledDataset();
const LEXICON = lexiconOf(DATASET.vocabulary);

/** Hours in all of a job that goes on are spread up to the day on which they are told, which is another one each day. */
function thins({ experience = [] }: Profile): boolean {
  return experience.some(({ to, hours }) => to === "present" && hours !== undefined);
}

/** As far as a plan looks: rules that ask for years name days that are years off. */
const HORIZON = 119;

/** Somebody who has begun, or will, what most credentials ask for, and may have more: time is mostly what they lack. */
const onTheRoad: fc.Arbitrary<Profile> = fc
  .record({
    from: dayBetween("2022-01-01", "2027-12-31"),
    expires: dayBetween("2027-01-01", "2036-12-31"),
    awarded: dayBetween("2020-01-01", "2028-12-31"),
    taken: dayBetween("2022-01-01", "2028-12-31"),
    kinds: fc.subarray(["case-management", "care-management", "nursing"], { minLength: 1 }),
    hoursPerWeek: fc.constantFrom(35, 40, 50),
  })
  .chain(({ from, expires, awarded, taken, kinds, hoursPerWeek }) => {
    const permit = { standing: "active", unrestricted: true, expires } as const;
    const degree = { accredited: true, accreditedBy: ["cswe"], fieldExperience: true, awarded };
    return withMore({
      licenses: [{ type: "rn", ...permit }],
      degrees: [
        { level: "bachelor", field: "social-work", ...degree },
        { level: "master", field: "social-work", ...degree },
      ],
      certifications: [
        { id: "aswb-bachelors", ...permit },
        { id: "aswb-masters", ...permit },
      ],
      experience: [{ ...plain({ from, to: "present", kinds, hoursPerWeek }) }],
      continuingEducation: [{ topic: "case-management", hours: 30, date: taken }],
      currently: ["care-management"],
    });
  });

describe("law 6 of the bundled rules", () => {
  it("holds by an evaluator that shares nothing with the forecast", () => {
    let named = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...DATASET.credentials),
        fc.oneof(somebody, onTheRoad).filter((who) => !thins(who)),
        dayBetween("2022-01-01", "2026-12-31"),
        ({ id, rules }, who, day) => {
          const [result] = plan(DATASET, who, { ids: [id], asOf: day, until: later(day, HORIZON) }).results;
          const [version] = versionsInForce(rules, day);
          const { eligibleFrom, until } = result?.forecast ?? {};
          if (!version || !eligibleFrom) return;
          const profile = assumedProfile(who, AS_TOLD, day, later(day, HORIZON));
          const answerOn = (each: CalendarDate) =>
            slowAnswer(version.requires, profile, each, termsOf(version, LEXICON));
          expect(answerOn(eligibleFrom)).toBe("met");
          if (eligibleFrom > day) {
            named += 1;
            expect(answerOn(dateOf(dayNumberOf(eligibleFrom) - 1))).not.toBe("met");
          }
          if (!until) return;
          expect(answerOn(until)).toBe("met");
          expect(answerOn(dateOf(dayNumberOf(until) + 1))).not.toBe("met");
        },
      ),
      runs(),
    );
    expect(named).toBeGreaterThan(CASES / 8);
  });
});

describe("a plan for the bundled rules", () => {
  it("names on every way a step that is missing, where no amount of time is enough", () => {
    let unreached = 0;
    fc.assert(
      fc.property(fc.oneof(somebody, onTheRoad), dayBetween("2022-01-01", "2026-12-31"), (who, day) => {
        for (const { credential, forecast: ahead, then } of plan(DATASET, who, { asOf: day }).results) {
          if (ahead.possibleFrom !== null) continue;
          unreached += 1;
          expect([credential.id, then?.verdict]).toEqual([credential.id, "not-yet"]);
          expect(then?.paths.length).toBeGreaterThan(0);
          for (const { missing } of then?.paths ?? [])
            expect(missing.filter(({ answer }) => answer === "not-met").length).toBeGreaterThan(0);
        }
      }),
      runs(CASES / 10),
    );
    expect(unreached).toBeGreaterThan(CASES / 10);
  });
});

/** The same tree with every leaf an object of its own, as a rule that is read from a file has them. */
function distinct(tree: Requirement): Requirement {
  return isBranch(tree) ? { ...tree, of: tree.of.map(distinct) } : { ...tree };
}
