import { type ParagraphChild, TextRun } from "docx";
import { cleanText } from "../../domain/clean-text.ts";
import { isAnswerMark, MARKS } from "../marks.ts";
import type { Item, Mark } from "../sheet.ts";
import { INK, MARK_INKS } from "./inks.ts";
import type { References } from "./references.ts";
import { gap, run } from "./run.ts";

const NO_BREAK = "\u00A0";

/** A text with its details, its note and the numbers of its sources. */
export function drawItem(
  { text, details, note, citations }: Item,
  references: References,
): readonly ParagraphChild[] {
  const asides = details.filter((detail) => detail !== "");
  const parts = [
    ...(text === "" ? [] : [references.link(text)]),
    ...(asides.length === 0 ? [] : [run(`(${asides.join("; ")})`, { color: INK.quiet })]),
    ...(note === undefined || note === "" ? [] : [run(note)]),
  ];
  return [
    ...parts.flatMap((part, index) => (index === 0 ? [part] : [gap(), part])),
    ...references.cite(citations),
  ];
}

/** Marks with their words: the sign is never alone, nor is the color. */
export function drawMarks(marks: readonly Mark[]): readonly ParagraphChild[] {
  return marks.flatMap((mark) => [gap(), drawBadge(mark, MARKS[mark].word)]);
}

/** A sign before a text that has its word in it. */
export function drawSigns(marks: readonly Mark[]): readonly ParagraphChild[] {
  return marks
    .filter(isAnswerMark)
    .flatMap((mark) => [run(MARKS[mark].sign, { bold: true, color: MARK_INKS[mark] }), gap()]);
}

/** A sign and its word, which no line end parts. */
export function drawBadge(mark: Mark, word: string): ParagraphChild {
  const text = `${MARKS[mark].sign}${NO_BREAK}${cleanText(word)}`;
  return new TextRun({ text, bold: true, color: MARK_INKS[mark] });
}
