import { dayNumberOf } from "../../domain/calendar-arithmetic.ts";
import { type CalendarDate, isCalendarDate } from "../../domain/calendar-date.ts";
import { cleanText } from "../../domain/clean-text.ts";
import { daysOf } from "../days-of.ts";
import type { Timeline, TimelineRow } from "../sheet.ts";
import { SPAN_STYLES } from "../span-kinds.ts";
import { wrapText } from "../wrap-text.ts";
import { drawItem, type Footnotes } from "./draw-item.ts";
import { element, type HtmlElement } from "./element.ts";
import { percent } from "./percent.ts";

/** Columns of a line; at 320 pixels no more have room. */
const LINE = 38;
const LINE_HEIGHT = 18;
const BAR_HEIGHT = 14;
const GAP = 10;
/** So many years are marked at most, or their labels would touch. */
const MOST_YEARS = 6;

/** Where a day stands between the first and the last, 0 to 1. */
type Scale = (day: CalendarDate) => number;

/** Draws rows over time as bars under one scale, and the same as a table of days and words. */
export function drawTimeline(timeline: Timeline, id: string, footnotes: Footnotes): HtmlElement {
  const { heading, rows } = timeline;
  return element(
    "section",
    { id, "aria-labelledby": `${id}-heading`, "data-part": heading },
    element("h2", { id: `${id}-heading` }, heading),
    rows.length === 0 ? [] : [...drawFigures(timeline, id), drawTable(timeline, footnotes)],
  );
}

/** A drawing for each row of the first depth with those below it: a page of paper has room for a few of them. */
function drawFigures(timeline: Timeline, id: string): readonly HtmlElement[] {
  const groups: TimelineRow[][] = [];
  for (const row of timeline.rows) {
    if (row.depth === 0 || groups.length === 0) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  const legend = element("figcaption", {}, ...drawLegend(timeline.rows));
  return groups.map((rows, place) =>
    element(
      "figure",
      {},
      place === 0 ? [legend] : [],
      drawRowsOf({ ...timeline, rows }, groups.length === 1 ? id : `${id}-${place + 1}`),
    ),
  );
}

function drawRowsOf({ heading, from, to, rows }: Timeline, id: string): HtmlElement {
  const first = dayNumberOf(from);
  const whole = Math.max(1, dayNumberOf(to) + 1 - first);
  const scale = (day: CalendarDate): number => (dayNumberOf(day) - first) / whole;
  const { drawn, height } = drawRows(rows, scale, 1 / whole);
  const numbers = rows.map((row) => `${row.label}: ${daysOf(row).join("; ")}.`);
  const [{ label } = { label: heading }] = rows;
  return element(
    "svg",
    {
      role: "img",
      width: "100%",
      height,
      "aria-labelledby": `${id}-drawing-title`,
      "aria-describedby": `${id}-drawing-days`,
    },
    element("title", { id: `${id}-drawing-title` }, `${heading}, ${label}, ${from} to ${to}`),
    element("desc", { id: `${id}-drawing-days` }, numbers.join(" ")),
    element("text", { class: "figure", x: 0, y: 14 }, from),
    element("text", { class: "figure", x: "100%", y: 14, "text-anchor": "end" }, to),
    ...drawYears(from, to, scale, height),
    ...drawn,
  );
}

function drawYears(
  from: CalendarDate,
  to: CalendarDate,
  scale: Scale,
  height: number,
): readonly HtmlElement[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))];
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_YEARS));
  const years = Array.from({ length: Math.ceil(Math.max(0, last - first + 1) / step) }, (_year, index) =>
    String(first + index * step),
  );
  return years.flatMap((year) => {
    const start = `${year}-01-01`;
    if (!isCalendarDate(start)) return [];
    const x = scale(start);
    const line = element("line", { class: "year", x1: percent(x), x2: percent(x), y1: 20, y2: height });
    // A label near an edge would run into the first or the last day.
    if (x < 0.28 || x > 0.72) return [line];
    return [line, element("text", { class: "figure", x: percent(x), y: 14, "text-anchor": "middle" }, year)];
  });
}

function drawRows(rows: readonly TimelineRow[], scale: Scale, day: number) {
  let y = LINE_HEIGHT + GAP;
  const drawn = rows.flatMap(({ label, depth, spans, points }) => {
    const style = depth === 0 ? "topic" : "figure";
    const texts = wrapText(cleanText(label), LINE).map((text) => {
      y += LINE_HEIGHT;
      return element("text", { class: style, x: 0, y: y - 4 }, text);
    });
    const bars = spans.map(({ from, to, kind }) =>
      element("rect", {
        class: `span ${kind}`,
        x: percent(scale(from)),
        y,
        width: percent(scale(to) + day - scale(from)),
        height: BAR_HEIGHT,
      }),
    );
    const middle = y + BAR_HEIGHT / 2;
    const marks = points.map((point) =>
      element("circle", { class: "point", cx: percent(scale(point.day)), cy: middle, r: 5 }),
    );
    y += BAR_HEIGHT + GAP;
    return [...texts, ...bars, ...marks];
  });
  return { drawn, height: y };
}

function drawLegend(rows: readonly TimelineRow[]): readonly HtmlElement[] {
  const used = new Set(rows.flatMap(({ spans }) => spans.map(({ kind }) => kind)));
  return [...used].map((kind) =>
    element(
      "span",
      { class: "key" },
      element(
        "svg",
        { width: 22, height: 12, "aria-hidden": "true" },
        element("rect", { class: `span ${kind}`, width: 22, height: 12 }),
      ),
      " ",
      SPAN_STYLES[kind].meaning,
    ),
  );
}

function drawTable({ heading, corner, rows }: Timeline, footnotes: Footnotes): HtmlElement {
  const columns = ["Days", "In words"];
  return element(
    "table",
    { role: "table" },
    element("caption", {}, `${heading}, in days and words`),
    element(
      "thead",
      { role: "rowgroup" },
      element(
        "tr",
        { role: "row" },
        ...[corner, ...columns].map((column) =>
          element("th", { scope: "col", role: "columnheader" }, column),
        ),
      ),
    ),
    element(
      "tbody",
      { role: "rowgroup" },
      ...rows.map((row) =>
        element(
          "tr",
          { role: "row" },
          element(
            "th",
            { scope: "row", role: "rowheader", class: row.depth === 0 ? undefined : "under" },
            row.label,
          ),
          element("td", { role: "cell", "data-column": "Days" }, element("p", {}, daysOf(row).join("; "))),
          element(
            "td",
            { role: "cell", "data-column": "In words" },
            element("p", {}, ...drawItem(row.said, footnotes)),
          ),
        ),
      ),
    ),
  );
}
