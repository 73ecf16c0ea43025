import { allOf } from "./answer.ts";
import { compareDistance, type Distance } from "./distance.ts";
import type { Dossier } from "./dossier.ts";
import { type Finding, isBranchFinding, type LeafFinding, leavesOf, nodeOf } from "./finding.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Missing, missingIn } from "./missing.ts";
import { subsets } from "./subsets.ts";
import { type Schooling, timeFor } from "./time-for-leaf.ts";
import { inTurn, longest, monthsFor, type TimeNeeded } from "./time-needed.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** One whole way to fulfil a rule: one choice at each `any`. */
export interface Path {
  /** The labels of what was chosen, from the outside in; empty when there is nothing to choose. */
  readonly label: string;
  readonly choices: readonly Finding[];
  /** What the way asks, in the order of the rule. */
  readonly leaves: readonly LeafFinding[];
  readonly verdict: Verdict;
  readonly missing: readonly Missing[];
  /** Months still needed, rounded up; null when not known. */
  readonly months: number | null;
  /** Rests on a typical duration, on a pace of 40 hours a week, or on untold details of what is still to come. */
  readonly isEstimate: boolean;
}

/** More would bury the nearest. */
const MOST_PATHS = 5;
/** Routes that are kept on the way; fewer would lose some that turn out to be near only at the end. */
const MOST_ROUTES = 64;

interface Route extends Distance {
  readonly choices: readonly Finding[];
  readonly leaves: readonly LeafFinding[];
  /** Something on it must follow something that may be on it. */
  readonly follows: boolean;
}

interface Ground {
  readonly root: Finding;
  readonly schooling: Schooling;
  /** What was reckoned of a leaf: it stands on many routes. */
  readonly times: Map<LeafFinding, TimeNeeded>;
  readonly before: Map<LeafFinding, ReadonlySet<LeafFinding> | undefined>;
}

function groundOf(root: Finding, lexicon: Lexicon, dossier: Dossier): Ground {
  return { root, schooling: { lexicon, dossier }, times: new Map(), before: new Map() };
}

/** The whole paths through a finding, nearest first, at most five. */
export function pathsThrough(root: Finding, lexicon: Lexicon, dossier: Dossier): readonly Path[] {
  const routes = routesThrough(root, groundOf(root, lexicon, dossier)).slice(0, MOST_PATHS);
  return routes.map((route) => ({
    label: route.choices.flatMap(({ about }) => about.label ?? about.id ?? []).join(", "),
    choices: route.choices,
    leaves: route.leaves,
    verdict: verdictOf(route.answer),
    missing: route.leaves.flatMap(missingIn),
    months: monthsFor(route.time),
    isEstimate: route.time.isEstimate,
  }));
}

/** The same tree, with the parts of every choice in the order of nearness; those equally near stay in the order of the rule. */
export function orderByNearness(root: Finding, lexicon: Lexicon, dossier: Dossier): Finding {
  return ordered(root, groundOf(root, lexicon, dossier));
}

function ordered(finding: Finding, ground: Ground): Finding {
  if (!isBranchFinding(finding)) return finding;
  const of = finding.of.map((part) => ordered(part, ground));
  if (finding.kind === "all") return { ...finding, of };
  const ranked = finding.of.map((part, place) => ({ place, route: routesThrough(part, ground)[0] }));
  const nearest = ranked.toSorted((a, b) => compareNearness(a.route, b.route)).map(({ place }) => place);
  return { ...finding, of, nearest };
}

function routesThrough(finding: Finding, ground: Ground): readonly Route[] {
  if (!isBranchFinding(finding)) return [routeOf([], [finding], ground)];
  const parts = finding.of.map((part) => {
    const routes = routesThrough(part, ground);
    if (finding.kind === "all") return routes;
    return routes.map((route) => ({ ...route, choices: [part, ...route.choices] }));
  });
  const picks = subsets(parts, finding.n);
  return nearest(picks.flatMap((pick) => joined(pick, ground)));
}

/** Every way to take one route of each part, kept to the nearest at every step. */
function joined(parts: readonly (readonly Route[])[], ground: Ground): readonly Route[] {
  return parts.reduce<readonly Route[]>(
    (sofar, routes) => nearest(sofar.flatMap((a) => routes.map((b) => joinRoutes(a, b, ground)))),
    [routeOf([], [], ground)],
  );
}

/** Two routes as one. What each takes goes on at once, unless something on one of them must follow something. */
function joinRoutes(a: Route, b: Route, ground: Ground): Route {
  const choices = [...a.choices, ...b.choices];
  const leaves = [...a.leaves, ...b.leaves];
  if (a.follows || b.follows) return routeOf(choices, leaves, ground);
  return {
    choices,
    leaves,
    answer: allOf([a, b]),
    time: longest([a.time, b.time]),
    lacking: a.lacking + b.lacking,
    follows: false,
  };
}

function routeOf(choices: readonly Finding[], leaves: readonly LeafFinding[], ground: Ground): Route {
  return {
    choices,
    leaves,
    answer: allOf(leaves),
    time: longest(leaves.map((leaf) => timeOnRoute(leaf, leaves, ground))),
    lacking: leaves.filter((leaf) => leaf.answer !== "met").length,
    follows: leaves.some((leaf) => leavesBefore(leaf, ground) !== undefined),
  };
}

/** Service that must follow a degree cannot begin before the degree on the same route is there. */
function timeOnRoute(leaf: LeafFinding, leaves: readonly LeafFinding[], ground: Ground): TimeNeeded {
  const own = timeOf(leaf, ground);
  const before = leavesBefore(leaf, ground);
  if (before === undefined) return own;
  const first = leaves.filter((other) => before.has(other)).map((other) => timeOf(other, ground));
  return inTurn(longest(first), own);
}

function timeOf(leaf: LeafFinding, { times, schooling }: Ground): TimeNeeded {
  const known = times.get(leaf);
  if (known) return known;
  const time = timeFor(leaf, schooling);
  times.set(leaf, time);
  return time;
}

/** What must be there before service on a leaf can begin; undefined when nothing must. */
function leavesBefore(leaf: LeafFinding, { root, before }: Ground): ReadonlySet<LeafFinding> | undefined {
  if (leaf.kind !== "experience" || leaf.answer === "met" || leaf.requirement.after === undefined)
    return undefined;
  if (before.has(leaf)) return before.get(leaf);
  const node = nodeOf(root, leaf.requirement.after);
  const leaves = node && new Set(leavesOf(node));
  before.set(leaf, leaves);
  return leaves;
}

/** The nearest, without those that lack all that a nearer one does: they are detours, not other ways. */
function nearest(routes: readonly Route[]): readonly Route[] {
  if (routes.length === 1) return routes;
  const kept: Route[] = [];
  for (const route of routes.toSorted(compareNearness)) {
    if (kept.length === MOST_ROUTES) break;
    if (!kept.some((nearer) => isDetour(route, nearer))) kept.push(route);
  }
  return kept;
}

function isDetour(route: Route, nearer: Route): boolean {
  return nearer.leaves.every((leaf) => leaf.answer === "met" || route.leaves.includes(leaf));
}

function compareNearness(a: Route | undefined, b: Route | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return compareDistance(a, b);
}
