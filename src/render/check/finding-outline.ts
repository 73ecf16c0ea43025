import type { Answer } from "../../eligibility/answer.ts";
import {
  type BranchFinding,
  type Finding,
  isBranchFinding,
  type LeafFinding,
  leavesOf,
} from "../../eligibility/finding.ts";
import { plainItem } from "../plain-section.ts";
import type { AnswerMark, OutlineNode } from "../sheet.ts";
import { raised } from "../word-list.ts";
import { evidenceFor } from "./word-evidence.ts";
import { labelOfLeaf, wordLeaf, wordStanding } from "./word-leaf.ts";
import type { Words } from "./words.ts";

/** How a finding is laid out: `short` folds alternatives up, `explained` shows every entry of the profile. */
export interface TreeStyle {
  readonly words: Words;
  readonly detail: "short" | "full" | "explained";
}

/** The sign of each answer. */
export const ANSWER_MARKS: Readonly<Record<Answer, AnswerMark>> = {
  met: "met",
  "not-met": "missing",
  unknown: "unknown",
};

/** Lays a finding out as lines; a root that only joins its parts is left out. */
export function findingOutline(finding: Finding, style: TreeStyle): readonly OutlineNode[] {
  return finding.kind === "all" ? finding.of.map((part) => nodeOf(part, style)) : [nodeOf(finding, style)];
}

function nodeOf(finding: Finding, style: TreeStyle): OutlineNode {
  if (!isBranchFinding(finding)) return leafNode(finding, style);
  return {
    mark: ANSWER_MARKS[finding.answer],
    label: labelOfBranch(finding),
    item: plainItem(
      "",
      finding.about.sources,
      finding.about.label === undefined ? [] : [wordChoice(finding)],
      whyOf(finding, style),
    ),
    under: partsOf(finding, style),
  };
}

/** How a node with parts is called; one without a label by what it asks of them. */
export function labelOfBranch(finding: BranchFinding): string {
  return finding.about.label ?? raised(wordChoice(finding));
}

/** Says how many parts are asked. */
export function wordChoice({ kind, n, of }: BranchFinding): string {
  if (kind === "all") return of.length === 2 ? "both of these" : "all of these";
  return kind === "any" ? "one of these" : `at least ${n} of these`;
}

/** Says how many parts are met; what holds only until it is confirmed is not yet one of them. */
export function wordShare({ of }: BranchFinding): string {
  const met = of.filter(({ answer }) => answer === "met");
  const open = met.filter((part) => part.kind === "confirm" && !part.confirmed);
  const share = `${met.length - open.length} of ${of.length} met`;
  return open.length === 0 ? share : `${share}, ${open.length} to be confirmed`;
}

function partsOf(finding: BranchFinding, style: TreeStyle): readonly OutlineNode[] {
  const ordered = finding.nearest.flatMap((place) => finding.of[place] ?? []);
  const isChoice = finding.n < finding.of.length;
  if (!isChoice || style.detail === "explained") return ordered.map((part) => nodeOf(part, style));
  if (finding.answer === "met") {
    const met = ordered.filter(({ answer }) => answer === "met");
    const others = ordered.filter(({ answer }) => answer !== "met");
    return [...met.map((part) => nodeOf(part, style)), ...notNeeded(others, style)];
  }
  return ordered.map((part, place) =>
    style.detail === "short" && place >= finding.n ? folded(part, style) : nodeOf(part, style),
  );
}

/** Who has one of several needs no others; their names are kept in one line. */
function notNeeded(parts: readonly Finding[], { words }: TreeStyle): readonly OutlineNode[] {
  const labels = new Set(parts.flatMap(leavesOf).map((leaf) => labelOfLeaf(leaf, words)));
  if (labels.size === 0) return [];
  return [{ label: "Not needed", item: plainItem([...labels].join("; ")), under: [] }];
}

function folded(finding: Finding, style: TreeStyle): OutlineNode {
  if (!isBranchFinding(finding)) return leafNode(finding, style);
  const item = plainItem(wordShare(finding), finding.about.sources);
  return { mark: ANSWER_MARKS[finding.answer], label: labelOfBranch(finding), item, under: [] };
}

function leafNode(leaf: LeafFinding, style: TreeStyle): OutlineNode {
  const { words } = style;
  const isExplained = style.detail === "explained";
  const asked = words.asked(leaf.requirement);
  const label = labelOfLeaf(leaf, words);
  return {
    mark: markOfLeaf(leaf),
    label,
    item: plainItem(
      (isExplained ? wordStanding : wordLeaf)(leaf, words),
      leaf.about.sources,
      [],
      whyOf(leaf, style),
    ),
    under: isExplained
      ? [
          ...(leaf.kind === "confirm" ? [] : [{ label: "Asked", item: plainItem(asked), under: [] }]),
          ...evidenceFor(leaf, words).map(({ answer, name, text }) => ({
            mark: ANSWER_MARKS[answer],
            label: name,
            item: plainItem(text),
            under: [],
          })),
        ]
      : [],
  };
}

/** What only the person or the body can judge has no tick before it is confirmed. */
function markOfLeaf(leaf: LeafFinding): AnswerMark {
  return leaf.kind === "confirm" && leaf.answer === "met" && !leaf.confirmed
    ? "confirm"
    : ANSWER_MARKS[leaf.answer];
}

function whyOf({ about }: Finding, { detail }: TreeStyle): string | undefined {
  return detail === "explained" ? about.why : undefined;
}
