import type { Diagnostic } from "../domain/diagnostic.ts";
import type { DocumentReading, Kept, Part, Path } from "./document.ts";
import { measureJson } from "./json-measure.ts";
import { doubledJson, type JsonTree, jsonPlaces, parseJsonTree } from "./json-places.ts";
import type { Limits } from "./limits.ts";
import type { SourceText } from "./source-text.ts";
import { saysNothing, syntaxFinding } from "./syntax-finding.ts";

/**
 * Reads a text as JSON: what `JSON.parse` rejects is rejected, and a key that stands twice too.
 * Places are looked up only when a finding needs one.
 */
export function readJson(source: SourceText, limits: Limits, keep: Kept): DocumentReading {
  if (source.text.trim() === "") return { diagnostics: [saysNothing(source)] };
  const measure = measureJson(source, limits);
  if ("diagnostic" in measure) return { diagnostics: [measure.diagnostic] };
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch {
    return { diagnostics: [notJson(source)] };
  }
  let tree: JsonTree | undefined;
  const treeOf = (): JsonTree => {
    tree ??= parseJsonTree(source.text);
    return tree;
  };
  const { file } = source;
  const locate = (path: Path, part: Part) => jsonPlaces(source, treeOf(), path, part, keep);
  // JSON.parse keeps the last of equal keys, so fewer keys than colons give them away.
  if (countKeys(value) === measure.keys) {
    return { document: { file, value, doubled: new Map(), locate }, diagnostics: [] };
  }
  const { diagnostics, ...data } = doubledJson(source, treeOf(), keep);
  return { document: { file, ...data, locate }, diagnostics };
}

function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const children: readonly unknown[] = Object.values(value);
  let keys = Array.isArray(value) ? 0 : children.length;
  for (const child of children) keys += countKeys(child);
  return keys;
}

/** Node words and places the errors of JSON.parse differently from version to version, so they are not used. */
function notJson(source: SourceText): Diagnostic {
  const { text } = source;
  const end = text.trimEnd().length;
  const control = controlInText(text) ?? end;
  const offset = Math.min(treeError(text) ?? end, control);
  const at = { from: offset, to: offset + 1 };
  if (offset >= end) {
    return syntaxFinding(source, "syntax/not-json", "not readable as JSON: it ends too early", at);
  }
  const reason = offset === control ? ": write a line end or a tab in a text as \\n or \\t" : " from here on";
  return syntaxFinding(source, "syntax/not-json", `not readable as JSON${reason}`, at);
}

function treeError(text: string): number | undefined {
  try {
    parseJsonTree(text);
    return undefined;
  } catch (error) {
    return error instanceof Error && "offset" in error && typeof error.offset === "number"
      ? error.offset
      : undefined;
  }
}

/** The parser that knows places lets control characters in texts pass; JSON does not. */
function controlInText(text: string): number | undefined {
  let isInText = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit === 0x22) isInText = !isInText;
    else if (unit === 0x5c && isInText) offset += 1;
    else if (unit < 0x20 && isInText) return offset;
  }
  return undefined;
}
