import type { Diagnostic } from "../../domain/diagnostic.ts";
import { jsonText } from "../json-text.ts";
import type { DiagnosticFormat } from "./diagnostic-formats.ts";
import { createDiagnosticPaint } from "./diagnostic-paint.ts";
import { diagnosticsDocument } from "./diagnostics-document.ts";
import { renderDiagnosticsGithub } from "./render-diagnostics-github.ts";
import { renderDiagnosticsText } from "./render-diagnostics-text.ts";

export interface DiagnosticRenderOptions {
  readonly format: DiagnosticFormat;
  /** What was checked, as the user named it. */
  readonly path: string;
  readonly color: boolean;
  /** Columns to wrap messages at; without it every message is one line, as scripts expect. */
  readonly columns?: number;
}

/** Writes diagnostics; an empty list gives an empty text, but for json, which is always a document. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: DiagnosticRenderOptions,
): string {
  const { format, path, color, columns } = options;
  if (format === "json") return jsonText(diagnosticsDocument(path, diagnostics));
  if (format === "github") return renderDiagnosticsGithub(diagnostics);
  return renderDiagnosticsText(diagnostics, {
    ...(color ? { paint: createDiagnosticPaint() } : {}),
    ...(columns === undefined ? {} : { columns }),
  });
}
