import { describe, expect, it } from "vitest";
import { answerOn, type LeafDistances, nearestWay } from "../../src/eligibility/nearest-way.ts";
import type { Way, Ways } from "../../src/eligibility/ways.ts";

const MET = 0;
const UNKNOWN = 1;
const NOT_MET = 2;

/** A way that asks these leaves, and nothing joined. */
const wayOf = (leaves: readonly number[], more: Partial<Way> = {}): Way => ({
  choices: [],
  leaves,
  pick: 0,
  of: [],
  heads: [],
  ...more,
});

/** How far off each leaf is: its answer and its days. */
const far = (...leaves: readonly (readonly [answer: number, days: number])[]): LeafDistances => ({
  answers: Uint8Array.from(leaves, ([answer]) => answer),
  days: Float64Array.from(leaves, ([, days]) => days),
});

/** The leaves of the nearest of some ways. */
const nearest = (leaves: LeafDistances, all: readonly Way[], before: Ways["before"] = []) =>
  nearestWay({ all, before }, leaves)?.leaves;

describe("the nearest of several ways", () => {
  it("is none where there is none, and the only one where there is one", () => {
    expect(nearest(far(), [])).toBeUndefined();
    expect(nearest(far([NOT_MET, Infinity]), [wayOf([0])])).toEqual([0]);
  });

  it("is the one of the better answer, however long it takes", () => {
    const leaves = far([NOT_MET, 1], [UNKNOWN, Infinity], [MET, 0]);
    expect(nearest(leaves, [wayOf([0]), wayOf([1])])).toEqual([1]);
    expect(nearest(leaves, [wayOf([1]), wayOf([0])])).toEqual([1]);
    expect(nearest(leaves, [wayOf([0]), wayOf([1]), wayOf([2])])).toEqual([2]);
    // The worst answer on a way is that of the way.
    expect(nearest(leaves, [wayOf([0, 2]), wayOf([1, 2])])).toEqual([1, 2]);
    expect(nearest(leaves, [wayOf([2, 1]), wayOf([2, 0])])).toEqual([2, 1]);
  });

  it("is among equal answers the shorter, however much is lacking; a way is as long as its longest leaf", () => {
    const leaves = far([NOT_MET, 100], [NOT_MET, 50], [NOT_MET, 60], [UNKNOWN, 900]);
    expect(nearest(leaves, [wayOf([0]), wayOf([1, 2])])).toEqual([1, 2]);
    expect(nearest(leaves, [wayOf([1, 2]), wayOf([0])])).toEqual([1, 2]);
    // What is only unknown takes its time as well.
    expect(nearest(leaves, [wayOf([1, 3]), wayOf([0])])).toEqual([0]);
    expect(nearest(leaves, [wayOf([0]), wayOf([3, 1])])).toEqual([0]);
  });

  it("is among those that take nobody knows how long the one that lacks less", () => {
    const leaves = far([NOT_MET, Infinity], [NOT_MET, 5], [NOT_MET, Infinity], [NOT_MET, 4000]);
    expect(nearest(leaves, [wayOf([0, 1]), wayOf([2])])).toEqual([2]);
    expect(nearest(leaves, [wayOf([2]), wayOf([3])])).toEqual([3]);
  });

  it("is among those of equal days the one that lacks less; what is met is not lacking, and takes no time", () => {
    const leaves = far([NOT_MET, 30], [NOT_MET, 10], [MET, 0], [MET, 99], [NOT_MET, 5]);
    expect(nearest(leaves, [wayOf([0, 1]), wayOf([0, 2])])).toEqual([0, 2]);
    expect(nearest(leaves, [wayOf([0, 2]), wayOf([0, 1])])).toEqual([0, 2]);
    expect(nearest(leaves, [wayOf([1]), wayOf([3, 4])])).toEqual([3, 4]);
  });

  it("is found wherever it stands among many", () => {
    const leaves = far([NOT_MET, 40], [NOT_MET, 20], [NOT_MET, 30], [NOT_MET, 10], [NOT_MET, 50]);
    const all = [0, 1, 2, 3, 4].map((place) => wayOf([place]));
    expect(nearest(leaves, all)).toEqual([3]);
    expect(nearest(leaves, all.toReversed())).toEqual([3]);
  });
});

