import { isAnswerMark, MARKS } from "../marks.ts";
import type { Item, Mark } from "../sheet.ts";
import { type Content, element, type HtmlElement } from "./element.ts";

/** The numbers of footnotes by the ids of their sources, and what the ids of footnotes begin with. */
export interface Footnotes {
  readonly numbers: ReadonlyMap<string, number>;
  readonly prefix: string;
}

/** A text with its details, its note and its footnotes. */
export function drawItem({ text, details, note, citations }: Item, footnotes: Footnotes): readonly Content[] {
  const asides = details.filter((detail) => detail !== "");
  return [
    text,
    ...(asides.length === 0 ? [] : [" ", element("span", { class: "aside" }, `(${asides.join("; ")})`)]),
    ...(note === undefined || note === "" ? [] : [" ", note]),
    ...drawReferences(citations, footnotes),
  ];
}

/** Several footnotes in a row are parted, so that 1 and 2 are not 12. */
function drawReferences(citations: readonly string[], footnotes: Footnotes): readonly Content[] {
  const links = citations.flatMap((id) => {
    const number = footnotes.numbers.get(id);
    if (number === undefined) return [];
    const label = `Source ${number}`;
    return [
      element("a", { href: `#${footnotes.prefix}source-${number}`, "aria-label": label }, String(number)),
    ];
  });
  if (links.length === 0) return [];
  return [element("sup", {}, ...links.flatMap((link, index) => (index === 0 ? [link] : [", ", link])))];
}

/** Marks as badges: the sign, and always the word beside it. */
export function drawMarks(marks: readonly Mark[]): readonly Content[] {
  return marks.flatMap((mark) => [" ", drawBadge(mark, MARKS[mark].word)]);
}

/** A sign before a text that has its word in it. */
export function drawSigns(marks: readonly Mark[]): readonly Content[] {
  return marks.filter(isAnswerMark).flatMap((mark) => [drawSign(mark), " "]);
}

/** A badge: a sign for the eye, and a word for everybody. */
export function drawBadge(mark: Mark, word: string): HtmlElement {
  return element("span", { class: `badge ${mark}` }, drawSign(mark), " ", word);
}

function drawSign(mark: Mark): HtmlElement {
  return element("span", { class: `sign ${mark}`, "aria-hidden": "true" }, MARKS[mark].sign);
}
