import type { Span } from "../domain/diagnostic.ts";

/** The text of a file and its lines. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** The span from one offset to another, cut at the end of its first line and at least one unit long. */
  span(from: number, to: number): Span;
}

/** Ties a text to the name of its file; its lines are looked up when the first span is asked for. */
export function sourceText(file: string, text: string): SourceText {
  let starts: readonly number[] | undefined;
  return {
    file,
    text,
    span(from, to) {
      starts ??= lineStarts(text);
      const offset = Math.min(Math.max(from, 0), text.length);
      const line = lineAt(starts, offset);
      const start = starts[line] ?? 0;
      const end = lineEnd(text, starts[line + 1]);
      const length = Math.max(1, Math.min(to, end) - offset);
      return { file, line: line + 1, column: offset - start + 1, length, text: text.slice(start, end) };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lineEnd(text: string, nextStart: number | undefined): number {
  if (nextStart === undefined) return text.length;
  const end = nextStart - 1;
  return text[end - 1] === "\r" ? end - 1 : end;
}
