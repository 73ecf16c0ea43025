import { compareDays } from "./distance.ts";
import type { Way, Ways } from "./ways.ts";

/**
 * How far off the leaves of a rule are, by their places; as numbers that lie together, because they are gone through several
 * times for everybody.
 */
export interface LeafDistances {
  /** The place of the answer of each in `ANSWERS`. */
  readonly answers: Uint8Array;
  /** The days that each takes: Infinity where it is not known. */
  readonly days: Float64Array;
}

/** How far off some leaves are together: their answer, the days that they take, and how many are not met. */
type Reach = Float64Array;

const ANSWER = 0;
const DAYS = 1;
const LACKING = 2;

// What is measured last is kept in the same memory: these are made for each way of everybody.
const LEAST: Reach = new Float64Array(3);
const NEXT: Reach = new Float64Array(3);
const ONE: Reach = new Float64Array(3);
const OTHER: Reach = new Float64Array(3);

/**
 * The first of the paths that `pathsThrough` gives, for somebody whose leaves are so far off. All ways are gone through,
 * and only two that are equally near are compared part by part: a great many people can be told their nearest way.
 */
export function nearestWay({ all, before }: Ways, leaves: LeafDistances): Way | undefined {
  let [nearest] = all;
  if (nearest === undefined || all.length === 1) return nearest;
  measure(nearest.leaves, leaves, before, LEAST);
  for (let at = 1; at < all.length; at += 1) {
    const way = all[at];
    if (way === undefined || isBeyond(way.leaves, leaves, before, LEAST)) continue;
    measure(way.leaves, leaves, before, NEXT);
    const order = compareReach(NEXT, LEAST);
    if (order > 0 || (order === 0 && compareParts(way, nearest, leaves, before) >= 0)) continue;
    nearest = way;
    LEAST.set(NEXT);
  }
  return nearest;
}

/** The place in `ANSWERS` of the answer to all leaves on a way: on the nearest, that to the whole rule. */
export function answerOn({ leaves: places }: Way, { answers }: LeafDistances): number {
  let most = 0;
  for (const place of places) {
    const answer = answers[place] ?? 0;
    if (answer > most) most = answer;
  }
  return most;
}

/** Whether a way is farther off than a limit, seen at the first of its leaves that is: what more is lacking brings nothing nearer. */
function isBeyond(
  way: readonly number[],
  leaves: LeafDistances,
  before: Ways["before"],
  limit: Reach,
): boolean {
  const worst = limit[ANSWER] ?? 0;
  const longest = limit[DAYS] ?? 0;
  let most = 0;
  let days = 0;
  for (const place of way) {
    const answer = leaves.answers[place] ?? 0;
    if (answer === 0) continue;
    if (answer > worst) return true;
    if (answer > most) most = answer;
    const own = daysTo(place, way, leaves, before);
    if (own > days) days = own;
    if (most === worst && days > longest) return true;
  }
  return false;
}

function measure(way: readonly number[], leaves: LeafDistances, before: Ways["before"], reach: Reach): void {
  let most = 0;
  let days = 0;
  let lacking = 0;
  for (const place of way) {
    const answer = leaves.answers[place] ?? 0;
    if (answer === 0) continue;
    lacking += 1;
    if (answer > most) most = answer;
    const own = daysTo(place, way, leaves, before);
    if (own > days) days = own;
  }
  reach[ANSWER] = most;
  reach[DAYS] = days;
  reach[LACKING] = lacking;
}

/** Service that must follow a degree cannot begin before the degree on the same way is there. */
function daysTo(
  place: number,
  way: readonly number[],
  { days }: LeafDistances,
  before: Ways["before"],
): number {
  const own = days[place] ?? 0;
  const first = before[place];
  if (first === undefined) return own;
  let longest = 0;
  for (const other of way) {
    const wait = days[other] ?? 0;
    if (wait > longest && first[other] === 1) longest = wait;
  }
  return longest + own;
}

function compareReach(a: Reach, b: Reach): number {
  return (
    (a[ANSWER] ?? 0) - (b[ANSWER] ?? 0) ||
    compareDays(a[DAYS] ?? 0, b[DAYS] ?? 0) ||
    (a[LACKING] ?? 0) - (b[LACKING] ?? 0)
  );
}

/** Which of two ways equally near comes first: the one whose parts, from the last back, were nearer as they were joined. */
function compareParts(a: Way, b: Way, leaves: LeafDistances, before: Ways["before"]): number {
  if (a.pick !== b.pick) return a.pick - b.pick;
  return compareHeads(a, b, a.of.length - 1, leaves, before);
}

function compareHeads(a: Way, b: Way, last: number, leaves: LeafDistances, before: Ways["before"]): number {
  const [one, other] = [a.of[last], b.of[last]];
  if (one === undefined || other === undefined) return 0;
  if (last > 0) {
    const byDistance = compareOver(a.heads[last] ?? [], b.heads[last] ?? [], leaves, before);
    if (byDistance !== 0) return byDistance;
    const byRest = compareHeads(a, b, last - 1, leaves, before);
    if (byRest !== 0) return byRest;
  }
  if (one === other) return 0;
  return compareOver(one.leaves, other.leaves, leaves, before) || compareParts(one, other, leaves, before);
}

function compareOver(
  one: readonly number[],
  other: readonly number[],
  leaves: LeafDistances,
  before: Ways["before"],
): number {
  measure(one, leaves, before, ONE);
  measure(other, leaves, before, OTHER);
  return compareReach(ONE, OTHER);
}
