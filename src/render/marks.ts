import type { AnswerMark, Mark } from "./sheet.ts";

/** How a mark looks and what it says; the sign never stands without its word in the legend. */
export interface MarkStyle {
  readonly sign: string;
  /** The sign where only ASCII can be drawn. */
  readonly ascii: string;
  readonly word: string;
  readonly meaning: string;
}

/** Every mark, in the order of the legend. */
export const MARKS: Readonly<Record<Mark, MarkStyle>> = {
  shared: { sign: "=", ascii: "=", word: "shared", meaning: "every role makes the same points" },
  differs: { sign: "≠", ascii: "<>", word: "differs", meaning: "the roles do not make the same points" },
  "one-sided": { sign: "+", ascii: "+", word: "one side", meaning: "not known for every role" },
  disputed: {
    sign: "!",
    ascii: "!",
    word: "disputed",
    meaning: "sources contradict each other; see the remark",
  },
  old: {
    sign: "†",
    ascii: "^",
    word: "old",
    meaning: "its newest dated source is older than the dataset trusts",
  },
  met: { sign: "✓", ascii: "[+]", word: "met", meaning: "what was told meets it" },
  missing: { sign: "✗", ascii: "[-]", word: "missing", meaning: "what was told does not meet it" },
  unknown: {
    sign: "?",
    ascii: "[?]",
    word: "cannot tell",
    meaning: "something is not told, or only whoever decides can say",
  },
  confirm: {
    sign: "○",
    ascii: "[o]",
    word: "to confirm",
    meaning: "you or whoever decides can judge",
  },
};

/** Tells the marks that say how a person stands: their sign leads the text, which has the word. */
export function isAnswerMark(mark: Mark): mark is AnswerMark {
  return mark === "met" || mark === "missing" || mark === "unknown" || mark === "confirm";
}
