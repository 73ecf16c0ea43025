import { type ExperienceRequirement, leavesIn } from "../../domain/requirement.ts";
import type { RuleVersion } from "../../domain/rule-version.ts";
import type { Question as AskedFact } from "../../eligibility/ask.ts";
import { distinctFacts, type Fact, isSameFact, type ProfilePart } from "../../eligibility/fact.ts";
import { type Finding, isBranchFinding, type LeafFinding, leavesOf } from "../../eligibility/finding.ts";
import type { AccountResult } from "../../eligibility/weigh-credential.ts";
import type { Progress } from "./inquiry.ts";

/** A leaf of a rule whose answer is not known and matters. */
export interface OpenLeaf {
  readonly leaf: LeafFinding;
  readonly rules: RuleVersion;
}

/** The work that a leaf asks; of several kinds of work together, each of them. */
export function workAsked({ leaf, rules }: OpenLeaf): readonly ExperienceRequirement[] {
  const { requirement } = leaf;
  if (requirement.kind === "experience") return [requirement];
  if (requirement.kind !== "together" || !rules.requires) return [];
  return leavesIn(rules.requires).flatMap((each) =>
    each.kind === "experience" && requirement.of.some((id) => id === each.about.id) ? [each] : [],
  );
}

/** What is still open: the facts that a person could tell, the most decisive first, and the leaves that they bear on. */
export interface OpenMatters {
  readonly facts: readonly Fact[];
  readonly leaves: readonly OpenLeaf[];
}

/** What is open in accounts of rules: what can change a verdict, or for the whole picture whatever is unknown. */
export function openMatters(accounts: readonly AccountResult[], goal: Progress["goal"]): OpenMatters {
  const isWhole = goal === "whole";
  const leaves = accounts.flatMap(({ finding, rules }) =>
    (isWhole ? unknownLeaves(finding) : hangingLeaves(finding)).map((leaf) => ({ leaf, rules })),
  );
  const weighed = isWhole ? leaves.flatMap(({ leaf }) => evenly(leaf)) : accounts.flatMap(byWhatItDecides);
  return { facts: inOrder(weighed).filter(({ knownTo }) => knownTo === "person"), leaves };
}

interface WeightedFact {
  readonly fact: Fact;
  /** How much of a verdict a screen about it decides. */
  readonly weight: number;
}

/** For the whole picture no fact is more decisive than another. */
function evenly(leaf: LeafFinding): readonly WeightedFact[] {
  return untoldOf(leaf).map((fact) => ({ fact, weight: WEIGHT["with-others"] / SCREENS[fact.part] }));
}

function byWhatItDecides({ ask, finding }: AccountResult): readonly WeightedFact[] {
  const parts = isBranchFinding(finding) && finding.n === finding.of.length ? finding.of : [finding];
  // Where all parts are asked, one of them is lost when a "no" to everything that it could rest on is told: jointly
  // its facts decide one way, for the screens of all of them.
  const together = parts.map((part) => {
    const facts = distinctFacts(hangingLeaves(part).flatMap(untoldOf)).filter(isWholePart);
    return { facts, weight: WEIGHT["one-way"] / facts.reduce((sum, { part: its }) => sum + SCREENS[its], 0) };
  });
  return ask.map(({ fact, decides }) => {
    const shared = together.filter(({ facts }) => facts.some((each) => isSameFact(each, fact)));
    const alone = WEIGHT[decides] / SCREENS[fact.part];
    return { fact, weight: Math.max(alone, ...shared.map(({ weight }) => weight)) };
  });
}

function isWholePart({ entry, knownTo }: Fact): boolean {
  return entry === undefined && knownTo === "person";
}

const WEIGHT: Record<AskedFact["decides"], number> = { alone: 100, "one-way": 10, "with-others": 1 };

/** About how many screens a part takes: what is told at once is asked before a job in all its details. */
const SCREENS: Record<ProfilePart, number> = {
  licenses: 2,
  degrees: 3,
  certifications: 2,
  "continuing-education": 2,
  currently: 1,
  experience: 7,
  "experience-more": 7,
};

/** What takes no waiting to make good: a "no" to it turns nobody away, so whatever takes time is asked before. */
const SOON_MENDED: ReadonlySet<ProfilePart> = new Set(["continuing-education"]);

/** The facts by what a screen decides: what is decisive for several accounts counts more. */
function inOrder(weighed: readonly WeightedFact[]): readonly Fact[] {
  const weightOf = (fact: Fact) =>
    weighed.reduce((sum, each) => sum + (isSameFact(each.fact, fact) ? each.weight : 0), 0);
  return distinctFacts(weighed.map(({ fact }) => fact))
    .map((fact) => ({ fact, weight: weightOf(fact), isLast: SOON_MENDED.has(fact.part) }))
    .toSorted((a, b) => Number(a.isLast) - Number(b.isLast) || b.weight - a.weight)
    .map(({ fact }) => fact);
}

function untoldOf(leaf: LeafFinding): readonly Fact[] {
  return "untold" in leaf ? leaf.untold : [];
}

function unknownLeaves(finding: Finding): readonly LeafFinding[] {
  return leavesOf(finding).filter(({ answer }) => answer === "unknown");
}

/** The unknown leaves above which everything is unknown too. */
function hangingLeaves(finding: Finding): readonly LeafFinding[] {
  if (finding.answer !== "unknown") return [];
  return isBranchFinding(finding) ? finding.of.flatMap(hangingLeaves) : [finding];
}
