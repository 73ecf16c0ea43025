import type { SpanKind, Timeline, TimelineRow } from "../sheet.ts";
import { POINT_STYLE, SPAN_STYLES, type SpanStyle } from "../span-kinds.ts";
import { beside } from "./beside.ts";
import { type Block, draw, heading, indent, type Pen, paragraph, stack } from "./block.ts";
import { itemBlock } from "./cell.ts";
import { drawScale } from "./draw-scale.ts";
import type { Tone } from "./paint.ts";
import type { TerminalOptions } from "./terminal-options.ts";
import { signsOf } from "./timeline-signs.ts";

/** Under this many columns a line of signs tells nothing: only the words are drawn. */
const LEAST_WIDTH = 60;

const GAP = 2;

const TONES: Readonly<Record<SpanKind, Tone>> = {
  eligible: "met",
  apply: "confirm",
  met: "met",
  open: "unknown",
  waiting: "aside",
};

/** Draws rows over a common scale of days with their words beside them; narrow, or where records are asked for, the words alone. */
export function drawTimeline(
  timeline: Timeline,
  { width, layout }: Pick<TerminalOptions, "width" | "layout">,
  pen: Pen,
): string {
  const lines =
    width < LEAST_WIDTH || layout === "records"
      ? timeline.rows.map((row) => stacked(row, pen))
      : [
          scaleRow(timeline, width, pen),
          ...timeline.rows.map((row) => drawnRow(row, timeline, width, pen)),
          legend(timeline, pen),
        ];
  return draw(stack([heading(timeline.heading, "heading", pen), ...lines]), width);
}

/** Columns for the names, the signs and the words. */
function columnsOf(width: number): {
  readonly names: number;
  readonly signs: number;
  readonly words: number;
} {
  const names = Math.floor(width * 0.27);
  const words = Math.floor(width * 0.34);
  return { names, words, signs: width - names - words - 2 * GAP };
}

function scaleRow(timeline: Timeline, width: number, pen: Pen): Block {
  const { names, signs, words } = columnsOf(width);
  return beside(
    [
      { block: paragraph([{ text: timeline.corner, tone: "aside" }], pen.paint), columns: names },
      { block: fixed(drawScale(timeline, signs), "aside", pen), columns: signs },
      { block: paragraph([{ text: "In words", tone: "aside" }], pen.paint), columns: words },
    ],
    GAP,
  );
}

function drawnRow(row: TimelineRow, timeline: Timeline, width: number, pen: Pen): Block {
  const { names, signs, words } = columnsOf(width);
  return beside(
    [
      { block: named(row, pen), columns: names },
      { block: signBlock(row, timeline, signs, pen), columns: signs },
      { block: itemBlock(row.said, pen), columns: words },
    ],
    GAP,
  );
}

function stacked(row: TimelineRow, pen: Pen): Block {
  const block = stack([named({ ...row, depth: 0 }, pen), indent(itemBlock(row.said, pen), "  ")]);
  return row.depth === 0 ? block : indent(block, "  ");
}

function named({ label, depth }: TimelineRow, pen: Pen): Block {
  const text = paragraph([{ text: label, ...(depth === 0 && { tone: "label" }) }], pen.paint);
  return depth === 0 ? text : indent(text, "  ");
}

/** One line of signs, each run of a kind in its color. */
function signBlock(row: TimelineRow, timeline: Timeline, columns: number, pen: Pen): Block {
  const runs: { readonly kind: ReturnType<typeof signsOf>[number]; length: number }[] = [];
  for (const kind of signsOf(row, timeline, columns)) {
    const last = runs.at(-1);
    if (last && last.kind === kind) last.length += 1;
    else runs.push({ kind, length: 1 });
  }
  const text = runs
    .map(({ kind, length }) => {
      const signs = signOf(kind === "point" ? POINT_STYLE : kind && SPAN_STYLES[kind], pen).repeat(length);
      return pen.paint && kind ? pen.paint(kind === "point" ? "label" : TONES[kind], signs) : signs;
    })
    .join("");
  return { natural: columns, lines: () => [{ text, columns }] };
}

function fixed(text: string, tone: Tone, { paint }: Pen): Block {
  const columns = text.length;
  return { natural: columns, lines: () => [{ text: paint ? paint(tone, text) : text, columns }] };
}

function signOf(style: SpanStyle | undefined, { ascii }: Pen): string {
  if (!style) return " ";
  return ascii ? style.ascii : style.sign;
}

/** The signs that occur, each with what it means. */
function legend({ rows }: Timeline, pen: Pen): Block {
  const used = new Set(rows.flatMap(({ spans }) => spans.map(({ kind }) => kind)));
  const hasPoints = rows.some(({ points }) => points.length > 0);
  const styles = [
    ...(["eligible", "apply", "met", "open", "waiting"] as const)
      .filter((kind) => used.has(kind))
      .map((kind) => SPAN_STYLES[kind]),
    ...(hasPoints ? [POINT_STYLE] : []),
  ];
  return paragraph(
    styles.map((style) => ({ text: `${signOf(style, pen)} ${style.meaning}`, tone: "aside", isWhole: true })),
    pen.paint,
  );
}
