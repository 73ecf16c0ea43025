import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weigh } from "../../src/eligibility/weigh.ts";
import { slowAnswer } from "../eligibility/slow/evaluator.ts";
import { CASES, on, profile, runs } from "./profile-arbitraries.ts";
import { experienceRule, rule, terms } from "./rule-arbitraries.ts";

describe("the slow evaluator", () => {
  it("agrees on random rules and profiles", () => {
    const answers = new Map<string, number>();
    fc.assert(
      fc.property(fc.oneof(rule, experienceRule), profile, on, terms, (tree, person, day, under) => {
        const { answer } = weigh(tree, person, day, under);
        answers.set(answer, (answers.get(answer) ?? 0) + 1);
        expect(answer).toBe(slowAnswer(tree, person, day, under));
      }),
      runs(Math.max(5000, CASES)),
    );
    // Each answer is common enough for the agreement to mean something.
    for (const answer of ["met", "not-met", "unknown"]) expect(answers.get(answer)).toBeGreaterThan(250);
  }, 600_000);
});
