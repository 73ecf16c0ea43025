import { cleanText } from "../../domain/clean-text.ts";
import { MARKS } from "../marks.ts";
import { measureText } from "../measure-text.ts";
import type { Item, Mark, SheetCell } from "../sheet.ts";
import type { Paint } from "./paint.ts";
import { type Run, tonedText, wrapToned } from "./toned-text.ts";

/** What it takes to draw a block: colors, signs, and the numbers of sources. */
export interface Pen {
  readonly paint: Paint;
  readonly ascii: boolean;
  /** The footnote number of a source; `undefined` when sources are not shown. */
  readonly footnote: (source: string) => number | undefined;
}

/** A part of a drawing that fits itself to any width. */
export interface Block {
  /** Columns that it takes when nothing is wrapped. */
  readonly natural: number;
  /** Its lines, each at most `width` columns and with its own colors closed. */
  lines(width: number): readonly string[];
}

const BAR_LENGTH = 10;

/** A cell: its items one below the other, with bullets when there are several, or "not known". */
export function cellBlock(cell: SheetCell, pen: Pen): Block {
  if (cell.length === 0) return runsBlock([{ text: "not known", tone: "aside" }], pen.paint);
  const items = cell.map((item) => itemBlock(item, pen));
  if (items.length === 1 && items[0]) return items[0];
  const bullet = pen.ascii ? "- " : "• ";
  return stack(items.map((item) => indent(item, bullet)));
}

/** A label with the words of its marks below it. */
export function labelBlock(label: string, marks: readonly Mark[], pen: Pen): Block {
  const lines = [
    runsBlock([{ text: label, tone: "label" }], pen.paint),
    ...marks.map((mark) => runsBlock([{ text: wordMark(mark, pen), tone: mark }], pen.paint)),
  ];
  return stack(lines);
}

/** One item as a paragraph: what is disputed says so first, then the text, its details, its sources. */
export function itemBlock(item: Item, pen: Pen): Block {
  const { bar } = item;
  if (!bar) return runsBlock(itemRuns(item, item.text, pen), pen.paint);
  const rest = runsBlock(
    itemRuns(
      { ...item, marks: item.marks.filter((mark) => mark !== "disputed") },
      item.text.slice(bar.figure.length + 1),
      pen,
    ),
    pen.paint,
  );
  return stack([barBlock(item, bar, pen), rest]);
}

/** A sign with its word, as it stands under a label and in the legend. */
export function wordMark(mark: Mark, pen: Pen): string {
  return `${sign(mark, pen)} ${MARKS[mark].word}`;
}

/** Runs as a block. */
export function runsBlock(runs: readonly Run[], paint: Paint): Block {
  const toned = tonedText(runs);
  return { natural: measureText(toned.text), lines: (width) => wrapToned(toned, width, paint) };
}

/** A heading on lines of its own, underlined so that it stands out without color. */
export function heading(text: string, tone: "title" | "heading", width: number, pen: Pen): string {
  const block = runsBlock([{ text, tone }], pen.paint);
  const rule = tone === "title" ? "=" : "-";
  return [...block.lines(width), rule.repeat(Math.min(width, measureText(cleanText(text))))].join("\n");
}

/** Blocks one below the other. */
export function stack(blocks: readonly Block[]): Block {
  return {
    natural: Math.max(0, ...blocks.map((block) => block.natural)),
    lines: (width) => blocks.flatMap((block) => block.lines(width)),
  };
}

/** A block behind a sign; its further lines hang under the first. */
export function indent(block: Block, sign: string): Block {
  const columns = measureText(sign);
  const hang = " ".repeat(columns);
  return {
    natural: block.natural + columns,
    lines: (width) =>
      block.lines(Math.max(2, width - columns)).map((line, i) => (i === 0 ? sign : hang) + line),
  };
}

function itemRuns(item: Item, text: string, pen: Pen): readonly Run[] {
  const numbers = item.citations.flatMap((source) => pen.footnote(source) ?? []);
  const old = item.marks.includes("old") ? sign("old", pen) : "";
  // The sign of age stands with the sources that are old, so that it never hangs on a line alone.
  const citation = (numbers.length > 0 ? `[${numbers.join(",")}]` : "") + old;
  return [
    ...(item.marks.includes("disputed") ? [{ text: sign("disputed", pen), tone: "disputed" } as const] : []),
    { text },
    ...(item.details.length > 0 ? [{ text: `(${item.details.join("; ")})`, tone: "aside" } as const] : []),
    ...(citation === "" ? [] : [{ text: citation, tone: old === "" ? "citation" : "old" } as const]),
  ];
}

/** The bar beside its figure, or above it where both do not fit; bars are equally long, so that they compare. */
function barBlock(item: Item, bar: NonNullable<Item["bar"]>, pen: Pen): Block {
  const disputed = item.marks.includes("disputed")
    ? [{ text: sign("disputed", pen), tone: "disputed" } as const]
    : [];
  const drawn = drawBar(bar, pen.ascii);
  return runsBlock(
    [...disputed, { text: drawn, tone: "bar" }, { text: bar.figure, tone: "label" }],
    pen.paint,
  );
}

/** Eighths of a block, from none to seven; ASCII has only whole characters. */
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

function drawBar({ from, to }: { readonly from: number; readonly to: number }, ascii: boolean): string {
  const [full, empty] = ascii ? ["#", "."] : ["█", "░"];
  const start = Math.min(BAR_LENGTH - 1, Math.round(from * BAR_LENGTH));
  const end = Math.max(start + (ascii ? 1 : 0.125), to * BAR_LENGTH);
  const whole = ascii ? Math.round(end) : Math.floor(end);
  const part = ascii ? "" : (EIGHTHS[Math.floor((end - whole) * 8)] ?? "");
  const bar = empty.repeat(start) + full.repeat(Math.max(0, whole - start)) + part;
  return bar + empty.repeat(BAR_LENGTH - bar.length);
}

function sign(mark: Mark, pen: Pen): string {
  return pen.ascii ? MARKS[mark].ascii : MARKS[mark].sign;
}
