import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Degree, Profile, Service } from "../../src/domain/profile.ts";
import { openDossier } from "../../src/eligibility/dossier.ts";
import { explain } from "../../src/eligibility/explain.ts";
import { type Finding, isBranchFinding } from "../../src/eligibility/finding.ts";
import { type PreparedRule, prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { openWeighing, weighRule } from "../../src/eligibility/weigh-rule.ts";
import { date } from "../eligibility/support.ts";
import { degree, KINDS, on, profile, runs, total } from "./profile-arbitraries.ts";
import { experienceRule, rule, terms } from "./rule-arbitraries.ts";

// Nothing can interrupt a property, and that a busy machine takes long is no fault.
vi.setConfig({ testTimeout: 0 });

const anyRule = fc.oneof(rule, experienceRule);

/** Work that no rule asks for, at a time that is told: with it, totals are weighed among jobs. */
const ELSEWHERE: Service = { kinds: ["gardening"], from: date("2024-01-01"), to: date("2024-06-30") };

/** What of a finding is an amount or an answer, without the entries. */
function amountsOf(finding: Finding): unknown {
  if (isBranchFinding(finding)) return [finding.answer, finding.of.map(amountsOf)];
  const needs = "needs" in finding ? finding.needs.map(({ entries, ...amount }) => amount) : [];
  return [finding.answer, needs];
}

function findingOf(prepared: PreparedRule, person: Profile, day: ReturnType<typeof date>): Finding {
  const weighing = openWeighing(prepared, openDossier(person, day));
  return explain(weighRule(weighing), weighing);
}

describe("totals alone", () => {
  it("weigh what they weigh among jobs", () => {
    const totals = fc.array(total, { maxLength: 5 });
    fc.assert(
      fc.property(anyRule, profile, totals, on, terms, (tree, person, experience, day, under) => {
        const alone = weigh(tree, { ...person, experience }, day, under);
        const among = weigh(tree, { ...person, experience: [...experience, ELSEWHERE] }, day, under);
        expect(amountsOf(alone)).toEqual(amountsOf(among));
      }),
      runs(),
    );
  });

  it("may be more than an integer has bits", () => {
    const whole: Profile = { experience: KINDS.map((kind) => ({ kinds: [kind], months: 40 })) };
    const parts: Profile = {
      experience: KINDS.flatMap((kind) =>
        Array.from({ length: 40 }, (): Service => ({ kinds: [kind], months: 1 })),
      ),
    };
    fc.assert(
      fc.property(experienceRule, on, terms, (tree, day, under) => {
        expect(amountsOf(weigh(tree, parts, day, under))).toEqual(amountsOf(weigh(tree, whole, day, under)));
      }),
      runs(200),
    );
  });
});

describe("a rule that many were held against", () => {
  const strange: fc.Arbitrary<Degree> = fc
    .tuple(degree, fc.integer({ max: 300, min: 0 }))
    .map(([one, n]) => ({ ...one, level: `level-${n}`, field: `field-${n}` }));
  const onlyDegree = fc.oneof(degree, degree, strange).map((one): Profile => ({ degrees: [one] }));
  const people = fc.array(fc.oneof(profile, onlyDegree), { minLength: 2, maxLength: 20 });

  it("remembers nothing of them that would change an answer", () => {
    fc.assert(
      fc.property(
        anyRule,
        people,
        fc.array(on, { minLength: 1, maxLength: 3 }),
        terms,
        (tree, all, days, under) => {
          const prepared = prepareRule(tree, under);
          for (const day of days) {
            for (const person of all) {
              expect(findingOf(prepared, person, day)).toEqual(
                findingOf(prepareRule(tree, under), person, day),
              );
            }
          }
        },
      ),
      runs(400),
    );
  });

  it("stops remembering where degrees are more than there are words for", () => {
    const under = {
      lexicon: {
        levels: new Map(),
        independentAssessment: new Map(),
        neverExpires: new Set<string>(),
        typicalMonths: new Map(),
      },
    };
    const prepared = prepareRule({ kind: "degree", about: {}, level: "bachelor" }, under);
    for (let n = 0; n < 1000; n += 1) {
      const person: Profile = { degrees: [{ level: `level-${n % 500}`, field: `field-${n}` }] };
      expect(findingOf(prepared, person, date("2026-01-01")).answer).toBe("unknown");
    }
    expect(prepared.degrees.size).toBeLessThanOrEqual(100);
  });
});
