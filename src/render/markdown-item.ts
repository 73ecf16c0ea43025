import { escapeMarkdown } from "./markdown-escape.ts";
import { MARKS } from "./marks.ts";
import type { Item, Mark } from "./sheet.ts";

/** Ids of cited sources and the labels of their footnotes. */
export type Labels = ReadonlyMap<string, string>;

/** An item on one line: its text, its details, its note, its footnotes. */
export function drawItem({ text, details, note = "", citations }: Item, labels: Labels): string {
  const asides = details.map(escapeMarkdown).filter((detail) => detail !== "");
  const aside = asides.length === 0 ? "" : `(${asides.join("; ")})`;
  const said = spaced(escapeMarkdown(text), aside, escapeMarkdown(note));
  const references = citations.flatMap((id) => {
    const label = labels.get(id);
    return label === undefined ? [] : [`[^${label}]`];
  });
  // A bare `!` before a bracket would open an image.
  return (references.length === 0 ? said : said.replace(/!$/, "\\!")) + references.join("");
}

/** Marks with their words. */
export function drawMarks(marks: readonly Mark[]): string {
  return marks.map((mark) => `${MARKS[mark].sign} ${MARKS[mark].word}`).join(", ");
}

/** Joins what is not empty. */
export function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** Escaped text set in bold. */
export function strong(escaped: string): string {
  return escaped === "" ? "" : `**${escaped}**`;
}

/** Escaped text set in italics. */
export function emphasis(escaped: string): string {
  return escaped === "" ? "" : `_${escaped}_`;
}
