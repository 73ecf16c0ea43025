import { describe, expect, test } from "vitest";
import { nearest } from "../../src/domain/nearest.ts";

describe("the nearest name", () => {
  test.each([
    ["care-manger", "care-manager"],
    ["Care-Manager", "care-manager"],
    ["case-manger", "case-manager"],
    ["nures", "nurse"],
  ])("for %s is %s", (name, meant) => {
    expect(nearest(name, ["nurse", "case-manager", "care-manager"])).toBe(meant);
  });

  test("is none where nothing is near", () => {
    expect(nearest("plumber", ["nurse", "case-manager"])).toBeUndefined();
    expect(nearest("ab", ["xy"])).toBeUndefined();
    expect(nearest("x".repeat(1_000_000), ["nurse"])).toBeUndefined();
  });

  test("does not depend on the order of the names", () => {
    expect(nearest("cat", ["bat", "hat", "rat"])).toBe(nearest("cat", ["rat", "hat", "bat"]));
  });
});
