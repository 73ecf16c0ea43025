import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId } from "../../src/domain/as-id.ts";

describe("words as an id", () => {
  it.each([
    ["Case Manager", "case-manager"],
    ["  RN  ", "rn"],
    ["care_manager", "care-manager"],
    ["Case - Manager", "case-manager"],
    ["case\tmanager", "case-manager"],
    ["case-manager", "case-manager"],
  ])("%j are %j", (words, id) => {
    expect(asId(words)).toBe(id);
  });

  it("stay what they are once they are one", () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(asId(asId(words))).toBe(asId(words));
      }),
    );
  });

  it("do not depend on the locale: I is i, also in Turkish", () => {
    expect(asId("INFUSION NURSE")).toBe("infusion-nurse");
  });
});
