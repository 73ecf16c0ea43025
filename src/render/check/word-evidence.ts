import type { Fact } from "../../eligibility/fact.ts";
import type { CountedEntry, HeldEntry, LeafFinding, Need } from "../../eligibility/finding.ts";
import { PART_OF } from "./part-of.ts";
import { wordAmount, wordPossible } from "./word-amount.ts";
import { wordOpenDetail } from "./word-fact.ts";
import { isIdle } from "./word-leaf.ts";
import { wordReasons } from "./word-reason.ts";
import type { Words } from "./words.ts";

/** One entry of the profile held against a leaf, for those who want every step. */
export interface Evidence {
  readonly answer: LeafFinding["answer"];
  readonly name: string;
  /** How much of it counts, or why it does not. */
  readonly text: string;
}

/** Every entry of the profile that a leaf looked at: what counted, and what did not and why. */
export function evidenceFor(leaf: LeafFinding, words: Words): readonly Evidence[] {
  if ("held" in leaf) {
    const part = PART_OF[leaf.kind];
    return leaf.held.map((entry) => ({
      answer: entry.answer,
      name: words.entry(part, entry.entry),
      text: wordHeld(entry, leaf, words),
    }));
  }
  if (!("needs" in leaf)) return [];
  const part = PART_OF[leaf.kind];
  return leaf.needs.flatMap(({ unit, entries }) =>
    entries.map((entry) => ({
      answer: isIdle(entry) ? "not-met" : isWhole(entry) ? "met" : "unknown",
      name: words.entry(part, entry.entry),
      text: wordCounted(entry, unit, leaf, words),
    })),
  );
}

function wordHeld(entry: HeldEntry, leaf: LeafFinding, words: Words): string {
  if (entry.answer === "not-met") return `not counted, ${wordReasons(entry, leaf, words)}`;
  if (entry.answer === "unknown") return wordDoubts("may count", entry.untold, words);
  return entry.assumedUnexpired ? "counted, if it has not expired" : "counted";
}

function wordCounted(entry: CountedEntry, unit: Need["unit"], leaf: LeafFinding, words: Words): string {
  if (isIdle(entry)) {
    const why = wordReasons(entry, leaf, words);
    return why === "" ? "not counted, nothing of it falls into the time that counts" : `not counted, ${why}`;
  }
  const amount = (value: number) => (unit === "entries" ? "counted" : wordAmount(unit, value));
  if (isWhole(entry)) return amount(entry.sure);
  const most = entry.possible === null ? "more" : wordPossible(unit, entry.possible);
  const range =
    unit === "entries"
      ? "may count"
      : `surely ${entry.sure < 1 ? "none" : amount(entry.sure)}, possibly ${most}`;
  return wordDoubts(range, entry.untold, words);
}

function wordDoubts(lead: string, untold: readonly Fact[], words: Words): string {
  return [lead, ...untold.map((fact) => wordOpenDetail(fact, words))].join("; ");
}

function isWhole({ sure, possible }: CountedEntry): boolean {
  return possible === sure;
}
