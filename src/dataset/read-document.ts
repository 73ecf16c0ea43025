import type { Diagnostic } from "../domain/diagnostic.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import type { DocumentReading, Kept } from "./document.ts";
import { MOST_FINDINGS, moreFindings } from "./finding.ts";
import { removeForbiddenKeys } from "./forbidden-keys.ts";
import type { Limits } from "./limits.ts";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";
import { type SourceText, sourceText } from "./source-text.ts";

/**
 * Reads one file as JSON when its name ends so, and as YAML otherwise. Text without a telling name,
 * from standard input, is JSON if it looks like it and JSON accepts it.
 */
export function readDocument(file: string, bytes: Uint8Array, limits: Limits, keep: Kept): DocumentReading {
  if (bytes.length > limits.bytes) return { diagnostics: [tooLarge(file, limits)] };
  const decoding = decodeUtf8(file, bytes);
  if ("diagnostic" in decoding) return { diagnostics: [decoding.diagnostic] };
  const { document, diagnostics } = readText(sourceText(file, decoding.text), limits, keep);
  if (document === undefined) return { diagnostics: upToMost(diagnostics) };
  return { document, diagnostics: upToMost([...diagnostics, ...removeForbiddenKeys(document)]) };
}

/** Warnings come first and are few, so that an error is always among those that are kept. */
function upToMost(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const more = diagnostics.length - MOST_FINDINGS;
  return more <= 0 ? diagnostics : [...diagnostics.slice(0, MOST_FINDINGS), moreFindings(more)];
}

/** The finding that a file is larger than the limit. */
export function tooLarge(file: string, limits: Limits): Diagnostic {
  const message = `larger than the limit of ${limits.bytes} bytes`;
  return { severity: "error", code: "file/too-large", message, span: sourceText(file, "").span(0, 1) };
}

function readText(source: SourceText, limits: Limits, keep: Kept): DocumentReading {
  const name = source.file.toLowerCase();
  if (name.endsWith(".json")) return readJson(source, limits, keep);
  const hasYamlName = name.endsWith(".yaml") || name.endsWith(".yml");
  if (hasYamlName || !looksLikeJson(source.text)) return readYaml(source, limits, keep);
  const asJson = readJson(source, limits, keep);
  const isOther = asJson.diagnostics.some(({ code }) => code === "syntax/not-json");
  return isOther ? readYaml(source, limits, keep) : asJson;
}

function looksLikeJson(text: string): boolean {
  const start = text.slice(0, 1000).trimStart().charAt(0);
  return start === "{" || start === "[";
}
