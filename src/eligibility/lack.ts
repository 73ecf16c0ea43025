import { amountsOf } from "./amount.ts";
import { evidenceOfHeld } from "./evidence-of-held.ts";
import { explain } from "./explain.ts";
import type { Amount, BareLeafFinding } from "./finding.ts";
import { type Missing, missingIn } from "./missing.ts";
import type { LeafDistance } from "./nearest-way.ts";
import type { AmountOutcome, HeldOutcome, Outcome } from "./outcome.ts";
import { NO_TIME, schoolingOf, timeFor } from "./time-needed.ts";
import type { Weighing } from "./weighing.ts";

/** How far off a leaf is, and what it lacks. */
export interface Lack extends LeafDistance {
  readonly missing: readonly Missing[];
}

/** Makes out what each leaf of a rule lacks, in the order of the rule, for one person after the other. */
export type LackReader = (outcome: Outcome, weighing: Weighing) => readonly Lack[];

const NOTHING: Lack = { answer: "met", time: NO_TIME, missing: [] };

/** Amounts of one leaf that are remembered; most people lack what others lack too. */
const MOST_AMOUNTS = 20_000;
/** More than any amount that a rule asks, in its units. */
const FAR = 2 ** 20;

/** Makes a reader that remembers what it made of outcomes that many share. */
export function lackReader(): LackReader {
  const ofAmounts: Map<number, Lack>[] = [];
  const ofHeld = new Map<HeldOutcome, Map<string, Lack>>();

  const lackOfHeld = (outcome: HeldOutcome, weighing: Weighing): Lack => {
    const { marks, rule } = outcome;
    if (marks !== undefined && marks.length > 1) return lackOf(evidenceOfHeld(outcome, weighing), weighing);
    const levels = rule.kind === "degree" ? levelsHeld(weighing) : "";
    const known = ofHeld.get(outcome) ?? new Map<string, Lack>();
    const before = known.get(levels);
    if (before) return before;
    const lack = lackOf(evidenceOfHeld(outcome, weighing), weighing);
    ofHeld.set(outcome, known.set(levels, lack));
    return lack;
  };

  const lackOfAmounts = (outcome: AmountOutcome, place: number, weighing: Weighing): Lack => {
    const needs = amountsOf(outcome.node.detail.goals, outcome.ranges);
    const [only] = needs;
    const key = only && needs.length === 1 ? keyOf(only) : undefined;
    if (key === undefined) return lackOf(bare(outcome, needs), weighing);
    ofAmounts[place] ??= new Map();
    const known = ofAmounts[place];
    const before = known.get(key);
    if (before) return before;
    if (known.size === MOST_AMOUNTS) known.clear();
    const lack = lackOf(bare(outcome, needs), weighing);
    known.set(key, lack);
    return lack;
  };

  const lackOfLeaf = (outcome: Outcome, place: number, weighing: Weighing): Lack => {
    if (outcome.answer === "met") return NOTHING;
    if ("marks" in outcome) return lackOfHeld(outcome, weighing);
    if ("ranges" in outcome) return lackOfAmounts(outcome, place, weighing);
    const finding = explain(outcome, weighing);
    return "of" in finding ? NOTHING : lackOf(finding, weighing);
  };

  return (root, weighing) => {
    const lacks: Lack[] = [];
    const visit = (outcome: Outcome): void => {
      if (!("of" in outcome)) lacks.push(lackOfLeaf(outcome, lacks.length, weighing));
      else for (const part of outcome.of) visit(part);
    };
    visit(root);
    return lacks;
  };
}

/** How long a degree takes depends on those that are held. */
function levelsHeld({ dossier: { degrees = [] } }: Weighing): string {
  const [only] = degrees;
  return degrees.length === 1 ? (only?.level ?? "") : degrees.map(({ level }) => level).join();
}

function lackOf(leaf: BareLeafFinding, { dossier, rule }: Weighing): Lack {
  return {
    answer: leaf.answer,
    time: timeFor(leaf, schoolingOf(rule.terms.lexicon, dossier.profile)),
    missing: missingIn(leaf),
  };
}

/** One number for what an amount lacks at each end; nothing where it is too far off for that. */
function keyOf({ missing, needed, possible, answer }: Amount): number | undefined {
  const least = possible === null ? 0 : Math.max(0, Math.ceil(needed - possible));
  if (missing >= FAR || least >= FAR) return undefined;
  return (missing * FAR + least) * 2 + (answer === "unknown" ? 1 : 0);
}

function bare({ node, answer }: AmountOutcome, needs: readonly Amount[]): BareLeafFinding {
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
