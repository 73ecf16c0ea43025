import { expect, it } from "vitest";
import { type Answer, allOf, atLeastOf } from "../../src/eligibility/answer.ts";

const all = (...answers: readonly Answer[]) => allOf(answers.map((answer) => ({ answer })));
const atLeast = (n: number, ...answers: readonly Answer[]) =>
  atLeastOf(
    n,
    answers.map((answer) => ({ answer })),
  );

it("combines answers as Kleene's strong logic does", () => {
  expect(all("met", "unknown")).toBe("unknown");
  expect(all("unknown", "not-met")).toBe("not-met");
  expect(all("met", "met")).toBe("met");
  expect(atLeast(1, "not-met", "unknown")).toBe("unknown");
  expect(atLeast(1, "unknown", "met")).toBe("met");
  expect(atLeast(1, "not-met")).toBe("not-met");
});

it("takes nothing asked as met, and no choice as not met", () => {
  expect([all(), atLeast(1)]).toEqual(["met", "not-met"]);
});

it("counts what is met, and what may be, for at least so many", () => {
  expect(atLeast(2, "met", "unknown", "met")).toBe("met");
  expect(atLeast(2, "met", "unknown", "not-met")).toBe("unknown");
  expect(atLeast(2, "met", "not-met", "not-met")).toBe("not-met");
});
