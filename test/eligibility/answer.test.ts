import { expect, it } from "vitest";
import { allOf, anyOf, atLeastOf } from "../../src/eligibility/answer.ts";

it("combines answers as Kleene's strong logic does", () => {
  expect(allOf(["met", "unknown"])).toBe("unknown");
  expect(allOf(["unknown", "not-met"])).toBe("not-met");
  expect(allOf(["met", "met"])).toBe("met");
  expect(anyOf(["not-met", "unknown"])).toBe("unknown");
  expect(anyOf(["unknown", "met"])).toBe("met");
  expect(anyOf(["not-met"])).toBe("not-met");
});

it("takes nothing asked as met, and no choice as not met", () => {
  expect([allOf([]), anyOf([])]).toEqual(["met", "not-met"]);
});

it("counts what is met, and what may be, for at least so many", () => {
  expect(atLeastOf(2, ["met", "unknown", "met"])).toBe("met");
  expect(atLeastOf(2, ["met", "unknown", "not-met"])).toBe("unknown");
  expect(atLeastOf(2, ["met", "not-met", "not-met"])).toBe("not-met");
});
