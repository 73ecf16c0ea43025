import { Composer, type ParsedNode, type YAMLError, type Document as YamlDocument } from "yaml";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { DocumentReading } from "./document.ts";
import type { Limits } from "./limits.ts";
import type { SourceText } from "./source-text.ts";
import { saysNothing, syntaxFinding } from "./syntax-finding.ts";
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

/**
 * Reads a text as YAML 1.2 with its core schema, whatever a directive asks for: `no` and `2024-02-09`
 * stay texts. Refuses what exceeds the limits before it costs time or memory.
 */
export function readYaml(source: SourceText, limits: Limits): DocumentReading {
  const scan = scanYaml(source, limits);
  if ("diagnostic" in scan) return { diagnostics: [scan.diagnostic] };
  const composer = new Composer({
    schema: "core",
    version: "1.2",
    merge: false,
    resolveKnownTags: false,
    // The parser's own check compares every pair of keys.
    uniqueKeys: false,
    logLevel: "silent",
    prettyErrors: false,
  });
  const documents = firstTwo(composer.compose(scan.tokens, true, source.text.length));
  const [document, second] = documents;
  const complaints = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  const diagnostics = complaintsAbout(source, complaints);
  const broken = diagnostics.some(({ severity }) => severity === "error");
  if (second !== undefined && !broken) diagnostics.push(manyDocuments(source, second));
  if (document === undefined || broken || second !== undefined) return { diagnostics };
  const root: ParsedNode | null = document.contents;
  if (root === null || root.range[0] === root.range[1]) {
    return { diagnostics: [...diagnostics, saysNothing(source)] };
  }
  const built = yamlValue(source, root, limits);
  diagnostics.push(...built.diagnostics);
  if ("fatal" in built) return { diagnostics };
  const { file } = source;
  const locate = yamlPlaces(source, root, built.targets);
  return { document: { file, value: built.value, locate }, diagnostics };
}

function firstTwo(documents: Generator<YamlDocument.Parsed>): readonly YamlDocument.Parsed[] {
  const found: YamlDocument.Parsed[] = [];
  for (const document of documents) {
    found.push(document);
    if (found.length === 2) break;
  }
  return found;
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
  const hint = "keep one document a file";
  return syntaxFinding(source, "syntax/many-documents", "a second document starts here", at, { hint });
}
