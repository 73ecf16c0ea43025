import { cleanText } from "../domain/clean-text.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { DiagnosticCode } from "../domain/diagnostic-codes.ts";
import type { Limits } from "./limits.ts";
import type { SourceText } from "./source-text.ts";

/** Somewhere in a text, by offsets. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A finding about the text of one file. */
export function syntaxFinding(
  source: SourceText,
  code: DiagnosticCode,
  message: string,
  at: Range,
  more: { readonly hint?: string; readonly related?: Range; readonly severity?: "warning" } = {},
): Diagnostic {
  return {
    severity: more.severity ?? "error",
    code,
    // The parser's own words can quote the file.
    message: cleanText(message),
    ...(more.hint === undefined ? {} : { hint: more.hint }),
    span: source.span(at.from, at.to),
    ...(more.related === undefined ? {} : { related: source.span(more.related.from, more.related.to) }),
  };
}

/** The finding that a file nests too deeply. */
export function tooDeep(source: SourceText, limits: Limits, at: Range): Diagnostic {
  const message = `more than ${limits.depth} lists and maps inside each other`;
  return syntaxFinding(source, "syntax/too-deep", message, at);
}

/** The finding that a map has too many keys. */
export function tooManyKeys(source: SourceText, limits: Limits, at: Range): Diagnostic {
  const message = `more than ${limits.keys} keys in one map`;
  return syntaxFinding(source, "syntax/too-many-keys", message, at);
}

/** The finding that a file is made of countless tiny values. */
export function tooManyValues(source: SourceText, at: Range): Diagnostic {
  const message = "too many values or lines for a file of this size";
  return syntaxFinding(source, "syntax/too-many-values", message, at);
}

/** The finding that a file is empty or all comment. */
export function saysNothing(source: SourceText): Diagnostic {
  const message =
    source.text.trim() === "" ? "the file is empty" : "the file holds only comments or empty values";
  return withoutFrame(syntaxFinding(source, "syntax/empty", message, { from: 0, to: 1 }));
}

/** A finding that is one line wherever it is shown: it keeps its place, but shows nothing of the file. */
export function withoutFrame(diagnostic: Diagnostic): Diagnostic {
  const { span } = diagnostic;
  return span === undefined ? diagnostic : { ...diagnostic, span: { ...span, text: "" } };
}

/** The finding that a key stands twice in a map. */
export function duplicateKey(source: SourceText, key: string, at: Range, first: Range): Diagnostic {
  const more = { related: first, hint: "keep one of the two" };
  return syntaxFinding(source, "syntax/duplicate-key", `the key ${key} stands twice in this map`, at, more);
}

/**
 * How many tokens a YAML text may have by a place in it. Real data, with its sentences and addresses,
 * stays below a quarter of its characters; a text of nothing but signs is refused within a second.
 */
export function mostTokens(limits: Limits, offset: number): number {
  return Math.max(10_000, limits.bytes / 50) + offset * 0.3;
}
