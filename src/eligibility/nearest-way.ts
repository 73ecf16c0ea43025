import type { Answer } from "./answer.ts";
import { compareDistance, type Distance, ORDER } from "./distance.ts";
import { inTurn, longer, NO_TIME, type TimeNeeded } from "./time-needed.ts";
import type { Way, Ways } from "./ways.ts";

/** How far off a leaf is. */
export interface LeafDistance {
  readonly answer: Answer;
  readonly time: TimeNeeded;
}

/** The nearest way, and how far off it is. */
export interface NearestWay {
  readonly way: Way;
  readonly distance: Distance;
}

/**
 * The first of the paths that `pathsThrough` gives, for somebody whose leaves are so far off. All ways are gone through,
 * and only two that are equally near are compared part by part: a great many people can be told their nearest way.
 */
export function nearestWay({ all, before }: Ways, leaves: readonly LeafDistance[]): NearestWay | undefined {
  const [first] = all;
  if (first === undefined) return undefined;
  let nearest = first;
  let distance = distanceOver(nearest.leaves, leaves, before);
  for (let at = 1; at < all.length; at += 1) {
    const way = all[at];
    if (way === undefined || isFarther(way.leaves, leaves, before, distance)) continue;
    const own = distanceOver(way.leaves, leaves, before);
    const order = compareDistance(own, distance);
    if (order > 0 || (order === 0 && compareParts(way, nearest, leaves, before) >= 0)) continue;
    nearest = way;
    distance = own;
  }
  return { way: nearest, distance };
}

/** Whether a way is farther off than a distance, told without making one: so it is with nearly all ways but one. */
function isFarther(
  way: readonly number[],
  leaves: readonly LeafDistance[],
  before: Ways["before"],
  limit: Distance,
): boolean {
  const most = ORDER[limit.answer];
  let order = 0;
  let days = 0;
  let lacking = 0;
  for (const place of way) {
    const leaf = leaves[place];
    if (leaf === undefined || leaf.answer === "met") continue;
    lacking += 1;
    order = Math.max(order, ORDER[leaf.answer]);
    const first = before[place];
    days = Math.max(days, first ? daysBefore(way, first, leaves) + leaf.time.days : leaf.time.days);
    // What more is lacking never brings a way nearer.
    if (order > most || (order === most && days > limit.time.days)) return true;
  }
  return order === most && days === limit.time.days && lacking > limit.lacking;
}

function daysBefore(
  way: readonly number[],
  before: ReadonlySet<number>,
  leaves: readonly LeafDistance[],
): number {
  let days = 0;
  for (const place of way) {
    const leaf = leaves[place];
    if (leaf && before.has(place)) days = Math.max(days, leaf.time.days);
  }
  return days;
}

/** How far off some leaves are together. */
function distanceOver(
  way: readonly number[],
  leaves: readonly LeafDistance[],
  before: Ways["before"],
): Distance {
  let answer: Answer = "met";
  let time = NO_TIME;
  let lacking = 0;
  for (const place of way) {
    const leaf = leaves[place];
    if (leaf === undefined || leaf.answer === "met") continue;
    lacking += 1;
    if (answer !== "not-met") answer = leaf.answer;
    const first = before[place];
    time = longer(time, first ? inTurn(timeBefore(way, first, leaves), leaf.time) : leaf.time);
  }
  return { answer, time, lacking };
}

/** Service that must follow a degree cannot begin before the degree on the same way is there. */
function timeBefore(
  way: readonly number[],
  before: ReadonlySet<number>,
  leaves: readonly LeafDistance[],
): TimeNeeded {
  let time = NO_TIME;
  for (const place of way) {
    const leaf = leaves[place];
    if (leaf && before.has(place)) time = longer(time, leaf.time);
  }
  return time;
}

/** Which of two ways equally near comes first: the one whose parts, from the last back, were nearer as they were joined. */
function compareParts(a: Way, b: Way, leaves: readonly LeafDistance[], before: Ways["before"]): number {
  if (a.pick !== b.pick) return a.pick - b.pick;
  return compareHeads(a, b, a.of.length - 1, leaves, before);
}

function compareHeads(
  a: Way,
  b: Way,
  last: number,
  leaves: readonly LeafDistance[],
  before: Ways["before"],
): number {
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
  leaves: readonly LeafDistance[],
  before: Ways["before"],
): number {
  return compareDistance(distanceOver(one, leaves, before), distanceOver(other, leaves, before));
}
