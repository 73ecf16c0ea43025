import type { Fact } from "../../eligibility/fact.ts";
import type { CountedEntry, HeldEntry, LeafFinding } from "../../eligibility/finding.ts";
import { raised } from "../word-list.ts";
import { PART_OF } from "./part-of.ts";
import { wordNeed } from "./word-amount.ts";
import { wordOpen } from "./word-fact.ts";
import { isRemarkable, wordReasons } from "./word-reason.ts";
import type { Words } from "./words.ts";

/** How a leaf is called: by its label, or by what it asks. */
export function labelOfLeaf(
  { about, requirement }: Pick<LeafFinding, "about" | "requirement">,
  words: Words,
): string {
  if (about.label !== undefined) return about.label;
  if (requirement.kind === "confirm")
    return words.condition(requirement.confirm)?.label ?? requirement.confirm;
  return raised(words.asked(requirement));
}

/** Says how a person stands towards a leaf, with the numbers, and what stands in the way. */
export function wordLeaf(leaf: LeafFinding, words: Words): string {
  const isAsked = "held" in leaf && leaf.answer !== "met" && leaf.about.label !== undefined;
  const asked = isAsked ? ` (asked: ${words.asked(leaf.requirement)})` : "";
  return [wordStanding(leaf, words) + asked, ...remarksOn(leaf, words)].join("; ");
}

/** Says how a person stands towards a leaf, with the numbers. */
export function wordStanding(leaf: LeafFinding, words: Words): string {
  switch (leaf.kind) {
    case "license":
    case "degree":
    case "certification":
      return wordHolding(leaf, words);
    case "experience":
    case "together":
    case "continuing-education":
      return leaf.needs.map(wordNeed).join(", and ");
    case "state":
      return { met: "you say so", "not-met": "not now", unknown: "not told" }[leaf.answer];
    case "confirm":
      if (leaf.answer === "not-met") return "you say that it is not so";
      return leaf.confirmed ? "you confirm it" : "to be confirmed";
  }
}

type Holding = Extract<LeafFinding, { readonly held: readonly HeldEntry[] }>;

function wordHolding(leaf: Holding, words: Words): string {
  if (leaf.answer === "not-met") return "missing";
  if (leaf.answer === "unknown") return isPartUntold(leaf.untold) ? "not told" : "not known";
  // One that tells when it expires needs no "if".
  const [best] = leaf.held
    .filter(({ answer }) => answer === "met")
    .toSorted((a, b) => Number(a.assumedUnexpired) - Number(b.assumedUnexpired));
  if (!best) return "";
  const condition = best.assumedUnexpired ? ", if it has not expired" : "";
  return words.entry(PART_OF[leaf.kind], best.entry) + condition;
}

/** A whole part that is not told is asked for once, for all leaves. */
function isPartUntold(untold: readonly Fact[]): boolean {
  return untold.some(({ detail, part }) => detail === undefined && part !== "experience-more");
}

/** More open facts than these would bury the rest; all of them are asked for below. */
const MOST_OPEN = 2;

/** What stands in the way of a leaf: entries that do not count, or facts that are open. */
function remarksOn(leaf: LeafFinding, words: Words): readonly string[] {
  if (leaf.kind === "confirm" || leaf.kind === "state") return [];
  if (leaf.answer === "unknown") {
    if (isPartUntold(leaf.untold)) return "held" in leaf ? [] : ["not told"];
    const open = wordOpen(leaf.untold, words);
    const rest = open.length - MOST_OPEN;
    return rest > 0 ? [...open.slice(0, MOST_OPEN), `and ${rest} more open`] : open;
  }
  if (leaf.answer === "met") return [];
  const entries = "held" in leaf ? leaf.held : (leaf.needs[0]?.entries.filter(isIdle) ?? []);
  return entries
    .filter(({ reasons }) => isRemarkable(reasons))
    .map(
      (each) =>
        `${words.entry(PART_OF[leaf.kind], each.entry)} does not count: ${wordReasons(each, leaf, words)}`,
    );
}

/** Nothing of an entry counts. */
export function isIdle({ sure, possible }: CountedEntry): boolean {
  return sure === 0 && possible === 0;
}
