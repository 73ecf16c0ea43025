import { cleanText } from "../../domain/clean-text.ts";
import type { Item, SheetRow, SheetSection } from "../sheet.ts";
import { wrapText } from "../wrap-text.ts";
import { type Content, element, type HtmlElement } from "./element.ts";
import { percent } from "./percent.ts";

/** Columns of a line; at 320 pixels no more have room. */
const LINE = 40;
const LINE_HEIGHT = 18;
const BAR_HEIGHT = 12;
const GAP = 8;
/** A figure without a range is at least a line. */
const THINNEST = 0.006;
/** Statistic and year fit beside a figure; what is longer stands in the table. */
const LONGEST_DETAIL = 24;

interface Bar {
  readonly column: string;
  readonly place: number;
  readonly details: readonly string[];
  readonly bar: NonNullable<Item["bar"]>;
}

/**
 * Draws the figures of a section as bars, a drawing for each row. Lengths are in percent and texts in
 * pixels, so that a drawing fits every width without making its texts smaller.
 */
export function drawChart({ rows, columns, barScale = "" }: SheetSection, id: string): Content {
  const drawings = rows.flatMap((row, index) => {
    const bars = barsOf(row, columns);
    return bars.length === 0 ? [] : [drawRow(row.label, bars, `${id}-chart-${index + 1}`)];
  });
  if (drawings.length === 0) return [];
  return element(
    "figure",
    {},
    element("div", { class: "charts" }, ...drawings),
    element("figcaption", {}, barScale),
  );
}

function barsOf({ cells }: SheetRow, columns: readonly string[]): readonly Bar[] {
  return columns.flatMap((column, place) =>
    (cells[place] ?? []).flatMap(({ bar, details }) => (bar ? [{ column, place, bar, details }] : [])),
  );
}

function drawRow(topic: string, bars: readonly Bar[], id: string): HtmlElement {
  const numbers = bars.map((bar) => `${wordBar(bar, bar.details)}.`);
  const { drawn, height } = drawBars(topic, bars);
  return element(
    "svg",
    {
      role: "img",
      width: "100%",
      height,
      "aria-labelledby": `${id}-title`,
      "aria-describedby": `${id}-numbers`,
    },
    element("title", { id: `${id}-title` }, `${topic}, as bars`),
    element("desc", { id: `${id}-numbers` }, numbers.join(" ")),
    ...drawn,
  );
}

function wordBar({ column, bar }: Bar, details: readonly string[]): string {
  return `${column}: ${bar.figure}${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
}

function drawBars(topic: string, bars: readonly Bar[]) {
  let y = 0;
  const write = (text: string, style: string): readonly HtmlElement[] =>
    wrapText(cleanText(text), LINE).map((line) => {
      y += LINE_HEIGHT;
      return element("text", { class: style, x: 0, y: y - 4 }, line);
    });
  const heading = write(topic, "topic");
  const drawn = bars.flatMap((bar) => {
    const short = bar.details.filter((detail) => detail.length <= LONGEST_DETAIL);
    const texts = write(wordBar(bar, short), "figure");
    const shapes = drawBar(bar, y);
    y += BAR_HEIGHT + GAP;
    return [...texts, ...shapes];
  });
  return { drawn: [...heading, ...drawn], height: y };
}

function drawBar({ bar, place }: Bar, y: number): readonly HtmlElement[] {
  const width = Math.max(THINNEST, bar.to - bar.from);
  const from = Math.min(bar.from, 1 - width);
  return [
    element("rect", { class: "track", x: 0, y, width: "100%", height: BAR_HEIGHT, rx: 2 }),
    element("rect", {
      class: `bar bar-${place % 4}`,
      x: percent(from),
      y,
      width: percent(width),
      height: BAR_HEIGHT,
      rx: 2,
    }),
  ];
}
