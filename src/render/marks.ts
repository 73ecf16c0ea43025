import type { Mark } from "./sheet.ts";

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
};
