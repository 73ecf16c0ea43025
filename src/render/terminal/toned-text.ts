import { cleanText } from "../../domain/clean-text.ts";
import { isNarrow, measureText } from "../measure-text.ts";
import { wrapText } from "../wrap-text.ts";
import type { Paint, Tone } from "./paint.ts";

/** A stretch of text with its tone. */
export interface Run {
  readonly text: string;
  readonly tone?: Tone;
  /** Stays on one line. */
  readonly isWhole?: boolean;
  /** Stays on the line on which the run before it ends. */
  readonly isGlued?: boolean;
}

/** A finished line: its colors are closed, and its width is known. */
export interface Line {
  readonly text: string;
  readonly columns: number;
}

/** Runs that are clean, and the one text that they make. */
export interface TonedText {
  readonly runs: readonly Run[];
  readonly text: string;
  /** Whether each of its characters takes one column. */
  readonly isNarrow: boolean;
}

/** A space that lines are not broken at; clean text has none, so it can be told from those of the data. */
const NO_BREAK = "\u00A0";

/** Cleans runs and joins them with spaces; what is empty then is left out. */
export function tonedText(runs: readonly Run[]): TonedText {
  const kept: Run[] = [];
  let text = "";
  for (const run of runs) {
    const cleaned = cleanText(run.text);
    if (cleaned === "") continue;
    const own = run.isWhole ? cleaned.replaceAll(" ", NO_BREAK) : cleaned;
    if (kept.length > 0) text += run.isGlued ? NO_BREAK : " ";
    text += own;
    kept.push({ ...run, text: own });
  }
  return { runs: kept, text, isNarrow: isNarrow(text) };
}

/** Wraps a text and, where there is color, colors it line by line, so that each line can stand in a table. */
export function wrapToned(toned: TonedText, width: number, paint: Paint | undefined): readonly Line[] {
  const { runs, text } = toned;
  const columnsOf = toned.isNarrow ? (line: string) => line.length : measureText;
  let offset = 0;
  return wrapText(text, width, toned.isNarrow).map((line) => {
    // A space at which a line was broken belongs to neither line.
    if (text.startsWith(" ", offset)) offset += 1;
    const painted = paint ? paintLine(runs, offset, offset + line.length, paint) : line;
    offset += line.length;
    return { text: painted.replaceAll(NO_BREAK, " "), columns: columnsOf(line) };
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
