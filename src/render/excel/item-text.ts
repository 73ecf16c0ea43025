import { cleanText } from "../../domain/clean-text.ts";
import { isAnswerMark, MARKS } from "../marks.ts";
import type { Item, Mark } from "../sheet.ts";

/** Writes a text with its details, its note, its marks, and the numbers of its sources in brackets. */
export function itemText(
  { text, details, note = "", marks, citations }: Item,
  numbers: ReadonlyMap<string, number>,
): string {
  const asides = details.filter((detail) => detail !== "");
  const cited = citations.flatMap((id) => numbers.get(id) ?? []);
  const parts = [
    ...marks.filter(isAnswerMark).map((mark) => MARKS[mark].sign),
    text,
    ...(asides.length === 0 ? [] : [`(${asides.join("; ")})`]),
    note,
    ...(cited.length === 0 ? [] : [`[${cited.join(", ")}]`]),
    ...marks.filter((mark) => !isAnswerMark(mark)).map((mark) => `${wordMark(mark)}`),
  ];
  return cleanText(parts.join(" "));
}

/** A sign with its word. */
export function wordMark(mark: Mark): string {
  return `${MARKS[mark].sign} ${MARKS[mark].word}`;
}
