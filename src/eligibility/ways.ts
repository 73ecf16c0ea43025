import { type Finding, isBranchFinding, leavesOf, nodeOf } from "./finding.ts";
import { subsets } from "./subsets.ts";

/** A way to fulfil a part of a rule: one choice at each `any` of it, told before anybody is weighed. */
export interface Way {
  /** What was chosen, from the outside in. */
  readonly choices: readonly Finding[];
  /** The places, among the leaves of the rule, of what the way asks. */
  readonly leaves: readonly number[];
  /** Which of the picks of a choice it belongs to. */
  readonly pick: number;
  /** The ways through the parts that it joins, and the leaves of the first of them, the first two, and so on. */
  readonly of: readonly Way[];
  readonly heads: readonly (readonly number[])[];
}

/** All ways through a rule, and what must be there before service on a leaf can begin. */
export interface Ways {
  readonly all: readonly Way[];
  /** By the place of the leaf: 1 at the place of each that must be there. Numbers that lie together, which are quicker to look at than a set. */
  readonly before: readonly (Uint8Array | undefined)[];
}

/** No rule of a body has nearly so many; those of somebody's own may have thousands. */
const MOST_WAYS = 64;

/** The ways through a rule, read off what was found for anybody; nothing when there are too many to go through. */
export function waysThrough(root: Finding): Ways | undefined {
  if (countWays(root) > MOST_WAYS) return undefined;
  const leaves = leavesOf(root);
  const places = new Map(leaves.map((leaf, place) => [leaf, place]));
  return {
    all: waysOf(root, places),
    before: leaves.map((leaf) => {
      const after = leaf.kind === "experience" ? leaf.requirement.after : undefined;
      const node = after === undefined ? undefined : nodeOf(root, after);
      return node && placesOf(leavesOf(node), places);
    }),
  };
}

function placesOf(some: readonly Finding[], places: ReadonlyMap<Finding, number>): Uint8Array {
  const marks = new Uint8Array(places.size);
  for (const leaf of some) marks[places.get(leaf) ?? 0] = 1;
  return marks;
}

function countWays(finding: Finding): number {
  if (!isBranchFinding(finding)) return 1;
  const counts = finding.of.map(countWays);
  const product = (some: readonly number[]): number => some.reduce((a, b) => a * b, 1);
  if (finding.kind === "all") return product(counts);
  // Of very many parts even the picks are too many to be listed.
  if (finding.of.length > MOST_WAYS / 4)
    return finding.n === 1 ? counts.reduce((a, b) => a + b, 0) : Infinity;
  return subsets(counts, finding.n).reduce((sum, pick) => sum + product(pick), 0);
}

function waysOf(finding: Finding, places: ReadonlyMap<Finding, number>): readonly Way[] {
  if (!isBranchFinding(finding)) {
    return [{ choices: [], leaves: [places.get(finding) ?? 0], pick: 0, of: [], heads: [] }];
  }
  const parts = finding.of.map((part) => {
    const ways = waysOf(part, places);
    return finding.kind === "all" ? ways : ways.map((way) => ({ ...way, choices: [part, ...way.choices] }));
  });
  const picks = subsets(parts, finding.n);
  return picks.flatMap((pick, place) => products(pick).map((of) => joined(of, place)));
}

/** Every way to take one of each list. */
function products(lists: readonly (readonly Way[])[]): readonly (readonly Way[])[] {
  return lists.reduce<readonly (readonly Way[])[]>(
    (sofar, list) => sofar.flatMap((some) => list.map((way) => [...some, way])),
    [[]],
  );
}

function joined(of: readonly Way[], pick: number): Way {
  const heads = of.map((_, place) => of.slice(0, place + 1).flatMap(({ leaves }) => leaves));
  const leaves = heads.at(-1) ?? [];
  return { choices: of.flatMap(({ choices }) => choices), leaves, pick, of, heads };
}
