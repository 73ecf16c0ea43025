import { isAnswerMark, MARKS } from "../marks.ts";
import type { Item, Mark, SheetCell } from "../sheet.ts";
import { drawBar } from "./bar.ts";
import { type Block, indent, type Pen, paragraph, stack } from "./block.ts";
import type { Run } from "./toned-text.ts";

/** A cell: its items one below the other, with bullets when there are several, or "not known". */
export function cellBlock(cell: SheetCell, pen: Pen): Block {
  if (cell.length === 0) return paragraph([{ text: "not known", tone: "aside" }], pen.paint);
  const items = cell.map((item) => itemBlock(item, pen));
  const bullet = pen.ascii ? "- " : "• ";
  return stack(items.length === 1 ? items : items.map((item) => indent(item, bullet)));
}

/** A label with the words of its marks below it. */
export function labelBlock(label: string, marks: readonly Mark[], pen: Pen): Block {
  return stack([
    paragraph([{ text: label, tone: "label" }], pen.paint),
    ...marks.map((mark) => paragraph([markRun(mark, pen)], pen.paint)),
  ]);
}

/** One item as a paragraph: what is disputed says so first, then the text, its details, its note, its sources. */
export function itemBlock(item: Item, pen: Pen): Block {
  const { bar, text } = item;
  const warning = item.marks
    .filter((mark) => mark === "disputed" || isAnswerMark(mark))
    .map((mark): Run => ({ text: markSign(mark, pen), tone: mark }));
  if (!bar) return paragraph([...warning, { text }, ...afterText(item, pen)], pen.paint);
  const figure: readonly Run[] = [
    { text: drawBar(bar, pen.ascii), tone: "bar" },
    { text: bar.figure, tone: "label" },
  ];
  const rest = text.slice(bar.figure.length).replace(/^: /, "");
  return stack([
    paragraph([...warning, ...figure], pen.paint),
    paragraph([{ text: rest }, ...afterText(item, pen)], pen.paint),
  ]);
}

/** A sign with its word, as it stands under a label and in the legend. */
export function markRun(mark: Mark, pen: Pen, suffix = ""): Run {
  return { text: `${markSign(mark, pen)} ${MARKS[mark].word}${suffix}`, tone: mark, isWhole: true };
}

/** What follows a text: its details, its note, and the numbers of its sources. */
export function afterText({ details, note, citations, marks }: Item, pen: Pen): readonly Run[] {
  const runs: Run[] = [];
  if (details.length > 0) runs.push({ text: `(${details.join("; ")})`, tone: "aside" });
  if (note !== undefined) runs.push({ text: note, tone: "aside" });
  const numbers = citations.map(pen.footnote).filter((number) => number !== undefined);
  const old = marks.includes("old") ? markSign("old", pen) : "";
  const citation = (numbers.length > 0 ? `[${numbers.join(",")}]` : "") + old;
  if (citation !== "") runs.push({ text: citation, tone: old === "" ? "citation" : "old", isGlued: true });
  return runs;
}

/** The sign of a mark, as far as the pen can draw it. */
export function markSign(mark: Mark, pen: Pen): string {
  return pen.ascii ? MARKS[mark].ascii : MARKS[mark].sign;
}
