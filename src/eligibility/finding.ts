import type {
  About,
  CertificationRequirement,
  ConfirmRequirement,
  DegreeRequirement,
  EducationRequirement,
  ExperienceRequirement,
  LicenseRequirement,
  StateRequirement,
  TogetherRequirement,
} from "../domain/requirement.ts";
import type { Answer } from "./answer.ts";
import type { Fact } from "./fact.ts";

/** Why an entry of a profile does not count, or not wholly. */
export type Reason =
  | "other-type"
  | "no-permission"
  | "not-listed"
  | "not-active"
  | "restricted"
  | "expired"
  | "not-issued"
  | "level-too-low"
  | "other-level"
  | "other-field"
  | "not-accredited"
  | "other-accreditor"
  | "no-field-experience"
  | "not-awarded"
  | "other-kind"
  | "unpaid"
  | "excluded-arrangement"
  | "not-supervised"
  | "other-supervisor"
  | "too-little-supervision"
  | "other-setting"
  | "not-begun"
  | "before-degree"
  | "no-degree"
  | "outside-window"
  | "part-time"
  | "other-topic";

/** One license, degree or certification held against a leaf. */
export interface HeldEntry {
  /** Its place in its part of the profile, from 0. */
  readonly entry: number;
  readonly answer: Answer;
  readonly reasons: readonly Reason[];
  /** What is open of one that may count, or that is only still to come; of another, nothing. */
  readonly untold: readonly Fact[];
  /** Active, but its expiry was not told: that it has not expired is to be confirmed. */
  readonly assumedUnexpired: boolean;
}

/** One job, total or course held against a leaf, with its share of the amount; to be shown only. */
export interface CountedEntry {
  readonly entry: number;
  /** What surely counts, in the unit of the need, rounded to hundredths. */
  readonly sure: number;
  /** What may count, `sure` included; null when nothing limits it. Of entries that share days it may add up to more than their need has. */
  readonly possible: number | null;
  readonly reasons: readonly Reason[];
  readonly untold: readonly Fact[];
}

/** An amount that a leaf asks, as a range of what there is. */
export interface Amount {
  /** `days` are days of full-time service; `entries` asks only that there is one. */
  readonly unit: "days" | "hours" | "entries";
  readonly needed: number;
  /** Rounded down to hundredths. */
  readonly sure: number;
  /** Rounded down to hundredths; null when nothing limits it. */
  readonly possible: number | null;
  /** What is missing beyond what surely counts, in whole units, rounded up. */
  readonly missing: number;
  readonly answer: Answer;
}

/** An amount, with what every entry brings to it. */
export interface Need extends Amount {
  readonly entries: readonly CountedEntry[];
}

interface Weighed<Kind extends string, Leaf> {
  readonly kind: Kind;
  readonly about: About;
  readonly answer: Answer;
  readonly requirement: Leaf;
}

interface Holding<Kind extends string, Leaf> extends Weighed<Kind, Leaf> {
  readonly held: readonly HeldEntry[];
  /** What the answer hangs on; empty when it is known. */
  readonly untold: readonly Fact[];
}

interface Counted<Kind extends string, Leaf, Each extends Amount> extends Weighed<Kind, Leaf> {
  readonly needs: readonly Each[];
}

interface Counting<Kind extends string, Leaf> extends Counted<Kind, Leaf, Need> {
  /** What the answer hangs on; empty when it is known. */
  readonly untold: readonly Fact[];
}

export interface BranchFinding {
  readonly kind: "all" | "any" | "at-least";
  readonly about: About;
  readonly answer: Answer;
  /** How many parts are asked. */
  readonly n: number;
  /** In the order of the rule. */
  readonly of: readonly Finding[];
  /** The places of its parts in `of`, the nearest to being met first; for `all`, the order of the rule. */
  readonly nearest: readonly number[];
}

export type LicenseFinding = Holding<"license", LicenseRequirement>;
export type DegreeFinding = Holding<"degree", DegreeRequirement>;
export type CertificationFinding = Holding<"certification", CertificationRequirement>;
export type HoldingFinding = LicenseFinding | DegreeFinding | CertificationFinding;

export type ExperienceFinding = Counting<"experience", ExperienceRequirement>;
export type TogetherFinding = Counting<"together", TogetherRequirement>;
export type EducationFinding = Counting<"continuing-education", EducationRequirement>;
export type AmountFinding = ExperienceFinding | TogetherFinding | EducationFinding;

export interface StateFinding extends Weighed<"state", StateRequirement> {
  readonly untold: readonly Fact[];
}

export interface ConfirmFinding extends Weighed<"confirm", ConfirmRequirement> {
  /** The profile says that it is so. */
  readonly confirmed: boolean;
}

export type LeafFinding = HoldingFinding | AmountFinding | StateFinding | ConfirmFinding;

/** A leaf that asks an amount, without what every entry brings to it. */
export type BareAmountFinding =
  | Counted<"experience", ExperienceRequirement, Amount>
  | Counted<"together", TogetherRequirement, Amount>
  | Counted<"continuing-education", EducationRequirement, Amount>;

/** As much of a leaf as tells how far off it is. */
export type BareLeafFinding = HoldingFinding | StateFinding | ConfirmFinding | BareAmountFinding;

/** A tree like the rule's own, with what was found at each node. */
export type Finding = BranchFinding | LeafFinding;

/** Tells a node with parts from a leaf. */
export function isBranchFinding(finding: Finding): finding is BranchFinding {
  return finding.kind === "all" || finding.kind === "any" || finding.kind === "at-least";
}

/** The leaves of a finding, in the order of the rule. */
export function leavesOf(finding: Finding): readonly LeafFinding[] {
  return isBranchFinding(finding) ? finding.of.flatMap(leavesOf) : [finding];
}

/** The node of a finding with an id; of several, the first. */
export function nodeOf(finding: Finding, id: string): Finding | undefined {
  if (finding.about.id === id) return finding;
  if (!isBranchFinding(finding)) return undefined;
  for (const part of finding.of) {
    const found = nodeOf(part, id);
    if (found) return found;
  }
  return undefined;
}
