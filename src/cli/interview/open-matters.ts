import { type ExperienceRequirement, isBranch, type Requirement } from "../../domain/requirement.ts";
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
  return experienceIn(rules.requires).filter(
    ({ about: { id } }) => id !== undefined && requirement.of.includes(id),
  );
}

function experienceIn(node: Requirement): readonly ExperienceRequirement[] {
  if (node.kind === "experience") return [node];
  return isBranch(node) ? node.of.flatMap(experienceIn) : [];
}

/** What is still open: the facts that a person could tell, the most decisive first, and the leaves that they bear on. */
export interface OpenMatters {
  readonly facts: readonly Fact[];
  readonly leaves: readonly OpenLeaf[];
}

/** What is open in accounts of rules: what can change a verdict, or for the whole picture whatever is unknown. */
export function openMatters(accounts: readonly AccountResult[], goal: Progress["goal"]): OpenMatters {
  const leaves = accounts.flatMap(({ finding, rules }) =>
    (goal === "whole" ? unknownLeaves(finding) : hangingLeaves(finding)).map((leaf) => ({ leaf, rules })),
  );
  const asked = goal === "whole" ? leaves.flatMap(untoldOf) : accounts.flatMap(({ ask }) => ask);
  return { facts: inOrder(asked).filter(({ knownTo }) => knownTo === "person"), leaves };
}

/** For the whole picture no fact is more decisive than another. */
function untoldOf({ leaf }: OpenLeaf): readonly AskedFact[] {
  const facts = "untold" in leaf ? leaf.untold : [];
  return facts.map((fact) => ({ fact, decides: "with-others" }));
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
function inOrder(asked: readonly AskedFact[]): readonly Fact[] {
  const weightOf = (fact: Fact) =>
    asked.reduce((sum, each) => sum + (isSameFact(each.fact, fact) ? WEIGHT[each.decides] : 0), 0);
  return distinctFacts(asked.map(({ fact }) => fact))
    .map((fact) => ({
      fact,
      weight: weightOf(fact) / SCREENS[fact.part],
      isLast: SOON_MENDED.has(fact.part),
    }))
    .toSorted((a, b) => Number(a.isLast) - Number(b.isLast) || b.weight - a.weight)
    .map(({ fact }) => fact);
}

function unknownLeaves(finding: Finding): readonly LeafFinding[] {
  return leavesOf(finding).filter(({ answer }) => answer === "unknown");
}

/** The unknown leaves above which everything is unknown too. */
function hangingLeaves(finding: Finding): readonly LeafFinding[] {
  if (finding.answer !== "unknown") return [];
  return isBranchFinding(finding) ? finding.of.flatMap(hangingLeaves) : [finding];
}
