import type { DiagnosticCode } from "./diagnostic-codes.ts";

/** A place in a text, counted from 1, with the line it stands on so that a code frame can be drawn. */
export interface Span {
  readonly file: string;
  readonly line: number;
  /** In UTF-16 units, as editors count. */
  readonly column: number;
  /** How many units from `column` on are at fault, within the line; at least 1. */
  readonly length: number;
  /** The line as it stands in the file, without its line end. */
  readonly text: string;
}

/** One finding about somebody's input: what, where, why and how to mend it. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string;
  readonly span?: Span;
  /** The other place of a duplicate. */
  readonly related?: Span;
}

/**
 * The only error that rolewise throws on purpose: the input cannot be answered, and the
 * diagnostics say why. Anything else that is thrown is a bug of ours.
 */
export class RolewiseError extends Error {
  override readonly name = "RolewiseError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
    this.diagnostics = diagnostics;
  }
}
