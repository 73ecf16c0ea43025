import { type IRunOptions, TextRun } from "docx";
import { cleanText } from "../../domain/clean-text.ts";

/** A text in a paragraph; every text passes here, and is clean afterwards, so that XML can hold it. */
export function run(text: string, style: Omit<IRunOptions, "text" | "children"> = {}): TextRun {
  return new TextRun({ ...style, text: cleanText(text) });
}

/** What stands between two texts; it is kept as it is. */
export function gap(between = " "): TextRun {
  return new TextRun(between);
}
