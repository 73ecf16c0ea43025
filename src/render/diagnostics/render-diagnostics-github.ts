import { cleanText } from "../../domain/clean-text.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";

/** GitHub shows no more than this many errors and as many warnings of one step. */
const MOST_SHOWN = 10;

/**
 * Writes diagnostics as workflow commands, errors first. What GitHub would not show is only
 * counted, in a last line `+N more`.
 */
export function renderDiagnosticsGithub(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").slice(0, MOST_SHOWN);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").slice(0, MOST_SHOWN);
  const shown = [...errors, ...warnings];
  const more = diagnostics.length - shown.length;
  const lines = shown.map(annotation);
  if (more > 0) lines.push(`+${more} more`);
  return lines.map((line) => `${line}\n`).join("");
}

function annotation({ severity, code, message, hint, span }: Diagnostic): string {
  const place =
    span === undefined
      ? []
      : [
          `file=${property(span.file)}`,
          `line=${span.line}`,
          `col=${span.column}`,
          `endColumn=${span.column + span.length}`,
        ];
  const properties = [...place, `title=${property(code)}`].join(",");
  const text = [message, ...(hint === undefined ? [] : [`hint: ${hint}`])].map(cleanText).join("\n");
  return `::${severity} ${properties}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(cleanText(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
