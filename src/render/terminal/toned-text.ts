import { cleanText } from "../../domain/clean-text.ts";
import { wrapText } from "../wrap-text.ts";
import type { Paint, Tone } from "./paint.ts";

/** A stretch of text with its tone. */
export interface Run {
  readonly text: string;
  readonly tone?: Tone;
}

/** Runs that are clean, and the one text that they make, joined by spaces. */
export interface TonedText {
  readonly runs: readonly Run[];
  readonly text: string;
}

/** Cleans runs and joins them; what is empty then is left out. */
export function tonedText(runs: readonly Run[]): TonedText {
  const cleaned = runs.map((run) => ({ ...run, text: cleanText(run.text) })).filter((run) => run.text !== "");
  return { runs: cleaned, text: cleaned.map((run) => run.text).join(" ") };
}

/**
 * Wraps a text and colors it line by line, so that every line opens and closes its own colors and can
 * stand in a table cell.
 */
export function wrapToned({ runs, text }: TonedText, width: number, paint: Paint): readonly string[] {
  const lines = wrapText(text, width);
  if (runs.every((run) => run.tone === undefined)) return lines;
  let offset = 0;
  return lines.map((line) => {
    // A space at which a line was broken belongs to neither line.
    if (text.startsWith(" ", offset)) offset += 1;
    const painted = paintLine(runs, offset, offset + line.length, paint);
    offset += line.length;
    return painted;
  });
}

function paintLine(runs: readonly Run[], from: number, to: number, paint: Paint): string {
  let start = 0;
  let painted = "";
  for (const { text, tone } of runs) {
    const end = start + text.length;
    if (start < to && end > from) {
      const piece = text.slice(Math.max(0, from - start), to - start);
      painted += tone ? paint(tone, piece) : piece;
    }
    if (end >= from && end < to) painted += " ";
    start = end + 1;
  }
  return painted;
}
