import { cleanText } from "../../domain/clean-text.ts";
import type { Span } from "../../domain/diagnostic.ts";
import { measureText } from "../measure-text.ts";

/** A line of somebody's file and the line of carets under it. */
export interface CodeFrame {
  readonly number: string;
  readonly code: string;
  readonly carets: string;
}

const CUT = "...";
const NARROWEST = 6;

/**
 * Draws the line of a span in at most `columns` columns, line number not counted. A longer line shows
 * the part around the fault, with `...` where it goes on; absent when the span has no text to show.
 */
export function codeFrame(span: Span, columns: number): CodeFrame | undefined {
  const width = Math.max(NARROWEST, columns);
  const from = span.column - 1;
  const to = from + span.length;
  const marked = show(span.text.slice(from, Math.min(to, from + width * 2)));
  // A line can be megabytes long: only what could possibly be shown is looked at.
  const before = show(span.text.slice(Math.max(0, from - width * 2), from));
  const after = show(span.text.slice(to, to + width * 2));
  if (before.trim() === "" && marked.trim() === "" && after.trim() === "") return undefined;
  const isWhole =
    from <= width * 2 && measureText(before + marked + after) <= width && after.length < width * 2;
  const parts = isWhole ? { before, marked, after } : cutAround(before, marked, after, width);
  const padding = " ".repeat(measureText(parts.before));
  const carets = "^".repeat(Math.max(1, measureText(parts.marked)));
  return {
    number: String(span.line),
    code: (parts.before + parts.marked + parts.after).trimEnd(),
    carets: padding + carets,
  };
}

interface Parts {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Gives the fault up to two thirds of the width, what stands before it a third, and what follows the rest. */
function cutAround(before: string, marked: string, after: string, width: number): Parts {
  const room = width - 2 * CUT.length;
  const most = Math.max(1, Math.floor((room * 2) / 3));
  const shownMark = startOf(marked, most);
  const markWidth = Math.max(1, measureText(shownMark));
  const lead = endOf(before, Math.min(room - markWidth, Math.floor(room / 3)));
  const isCutWithin = shownMark.length < marked.length;
  const rest = isCutWithin ? "" : startOf(after, room - markWidth - measureText(lead));
  const goesOn = isCutWithin || rest.length < after.length;
  return {
    before: lead.length < before.length ? CUT + lead : lead,
    marked: shownMark,
    after: goesOn ? rest + CUT : rest,
  };
}

function startOf(text: string, width: number): string {
  if (measureText(text) <= width) return text;
  let shown = "";
  for (const grapheme of graphemes(text)) {
    if (measureText(shown + grapheme) > width) break;
    shown += grapheme;
  }
  return shown;
}

function endOf(text: string, width: number): string {
  if (measureText(text) <= width) return text;
  let shown = "";
  for (const grapheme of graphemes(text).reverse()) {
    if (measureText(grapheme + shown) > width) break;
    shown = grapheme + shown;
  }
  return shown;
}

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  const segments = segmenter.segment(text);
  return Array.from(segments, ({ segment }) => segment);
}

/** Cleans word by word, because the indentation and the gaps of a line must stay as wide as they are. */
function show(text: string): string {
  return text
    .replaceAll("\t", "    ")
    .split(/( +)/)
    .map((part) => (part.startsWith(" ") ? part : cleanText(part)))
    .join("");
}
