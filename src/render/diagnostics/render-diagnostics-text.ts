import { cleanText } from "../../domain/clean-text.ts";
import type { Diagnostic, Span } from "../../domain/diagnostic.ts";
import { wrapText } from "../wrap-text.ts";
import { codeFrame } from "./code-frame.ts";

/** Ways to paint parts of a message; each must keep its text as it is. */
export interface DiagnosticPaint {
  error(text: string): string;
  warning(text: string): string;
  place(text: string): string;
  frame(text: string): string;
  hint(text: string): string;
}

/** How diagnostics are written for people. */
export interface DiagnosticsTextOptions {
  /** Columns of the terminal: messages are wrapped. Without it every message is one line, as scripts expect. */
  readonly columns?: number;
  readonly paint?: DiagnosticPaint;
}

const FRAME_WIDTH = 100;
const PLAIN: DiagnosticPaint = {
  error: (text) => text,
  warning: (text) => text,
  place: (text) => text,
  frame: (text) => text,
  hint: (text) => text,
};

/**
 * Writes diagnostics as `file:line:column: error: message [code]`, each with its line, carets and hint,
 * and, when there are several, a last line that counts them. Every line ends with a line end; nothing is written for none.
 */
export function renderDiagnosticsText(
  diagnostics: readonly Diagnostic[],
  options: DiagnosticsTextOptions = {},
): string {
  if (diagnostics.length === 0) return "";
  const [only] = diagnostics;
  if (only && diagnostics.length === 1) return `${oneDiagnostic(only, options).join("\n")}\n`;
  const lines = diagnostics.flatMap((diagnostic) => [...oneDiagnostic(diagnostic, options), ""]);
  return `${[...lines, countDiagnostics(diagnostics)].join("\n")}\n`;
}

/** Counts diagnostics by severity: `2 errors, 1 warning`. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const parts = [...count(errors, "error"), ...count(warnings, "warning")];
  return parts.length === 0 ? "no errors" : parts.join(", ");
}

function count(number: number, word: string): readonly string[] {
  return number === 0 ? [] : [`${number} ${word}${number === 1 ? "" : "s"}`];
}

function oneDiagnostic(diagnostic: Diagnostic, options: DiagnosticsTextOptions): readonly string[] {
  const { paint = PLAIN } = options;
  const { severity, code, span, related, hint } = diagnostic;
  const place = span === undefined ? "" : `${placeText(span)}: `;
  const head = wrap(`${place}${severity}: ${cleanText(diagnostic.message)} [${code}]`, options);
  const lines = head.map((line, index) => (index === 0 ? paintHead(line, place, severity, paint) : line));
  if (span) lines.push(...frameLines(span, options));
  if (related) {
    lines.push(...wrap(`  see also ${placeText(related)}`, options), ...frameLines(related, options));
  }
  if (hint !== undefined) {
    lines.push(...wrap(`  hint: ${cleanText(hint)}`, options).map((line) => paint.hint(line)));
  }
  return lines;
}

/** A place as editors and terminals recognize it: `file:line:column`. */
function placeText({ file, line, column }: Span): string {
  return `${cleanText(file)}:${line}:${column}`;
}

function paintHead(
  line: string,
  place: string,
  severity: Diagnostic["severity"],
  paint: DiagnosticPaint,
): string {
  const start = `${place}${severity}:`;
  if (!line.startsWith(start)) return line;
  return `${place === "" ? "" : paint.place(place)}${paint[severity](`${severity}:`)}${line.slice(start.length)}`;
}

function frameLines(span: Span, { columns, paint = PLAIN }: DiagnosticsTextOptions): readonly string[] {
  const gutter = `  ${span.line} | `;
  const frame = codeFrame(span, (columns ?? FRAME_WIDTH) - gutter.length);
  if (frame === undefined) return [];
  const blank = `${" ".repeat(gutter.length - 2)}| `;
  return [paint.frame(gutter + frame.code), paint.frame(blank + frame.carets)];
}

/** Later lines are indented below the first; the first keeps the indentation that it has. */
function wrap(text: string, { columns }: DiagnosticsTextOptions): string[] {
  if (columns === undefined) return [text];
  const indent = text.startsWith("  ") ? "  " : "";
  const hanging = `${indent}    `;
  const width = Math.max(10, columns - hanging.length);
  const [first = "", ...rest] = wrapText(text.slice(indent.length), Math.max(10, columns - indent.length));
  if (rest.length === 0) return [indent + first];
  const remainder = text.slice(indent.length + first.length).trimStart();
  return [indent + first, ...wrapText(remainder, width).map((line) => hanging + line)];
}
