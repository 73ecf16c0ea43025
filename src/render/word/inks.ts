import type { Mark } from "../sheet.ts";

/** Colors that can be told apart on paper, each darker than text may be by WCAG. */
export const INK = {
  quiet: "5D574F",
  line: "C9C1B5",
  head: "E8EEF4",
  link: "1D4F8C",
  title: "22344A",
} as const;

/** The color of a mark; the word beside it says the same. */
export const MARK_INKS: Readonly<Record<Mark, string>> = {
  shared: "1D6437",
  differs: "3A4F66",
  "one-sided": "3A4F66",
  disputed: "9C2B20",
  old: "7A4D00",
  met: "1D6437",
  missing: "9C2B20",
  unknown: "7A4D00",
  confirm: "3A4F66",
};