describe("service that must follow a degree", () => {
  // Leaf 1 must follow leaf 0.
  const before = [undefined, Uint8Array.of(1, 0, 0), undefined];

  it("waits for the degree that is on the same way", () => {
    const both = wayOf([0, 1]);
    const alone = wayOf([2]);
    const leaves = (days: number) => far([NOT_MET, 100], [NOT_MET, 50], [NOT_MET, days]);
    // 100 days, and 50 after them.
    expect(nearest(leaves(149), [both, alone], before)).toEqual([2]);
    expect(nearest(leaves(151), [both, alone], before)).toEqual([0, 1]);
    expect(nearest(leaves(149), [alone, both], before)).toEqual([2]);
    expect(nearest(leaves(151), [alone, both], before)).toEqual([0, 1]);
    expect(nearest(leaves(120), [both, alone])).toEqual([0, 1]);
  });

  it("waits for nothing where the degree is on another way, or is there", () => {
    expect(
      nearest(far([NOT_MET, 100], [NOT_MET, 50], [NOT_MET, 60]), [wayOf([2]), wayOf([1])], before),
    ).toEqual([1]);
    expect(nearest(far([MET, 0], [NOT_MET, 50], [NOT_MET, 60]), [wayOf([2]), wayOf([0, 1])], before)).toEqual(
      [0, 1],
    );
  });
});

describe("of ways that are equally near", () => {
  const same = far([NOT_MET, 10], [NOT_MET, 10]);

  it("the first is told where nothing tells them apart", () => {
    expect(nearest(same, [wayOf([0]), wayOf([1])])).toEqual([0]);
    expect(nearest(same, [wayOf([1]), wayOf([0])])).toEqual([1]);
  });

  it("the one that belongs to the earlier pick of a choice is told", () => {
    expect(nearest(same, [wayOf([1], { pick: 1 }), wayOf([0], { pick: 0 })])).toEqual([0]);
    expect(nearest(same, [wayOf([0], { pick: 0 }), wayOf([1], { pick: 1 })])).toEqual([0]);
  });

  it("the one is told whose parts were nearer as they were joined, and only then that of the nearer first part", () => {
    const leaves = far([NOT_MET, 10], [NOT_MET, 20], [NOT_MET, 40], [NOT_MET, 30], [NOT_MET, 100]);
    const joined = (...places: readonly number[]) =>
      wayOf(places, {
        of: places.map((place) => wayOf([place])),
        heads: places.map((_, last) => places.slice(0, last + 1)),
      });
    // With the last part both take 100 days; without it the first takes 40 and the second 30.
    const first = joined(0, 2, 4);
    const second = joined(1, 3, 4);
    expect(nearest(leaves, [first, second])).toEqual([1, 3, 4]);
    expect(nearest(leaves, [second, first])).toEqual([1, 3, 4]);
    // Both take 40 days up to the second part, and the first part alone tells them apart.
    expect(nearest(leaves, [joined(1, 2, 4), first])).toEqual([0, 2, 4]);
    expect(nearest(leaves, [first, joined(1, 2, 4)])).toEqual([0, 2, 4]);
  });
});

describe("the answer on a way", () => {
  it("is the worst of its leaves, and met where it asks nothing", () => {
    const leaves = far([MET, 0], [UNKNOWN, 5], [NOT_MET, 1]);
    const answers = [[], [0], [0, 1], [1, 2], [2, 0]].map((places) => answerOn(wayOf(places), leaves));
    expect(answers).toEqual([MET, MET, UNKNOWN, NOT_MET, NOT_MET]);
  });
});
