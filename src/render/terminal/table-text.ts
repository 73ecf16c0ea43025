import { measureText } from "../measure-text.ts";

/**
 * What cli-table3 does with text, for text as we give it: lines that are clean, wrapped to their column
 * and close their own colors. The build puts these in place of its own, which measure each line a
 * dozen times to be ready for any other text.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are our own colors
const COLORS = /\u001b\[\d+m/g;

/** Columns of the widest line. */
export function strlen(text: string): number {
  return text.includes("\n") ? Math.max(...text.split("\n").map(columns)) : columns(text);
}

/** The line filled with spaces to its column. */
export function pad(line: string, width: number): string {
  return line + " ".repeat(Math.max(0, width - columns(line)));
}

/** Lines are never longer than their column, so nothing is cut. */
export function truncate(line: string): string {
  return line;
}

/** Each line closes its own colors, so none is carried to the next. */
export function colorizeLines(lines: readonly string[]): readonly string[] {
  return lines;
}

/** A text so many times. */
export function repeat(text: string, times: number): string {
  return text.repeat(times);
}

function columns(line: string): number {
  return measureText(line.includes("\u001b") ? line.replace(COLORS, "") : line);
}
