import { cleanText } from "../domain/clean-text.ts";

const LONGEST = 60;

/** Quotes something from the data for a message: cleaned, on one line, and not longer than 60 characters. */
export function quoted(text: string): string {
  // Cut before cleaning: the text may be megabytes, and a cut pair of surrogates is cleaned away.
  const clean = cleanText(text.slice(0, LONGEST * 4));
  const characters = [...clean];
  if (characters.length <= LONGEST && text.length <= LONGEST * 4) return `"${clean}"`;
  return `"${characters.slice(0, LONGEST - 1).join("")}…"`;
}

/** Says what a value is, in the words of somebody who wrote it: `"lots"`, `the number 12`, `a list`, `nothing`. */
export function foundText(value: unknown, written?: string): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  if (typeof value === "string") return quoted(value);
  const shown = written === undefined ? String(value) : cleanText(written.slice(0, LONGEST));
  return typeof value === "number" ? `the number ${shown}` : shown;
}
