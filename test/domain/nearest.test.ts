import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/domain/nearest.ts";

const ROLES = ["case-manager", "care-manager", "social-worker"];

describe("the nearest name", () => {
  it("mends a slip, whatever its case", () => {
    expect(nearest("case-manger", ROLES)).toBe("case-manager");
    expect(nearest("Social-Worker", ROLES)).toBe("social-worker");
    expect(nearest("scoial-wroker", ROLES)).toBe("social-worker");
  });

  it("is none when nothing is near", () => {
    expect(nearest("astronaut", ROLES)).toBeUndefined();
    expect(nearest("ab", ["xy"])).toBeUndefined();
    expect(nearest("", ROLES)).toBeUndefined();
    expect(nearest("x", [])).toBeUndefined();
  });

  it("does not depend on the order of the names", () => {
    expect(nearest("ca-e-manager", ROLES)).toBe("care-manager");
    expect(nearest("ca-e-manager", [...ROLES].reverse())).toBe("care-manager");
  });

  it("is rather one whose letters changed places than one with other letters", () => {
    expect(nearest("lnp", ["lpc", "lnx-a", "lpn"])).toBe("lpn");
    expect(nearest("nr", ["lpn", "rn"])).toBe("rn");
    expect(nearest("lnpx", ["lnp", "lpnx"])).toBe("lnp");
  });

  it("is the name itself when it is known", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (names) => {
        for (const name of names) expect(nearest(name, names)).toBe(name);
      }),
    );
  });

  it("is found within a moment for a name of a million letters among ten thousand", () => {
    const names = Array.from({ length: 10_000 }, (_, place) => `role-${place}`);
    const start = performance.now();
    nearest("x".repeat(1_000_000), names);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
