import type { CodeExplanation } from "../../domain/diagnostic-codes.ts";
import { measureText } from "../measure-text.ts";
import { createPaint, type Paint } from "../terminal/paint.ts";
import { wrapText } from "../wrap-text.ts";

const plain: Paint = (_tone, text) => text;

interface TextOptions {
  readonly width: number;
  readonly color: boolean;
}

/** Explains one code: what is wrong, why it matters, how to mend it, with an example where there is one. */
export function renderExplanation(
  code: string,
  explanation: CodeExplanation,
  { width, color }: TextOptions,
): string {
  const paint = createPaint(color) ?? plain;
  const { title, explanation: text, example } = explanation;
  const indented = (lines: string) => lines.split("\n").map((line) => `  ${line}`);
  return [
    ...wrapText(code, width).map((line) => paint("heading", line)),
    ...wrapText(title, width).map((line) => paint("label", line)),
    "",
    ...wrapText(text, width),
    ...(example ? ["", "Wrong:", ...indented(example.wrong), "", "Right:", ...indented(example.right)] : []),
    "",
  ].join("\n");
}

/** Lists codes with their titles, in two columns where the width allows. */
export function renderCodeList(
  codes: readonly { readonly code: string; readonly title: string }[],
  { width, color }: TextOptions,
): string {
  const paint = createPaint(color) ?? plain;
  const column = Math.max(...codes.map(({ code }) => measureText(code))) + 2;
  const isWide = width - column >= 24;
  const lines = codes.flatMap(({ code, title }) => {
    const titles = wrapText(title, isWide ? width - column : Math.max(10, width - 2));
    const codeLines = wrapText(code, width).map((line) => paint("label", line));
    if (!isWide) return [...codeLines, ...titles.map((line) => `  ${line}`)];
    return titles.map(
      (line, place) => (place === 0 ? paint("label", code.padEnd(column)) : " ".repeat(column)) + line,
    );
  });
  return `${lines.join("\n")}\n`;
}
