import type { Answer } from "../../eligibility/answer.ts";
import type { Fact } from "../../eligibility/fact.ts";
import {
  type BranchFinding,
  type CountedEntry,
  type Finding,
  type HeldEntry,
  isBranchFinding,
  type LeafFinding,
  type Need,
  type Reason,
} from "../../eligibility/finding.ts";
import { labelOfBranch, wordChoice, wordShare } from "./finding-outline.ts";
import { labelOfLeaf, wordLeaf } from "./word-leaf.ts";
import type { Words } from "./words.ts";

interface NodeDocument {
  /** Null where the rule gives none. */
  readonly id: string | null;
  readonly label: string;
  readonly why: string | null;
  readonly answer: Answer;
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** How the person stands, in words. */
  readonly words: string;
}

/** A node with parts. */
export interface BranchDocument extends NodeDocument {
  readonly kind: BranchFinding["kind"];
  /** How many of its parts are asked. */
  readonly n: number;
  readonly of: readonly FindingDocument[];
  /** Places in `of`, from 0, the nearest to being met first. */
  readonly nearest: readonly number[];
}

/** What the answer of a leaf, or what an entry brings to it, hangs on. */
export interface FactDocument {
  readonly knownTo: Fact["knownTo"];
  readonly part: Fact["part"];
  /** From 1; null for the whole part. */
  readonly entry: number | null;
  readonly detail: Fact["detail"] | null;
}

interface LeafNode extends NodeDocument {
  /** What is asked, as a noun phrase. */
  readonly asked: string;
}

/** A license, degree or certification that is asked. */
export interface HoldingDocument extends LeafNode {
  readonly kind: "license" | "degree" | "certification";
  readonly held: readonly HeldDocument[];
  readonly untold: readonly FactDocument[];
}

export interface HeldDocument {
  /** Place in its part of the profile, from 1. */
  readonly entry: number;
  readonly answer: Answer;
  readonly reasons: readonly Reason[];
  readonly untold: readonly FactDocument[];
  /** Its expiry was not told; that it has not expired is to be confirmed. */
  readonly assumedUnexpired: boolean;
}

/** An amount that is asked. */
export interface AmountDocument extends LeafNode {
  readonly kind: "experience" | "together" | "continuing-education";
  readonly needs: readonly NeedDocument[];
  readonly untold: readonly FactDocument[];
}

export interface NeedDocument extends Omit<Need, "entries"> {
  readonly entries: readonly CountedDocument[];
}

export interface CountedDocument {
  /** Place in its part of the profile, from 1. */
  readonly entry: number;
  readonly sure: number;
  /** Null when nothing limits it. */
  readonly possible: number | null;
  readonly reasons: readonly Reason[];
  readonly untold: readonly FactDocument[];
}

export interface StateDocument extends LeafNode {
  readonly kind: "state";
  readonly untold: readonly FactDocument[];
}

export interface ConfirmDocument extends LeafNode {
  readonly kind: "confirm";
  /** The profile says that it is so. */
  readonly confirmed: boolean;
}

export type FindingDocument =
  | BranchDocument
  | HoldingDocument
  | AmountDocument
  | StateDocument
  | ConfirmDocument;

/** A finding as plain data: entries by their places, nothing else of the profile. */
export function findingDocument(finding: Finding, words: Words): FindingDocument {
  const { about, answer } = finding;
  const id = about.id ?? null;
  const node = { why: about.why ?? null, answer, sources: about.sources ?? [] };
  if (isBranchFinding(finding)) {
    const { kind, n, of, nearest } = finding;
    const said = `${wordChoice(finding)}; ${wordShare(finding)}`;
    const parts = of.map((part) => findingDocument(part, words));
    return { kind, id, label: labelOfBranch(finding), words: said, ...node, n, of: parts, nearest };
  }
  return leafDocument(finding, {
    id,
    label: labelOfLeaf(finding, words),
    words: wordLeaf(finding, words),
    asked: words.asked(finding.requirement),
    ...node,
  });
}

function leafDocument(leaf: LeafFinding, node: LeafNode): FindingDocument {
  switch (leaf.kind) {
    case "license":
    case "degree":
    case "certification":
      return { kind: leaf.kind, ...node, held: leaf.held.map(heldDocument), untold: leaf.untold.map(fact) };
    case "experience":
    case "together":
    case "continuing-education":
      return { kind: leaf.kind, ...node, needs: leaf.needs.map(needDocument), untold: leaf.untold.map(fact) };
    case "state":
      return { kind: leaf.kind, ...node, untold: leaf.untold.map(fact) };
    case "confirm":
      return { kind: leaf.kind, ...node, confirmed: leaf.confirmed };
  }
}

function heldDocument({ entry, answer, reasons, untold, assumedUnexpired }: HeldEntry): HeldDocument {
  return { entry: entry + 1, answer, reasons, untold: untold.map(fact), assumedUnexpired };
}

function needDocument({ unit, needed, sure, possible, missing, answer, entries }: Need): NeedDocument {
  return { unit, needed, sure, possible, missing, answer, entries: entries.map(countedDocument) };
}

function countedDocument({ entry, sure, possible, reasons, untold }: CountedEntry): CountedDocument {
  return { entry: entry + 1, sure, possible, reasons, untold: untold.map(fact) };
}

function fact({ knownTo, part, entry, detail }: Fact): FactDocument {
  return { knownTo, part, entry: entry === undefined ? null : entry + 1, detail: detail ?? null };
}
