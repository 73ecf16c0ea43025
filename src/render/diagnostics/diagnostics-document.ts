import type { Diagnostic, Span } from "../../domain/diagnostic.ts";
import type { DiagnosticCode } from "../../domain/diagnostic-codes.ts";

/** A span as data: counted from 1, `length` within the line. */
export interface PlaceRecord {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** A diagnostic as data. */
export interface DiagnosticRecord {
  readonly severity: Diagnostic["severity"];
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | null;
  readonly place: PlaceRecord | null;
  readonly related: PlaceRecord | null;
}

/** The result document of a check: plain data that survives JSON, with its keys in this order. */
export interface DiagnosticsDocument {
  readonly format: "rolewise/diagnostics";
  readonly version: 1;
  /** What was checked, as the user named it. */
  readonly path: string;
  /** Whether there is no error; warnings are allowed. */
  readonly valid: boolean;
  readonly diagnostics: readonly DiagnosticRecord[];
}

/** Makes the document that `--format json` prints; the lines of the files are left out, as they can be long. */
export function diagnosticsDocument(path: string, diagnostics: readonly Diagnostic[]): DiagnosticsDocument {
  return {
    format: "rolewise/diagnostics",
    version: 1,
    path,
    valid: diagnostics.every(({ severity }) => severity !== "error"),
    diagnostics: diagnostics.map(({ severity, code, message, hint = null, span, related }) => ({
      severity,
      code,
      message,
      hint,
      place: placeOf(span),
      related: placeOf(related),
    })),
  };
}

function placeOf(span: Span | undefined): PlaceRecord | null {
  if (span === undefined) return null;
  const { file, line, column, length } = span;
  return { file, line, column, length };
}
