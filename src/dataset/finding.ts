import type { Diagnostic, Span } from "../domain/diagnostic.ts";
import type { DiagnosticCode } from "../domain/diagnostic-codes.ts";
import type { Part, Path } from "./document.ts";

/** A finding about the data, which knows its place only as a path. */
export interface Finding {
  readonly severity?: "warning";
  readonly code: DiagnosticCode;
  readonly path: Path;
  readonly part: Part;
  readonly message: string;
  readonly hint?: string;
  /** Path of the other place of a duplicate. */
  readonly related?: Path;
}

/** The words for a finding; they are asked for only if there is room for it. */
export type Word = () => Omit<Finding, "code" | "path" | "severity">;

/** Takes in findings, one a place and code, and no more than a person could read. */
export interface Findings {
  error(code: DiagnosticCode, path: Path, word: Word): void;
  warn(code: DiagnosticCode, path: Path, word: Word): void;
}

/** Knows where values stand. */
export interface Places {
  locate(path: Path, part: Part): Span;
}

/** A collection that grows to a thousand errors and as many warnings; the rest is counted. */
export interface FindingList extends Findings {
  /** The findings as diagnostics, each at its place. */
  located(places: Places): readonly Diagnostic[];
}

/** How many errors are listed, and as many warnings; a file's own are counted apart. */
export const MOST_FINDINGS = 1000;

/** Makes an empty collection of findings. */
export function findingList(): FindingList {
  const errors = kindOfFinding();
  const warnings = kindOfFinding("warning");
  return {
    error: errors.add,
    warn: warnings.add,
    located: (places) => [...errors.located(places), ...warnings.located(places)],
  };
}

function kindOfFinding(
  severity?: "warning",
): Pick<FindingList, "located"> & { readonly add: Findings["error"] } {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let more = 0;
  return {
    add(code, path, word) {
      if (findings.length >= MOST_FINDINGS) {
        more += 1;
        return;
      }
      const key = JSON.stringify([code, path]);
      if (seen.has(key)) return;
      seen.add(key);
      findings.push({ code, path, ...(severity === undefined ? {} : { severity }), ...word() });
    },
    located(places) {
      const diagnostics = findings.map((finding) => locate(places, finding));
      return more === 0 ? diagnostics : [...diagnostics, moreFindings(more, severity)];
    },
  };
}

function locate(places: Places, finding: Finding): Diagnostic {
  const { severity = "error", code, message, hint, related } = finding;
  return {
    severity,
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    span: places.locate(finding.path, finding.part),
    ...(related === undefined ? {} : { related: places.locate(related, finding.part) }),
  };
}

/** The finding that there are more of them than are listed. */
export function moreFindings(count: number, severity: Diagnostic["severity"] = "error"): Diagnostic {
  const message = `${count} more ${severity}s are not listed`;
  return { severity, code: "data/more-findings", message };
}
