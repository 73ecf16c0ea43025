import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { dateOf, dayNumberOf } from "../../src/domain/calendar-arithmetic.ts";
import type { Profile, Service } from "../../src/domain/profile.ts";
import { type Finding, isBranchFinding, leavesOf } from "../../src/eligibility/finding.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { date } from "../eligibility/support.ts";
import {
  CASES,
  certification,
  course,
  degree,
  job,
  license,
  on,
  profile,
  runs,
  service,
} from "./profile-arbitraries.ts";
import { experienceRule, rule, terms } from "./rule-arbitraries.ts";

// Nothing can interrupt a property, and that a busy machine takes long is no fault.
vi.setConfig({ testTimeout: 0 });

const anyRule = fc.oneof(rule, experienceRule);
const RANK = { "not-met": 0, unknown: 1, met: 2 } as const;

/** What of a finding is an amount or an answer, without the entries. */
function amountsOf(finding: Finding): unknown {
  if (isBranchFinding(finding)) return [finding.answer, finding.of.map(amountsOf)];
  const needs =
    "needs" in finding ? finding.needs.map(({ sure, possible, missing }) => [sure, possible, missing]) : [];
  return [finding.answer, needs];
}

type Addition = (person: Profile) => Profile;

const addition: fc.Arbitrary<Addition> = fc.oneof(
  license.map(
    (one): Addition =>
      (person) => ({ ...person, licenses: [...(person.licenses ?? []), one] }),
  ),
  degree.map(
    (one): Addition =>
      (person) => ({ ...person, degrees: [...(person.degrees ?? []), one] }),
  ),
  certification.map(
    (one): Addition =>
      (person) => ({ ...person, certifications: [...(person.certifications ?? []), one] }),
  ),
  service.map(
    (one): Addition =>
      (person) => ({ ...person, experience: [...(person.experience ?? []), one] }),
  ),
  course.map(
    (one): Addition =>
      (person) => ({ ...person, continuingEducation: [...(person.continuingEducation ?? []), one] }),
  ),
  fc.constant<Addition>((person) => ({
    ...person,
    currently: [...(person.currently ?? []), "case-management"],
  })),
);

describe("law 1: adding a fact in good standing", () => {
  it("never turns eligible into anything else", () => {
    let cases = 0;
    fc.assert(
      fc.property(anyRule, profile, addition, on, terms, (tree, person, add, day, under) => {
        if (weigh(tree, person, day, under).answer !== "met") return;
        cases += 1;
        expect(weigh(tree, add(person), day, under).answer).toBe("met");
      }),
      runs(CASES * 2),
    );
    expect(cases).toBeGreaterThan(CASES / 10);
  });

  it("never lowers an answer when the part was told", () => {
    fc.assert(
      fc.property(anyRule, profile, addition, on, terms, (tree, person, add, day, under) => {
        const told = {
          licenses: [],
          degrees: [],
          certifications: [],
          experience: [],
          continuingEducation: [],
          currently: [],
          ...person,
        };
        const before = leavesOf(weigh(tree, told, day, under));
        const after = leavesOf(weigh(tree, add(told), day, under));
        before.forEach((leaf, place) => {
          expect(RANK[after[place]?.answer ?? "not-met"]).toBeGreaterThanOrEqual(RANK[leaf.answer]);
        });
      }),
      runs(),
    );
  });
});

describe("law 2: the order of entries", () => {
  it("changes nothing", () => {
    fc.assert(
      fc.property(anyRule, profile, on, terms, (tree, person, day, under) => {
        const turned: Profile = {
          ...person,
          ...(person.licenses && { licenses: person.licenses.toReversed() }),
          ...(person.degrees && { degrees: person.degrees.toReversed() }),
          ...(person.certifications && { certifications: person.certifications.toReversed() }),
          ...(person.experience && { experience: person.experience.toReversed() }),
          ...(person.continuingEducation && { continuingEducation: person.continuingEducation.toReversed() }),
        };
        expect(amountsOf(weigh(tree, turned, day, under))).toEqual(
          amountsOf(weigh(tree, person, day, under)),
        );
      }),
      runs(),
    );
  });
});

/** The same job as two, the second from the day; with hours in all, shared by days where that is exact. */
function split(whole: Service, at: number): readonly Service[] | undefined {
  const { from, to, hours, ...rest } = whole;
  if (from?.length !== 10 || to === undefined || hours !== undefined) return undefined;
  const day = dayNumberOf(date(from)) + at;
  if (
    to === "present"
      ? day > dayNumberOf(date("2025-05-31"))
      : dateOf(day) > (to.length === 10 ? to : `${to}-01`)
  )
    return undefined;
  return [
    { ...rest, from, to: dateOf(day - 1) },
    { ...rest, from: dateOf(day), to },
  ];
}

describe("law 3: splitting a job in two at any day", () => {
  it("changes no amount", () => {
    let cases = 0;
    fc.assert(
      fc.property(
        anyRule,
        profile,
        job,
        fc.integer({ min: 1, max: 600 }),
        on,
        terms,
        (tree, person, whole, at, day, under) => {
          const parts = split(whole, at);
          if (!parts) return;
          cases += 1;
          const others = person.experience ?? [];
          const once = weigh(tree, { ...person, experience: [...others, whole] }, day, under);
          const twice = weigh(tree, { ...person, experience: [...others, ...parts] }, day, under);
          expect(amountsOf(twice)).toEqual(amountsOf(once));
        },
      ),
      runs(CASES * 3),
    );
    expect(cases).toBeGreaterThan(CASES / 2);
  });

  it("holds for hours in all that the parts share by their days", () => {
    fc.assert(
      fc.property(anyRule, fc.integer({ min: 1, max: 99 }), on, terms, (tree, at, day, under) => {
        const rest = { kinds: ["nursing", "case-management"], paid: true } as const;
        const [from, middle] = [date("2025-01-01"), dayNumberOf(date("2025-01-01")) + at];
        const whole: Service = { ...rest, from, to: dateOf(dayNumberOf(from) + 99), hours: 500 };
        const parts: readonly Service[] = [
          { ...rest, from, to: dateOf(middle - 1), hours: 5 * at },
          { ...rest, from: dateOf(middle), to: dateOf(dayNumberOf(from) + 99), hours: 5 * (100 - at) },
        ];
        const once = weigh(tree, { experience: [whole] }, day, under);
        expect(amountsOf(weigh(tree, { experience: parts }, day, under))).toEqual(amountsOf(once));
      }),
      runs(),
    );
  });
});
