import type { ParsedNode, YAMLError, Document as YamlDocument } from "yaml";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { DocumentReading, Kept } from "./document.ts";
import { MOST_FINDINGS } from "./finding.ts";
import type { Limits } from "./limits.ts";
import type { SourceText } from "./source-text.ts";
import { saysNothing, syntaxFinding, withoutFrame } from "./syntax-finding.ts";
import { composeYaml } from "./yaml-compose.ts";
import { yamlPlaces } from "./yaml-places.ts";
import { scanYaml } from "./yaml-scan.ts";
import { yamlValue } from "./yaml-value.ts";

/** One mistake makes the parser complain on many lines after it; beyond these it adds nothing. */
const MOST_COMPLAINTS = 10;

const HINTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "indent with spaces",
  BLOCK_AS_IMPLICIT_KEY: "put a text that holds a colon in quotes",
  MULTILINE_IMPLICIT_KEY: "a key with its colon stands on one line; quote a text that holds a colon",
  BAD_SCALAR_START: "put a text that starts with such a sign in quotes",
  BAD_DQ_ESCAPE: "write \\\\ for a backslash, or use single quotes",
};

/** How much of a long text is taken apart before all of it is split into tokens, and before that is taken apart. */
const FIRST_LOOK = 256 * 1024;
const SECOND_LOOK = 1024 * 1024;

/**
 * Reads a text as YAML 1.2 with its core schema, whatever a directive asks for: `no` and `2024-02-09`
 * stay texts. Refuses what exceeds the limits before it costs time or memory.
 */
export function readYaml(source: SourceText, limits: Limits, keep: Kept): DocumentReading {
  const early = floodBefore(FIRST_LOOK, source, limits);
  if (early !== undefined) return { diagnostics: early };
  const scan = scanYaml(source, limits);
  if ("diagnostic" in scan) return { diagnostics: [scan.diagnostic] };
  const late = floodBefore(SECOND_LOOK, source, limits);
  if (late !== undefined) return { diagnostics: late };
  const { documents, complaints, isCut } = composeYaml(scan.tokens, source.text.length);
  if (isCut) return { diagnostics: floodOf(source, complaints) };
  const [document, second] = documents;
  const diagnostics = complaintsAbout(source, complaints);
  const broken = diagnostics.some(isError);
  if (second !== undefined && !broken) diagnostics.push(manyDocuments(source, second));
  if (document === undefined || broken || second !== undefined) return { diagnostics };
  const root: ParsedNode | null = document.contents;
  if (root === null || root.range[0] === root.range[1]) {
    return { diagnostics: [...diagnostics, saysNothing(source)] };
  }
  const built = yamlValue(source, root, limits, keep);
  const all = [...diagnostics, ...built.diagnostics];
  if ("fatal" in built) return { diagnostics: all };
  const { file } = source;
  const locate = yamlPlaces(source, root, built.targets, keep);
  return { document: { file, value: built.value, doubled: built.doubled, locate }, diagnostics: all };
}

/**
 * A text that is all faults must not be taken apart to its end, which takes seconds: its start is
 * taken apart first, and if that has more faults than the parser is allowed to tell, that is the answer.
 */
function floodBefore(end: number, source: SourceText, limits: Limits): readonly Diagnostic[] | undefined {
  if (end > source.text.length / 2) return undefined;
  const scan = scanYaml({ ...source, text: source.text.slice(0, end) }, limits);
  // The whole exceeds the same limit, or another one before it: the scan of the whole says which.
  if ("diagnostic" in scan) return undefined;
  const { documents, complaints, isCut } = composeYaml(scan.tokens, end);
  if (isCut) return floodOf(source, complaints);
  const root = documents[0]?.contents ?? null;
  const found = root === null ? [] : yamlValue(source, root, limits, "first").diagnostics;
  return found.length > MOST_FINDINGS ? found.slice(0, MOST_FINDINGS) : undefined;
}

/** What was not read to its end is never answered from, even if there were only warnings. */
function floodOf(source: SourceText, complaints: readonly YAMLError[]): readonly Diagnostic[] {
  const diagnostics = complaintsAbout(source, complaints);
  if (diagnostics.some(isError)) return diagnostics;
  const from = complaints.at(-1)?.pos[0] ?? 0;
  const message = "not readable as YAML: too many faults to read on";
  return [...diagnostics, syntaxFinding(source, "syntax/not-yaml", message, { from, to: from + 1 })];
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function complaintsAbout(source: SourceText, complaints: readonly YAMLError[]): Diagnostic[] {
  const lines = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  for (const complaint of complaints) {
    const diagnostic = complaintDiagnostic(source, complaint);
    const line = diagnostic.span?.line ?? 0;
    if (lines.has(line)) continue;
    lines.add(line);
    diagnostics.push(diagnostic);
    if (diagnostics.length === MOST_COMPLAINTS) break;
  }
  return diagnostics;
}

function complaintDiagnostic(source: SourceText, complaint: YAMLError): Diagnostic {
  const at = { from: complaint.pos[0], to: complaint.pos[1] };
  if (complaint.code === "TAG_RESOLVE_FAILED") {
    const hint = "put a text that starts with ! in quotes";
    const message = complaint.message.startsWith("Unresolved tag")
      ? `${complaint.message.replace("Unresolved", "unknown")}`
      : `a tag that does not fit its value: ${complaint.message}`;
    return syntaxFinding(source, "syntax/unknown-tag", message.slice(0, 200), at, { hint });
  }
  const hint = HINTS[complaint.code];
  return syntaxFinding(
    source,
    "syntax/not-yaml",
    `not readable as YAML: ${sentence(complaint.message)}`,
    at,
    {
      ...(hint === undefined ? {} : { hint }),
      ...(complaint.name === "YAMLWarning" ? { severity: "warning" } : {}),
    },
  );
}

/** The parser's messages can quote a whole value. */
function sentence(message: string): string {
  const start = message.slice(0, 200);
  return start.charAt(0).toLowerCase() + start.slice(1);
}

function manyDocuments(source: SourceText, second: YamlDocument.Parsed): Diagnostic {
  const end = second.contents?.range[0] ?? second.range[0];
  const start = source.text.lastIndexOf("---", end);
  const at = start < 0 ? { from: end, to: end + 1 } : { from: start, to: start + 3 };
  return withoutFrame(syntaxFinding(source, "syntax/many-documents", "a second document starts here", at));
}
