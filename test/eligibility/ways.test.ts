import { describe, expect, it } from "vitest";
import type { Requirement } from "../../src/domain/requirement.ts";
import { waysThrough } from "../../src/eligibility/ways.ts";
import { weighed } from "./evidence.ts";
import { all } from "./support.ts";

const leaves = (count: number): readonly Requirement[] =>
  Array.from({ length: count }, (_, place) => ({
    kind: "confirm",
    about: { id: `${place}` },
    confirm: "so",
  }));
const any = (count: number): Requirement => ({ kind: "any", about: {}, of: leaves(count) });
const some = (n: number, of: number): Requirement => ({ kind: "at-least", about: {}, n, of: leaves(of) });

/** How many ways there are through a rule; undefined where they are too many to be gone through. */
const waysOf = (rule: Requirement) => waysThrough(weighed(rule, {}));

describe("the ways through a rule", () => {
  it.each<[string, Requirement, number | undefined]>([
    ["one leaf", all(...leaves(1)), 1],
    ["all of 70", all(...leaves(70)), 1],
    ["one of 64", any(64), 64],
    ["one of 65", any(65), undefined],
    ["4 by 16", all(any(4), any(16)), 64],
    ["5 by 13", all(any(5), any(13)), undefined],
    ["two of 11", some(2, 11), 55],
    ["two of 12", some(2, 12), undefined],
    ["16 of 16", some(16, 16), 1],
    ["17 of 17, of which there are too many picks to list", some(17, 17), undefined],
    ["one of 17", some(1, 17), 17],
    [
      "two of three, one of them a choice",
      { kind: "at-least", about: {}, n: 2, of: [any(2), ...leaves(2)] },
      5,
    ],
  ])("are gone through up to 64: %s", (_, rule, count) => {
    expect(waysOf(rule)?.all.length).toBe(count);
  });

  it("take each leaf at its place in the rule, and know what service must follow", () => {
    const degree: Requirement = { kind: "degree", about: { id: "start" }, level: "bachelor" };
    const later: Requirement = {
      kind: "experience",
      about: {},
      kinds: ["nursing"],
      months: 1,
      after: "start",
    };
    const ways = waysOf(all(any(2), degree, later));
    expect(ways?.all.map((way) => way.leaves)).toEqual([
      [0, 2, 3],
      [1, 2, 3],
    ]);
    expect(ways?.before).toEqual([undefined, undefined, undefined, Uint8Array.of(0, 0, 1, 0)]);
  });
});
