import { type BoundedCache, boundedCache } from "../domain/bounded-cache.ts";
import { amountsOf, answerBetween, type Goal, leastMissing, mostMissing } from "./amount.ts";
import type { Answer } from "./answer.ts";
import { comingDays } from "./coming-days.ts";
import { orderOf } from "./distance.ts";
import { evidenceOfHeld } from "./evidence-of-held.ts";
import type { Exact } from "./exact.ts";
import { explain } from "./explain.ts";
import type { Amount, BareAmountFinding, BareLeafFinding } from "./finding.ts";
import { type Missing, missingIn } from "./missing.ts";
import type { LeafDistances } from "./nearest-way.ts";
import type { AmountOutcome, HeldOutcome, Outcome } from "./outcome.ts";
import type { Terms } from "./prepare-rule.ts";
import { daysForNeed, timeFor, timeForNeeds } from "./time-for-leaf.ts";
import { NO_TIME, type TimeNeeded } from "./time-needed.ts";
import type { Weighing } from "./weighing.ts";

/** How far off a leaf is, and what it lacks. */
export interface Lack {
  readonly answer: Answer;
  readonly time: TimeNeeded;
  readonly missing: readonly Missing[];
}

/** A leaf that asks one amount. */
export interface AmountLeaf {
  /** Its place among the leaves of the rule. */
  readonly place: number;
  readonly node: AmountOutcome["node"];
  readonly goal: Goal;
}

/** Makes out what the leaves of a rule lack, for one person after the other. */
export interface LackReader {
  /** What each leaf lacks, in the order of the rule. */
  ofLeaves(outcome: Outcome, weighing: Weighing): Lack[];
  /** What a leaf lacks of which there surely, and possibly, is so much; undefined: no more is possible. */
  ofAmount(leaf: AmountLeaf, sure: Exact, possible: Exact | undefined): Lack;
}

const NOTHING: Lack = { answer: "met", time: NO_TIME, missing: [] };

/** Amounts of one leaf that are remembered. */
const MOST_AMOUNTS = 4000;
/** What one thing held lacks, by the level of it and the day on which it comes. */
const MOST_HELD = 500;
/** More than rules ask, in their units; what lacks so much is told anew for everybody. */
const FAR = 2 ** 14;

/** Makes a reader for one rule, which remembers what it made of what many lack. */
export function lackReader({ lexicon }: Terms): LackReader {
  const ofAmounts: Map<number, Lack>[] = [];
  const ofHeld = new Map<HeldOutcome, BoundedCache<Lack>>();

  const lackOf = (leaf: BareLeafFinding, { dossier }: Pick<Weighing, "dossier">): Lack => ({
    answer: leaf.answer,
    time: timeFor(leaf, { lexicon, dossier }),
    missing: missingIn(leaf),
  });

  const lackOfHeld = (outcome: HeldOutcome, weighing: Weighing): Lack => {
    const { marks, rule } = outcome;
    if (marks !== undefined && marks.length > 1) return lackOf(evidenceOfHeld(outcome, weighing), weighing);
    const levels = rule.kind === "degree" ? levelsHeld(weighing) : "";
    const days = comingDays(rule.kind, 0, weighing.dossier);
    const key = days ? `${levels} ${days.last}` : levels;
    const known = ofHeld.get(outcome) ?? boundedCache<Lack>(MOST_HELD);
    const before = known.get(key);
    if (before) return before;
    const lack = lackOf(evidenceOfHeld(outcome, weighing), weighing);
    known.set(key, lack);
    ofHeld.set(outcome, known);
    return lack;
  };

  const makeOfAmounts = ({ node, answer }: Omit<AmountOutcome, "ranges">, needs: readonly Amount[]): Lack => {
    const leaf = bare(node, answer, needs);
    return { answer, time: timeForNeeds(leaf), missing: missingIn(leaf) };
  };

  const ofAmount: LackReader["ofAmount"] = ({ place, node, goal }, sure, possible) => {
    const answer = answerBetween(goal, sure, possible);
    if (answer === "met") return NOTHING;
    const most = mostMissing(goal, sure);
    const least = leastMissing(goal, sure, possible);
    const key = most < FAR && least < FAR ? (most * FAR + least) * 2 + (answer === "unknown" ? 1 : 0) : -1;
    ofAmounts[place] ??= new Map();
    const known = ofAmounts[place];
    const before = known.get(key);
    if (before) return before;
    const lack = makeOfAmounts({ node, answer }, amountsOf([goal], { sure, possible }));
    if (known.size >= MOST_AMOUNTS) known.clear();
    if (key >= 0) known.set(key, lack);
    return lack;
  };

  const lackOfLeaf = (outcome: Outcome, place: number, weighing: Weighing): Lack => {
    if (outcome.answer === "met") return NOTHING;
    if ("marks" in outcome) return lackOfHeld(outcome, weighing);
    if ("ranges" in outcome) {
      const { node, ranges } = outcome;
      const { goals } = node.detail;
      const [goal] = goals;
      return goal && "sure" in ranges
        ? ofAmount({ place, node, goal }, ranges.sure, ranges.possible)
        : makeOfAmounts(outcome, amountsOf(goals, ranges));
    }
    const finding = explain(outcome, weighing);
    return "of" in finding ? NOTHING : lackOf(finding, weighing);
  };

  return {
    ofLeaves(root, weighing) {
      const lacks: Lack[] = [];
      const visit = (outcome: Outcome): void => {
        if (!("of" in outcome)) lacks.push(lackOfLeaf(outcome, lacks.length, weighing));
        else for (const part of outcome.of) visit(part);
      };
      visit(root);
      return lacks;
    },
    ofAmount,
  };
}

/** How far off leaves are that lack so much. */
export function distancesOf(lacks: readonly Lack[]): LeafDistances {
  return {
    answers: Uint8Array.from(lacks, ({ answer }) => orderOf(answer)),
    days: Float64Array.from(lacks, ({ time }) => time.days),
  };
}

/** Tells distances how far off a leaf is that asks an amount, as `ofAmount` would. */
export function setDistance(
  { answers, days }: LeafDistances,
  { place, node, goal }: AmountLeaf,
  sure: number,
  possible: number,
): void {
  const answer = answerBetween(goal, sure, possible);
  answers[place] = orderOf(answer);
  days[place] =
    answer === "met" ? 0 : daysForNeed(goal.unit, mostMissing(goal, sure), node.kind === "courses");
}

/** How long a degree takes depends on those that are held. */
function levelsHeld({ dossier: { degrees = [] } }: Weighing): string {
  const [only] = degrees;
  return degrees.length === 1 ? (only?.level ?? "") : degrees.map(({ level }) => level).join();
}

function bare(
  node: AmountOutcome["node"],
  answer: AmountOutcome["answer"],
  needs: readonly Amount[],
): BareAmountFinding {
  switch (node.kind) {
    case "service": {
      const { kind, about } = node.rule;
      return { kind, about, answer, requirement: node.rule, needs };
    }
    case "together": {
      const { kind, about } = node.rule;
      return { kind, about, answer, requirement: node.rule, needs };
    }
    case "courses": {
      const { kind, about } = node.rule;
      return { kind, about, answer, requirement: node.rule, needs };
    }
  }
}
