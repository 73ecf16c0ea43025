import { BLOCK_CODES } from "./diagnostics/block-codes.ts";
import { DATA_CODES } from "./diagnostics/data-codes.ts";
import { FILE_CODES } from "./diagnostics/file-codes.ts";
import { PROFILE_CODES } from "./diagnostics/profile-codes.ts";
import { REFERENCE_CODES } from "./diagnostics/reference-codes.ts";
import { ROSTER_CODES } from "./diagnostics/roster-codes.ts";
import { SYNTAX_CODES } from "./diagnostics/syntax-codes.ts";
import { USAGE_CODES } from "./diagnostics/usage-codes.ts";

/** What `rolewise explain` says about a code. */
export interface CodeExplanation {
  /** A few words, without a full stop. */
  readonly title: string;
  /** What is wrong, why it matters and how to mend it, in plain sentences. */
  readonly explanation: string;
  readonly example?: { readonly wrong: string; readonly right: string };
}

/** Every code that a diagnostic can carry, as `area/what-is-wrong`. */
export type DiagnosticCode =
  | keyof typeof BLOCK_CODES
  | keyof typeof DATA_CODES
  | keyof typeof FILE_CODES
  | keyof typeof PROFILE_CODES
  | keyof typeof REFERENCE_CODES
  | keyof typeof ROSTER_CODES
  | keyof typeof SYNTAX_CODES
  | keyof typeof USAGE_CODES;

/** The explanations of all codes, in the order in which the documentation lists them. */
export const DIAGNOSTIC_CODES: Readonly<Record<DiagnosticCode, CodeExplanation>> = {
  ...FILE_CODES,
  ...SYNTAX_CODES,
  ...DATA_CODES,
  ...REFERENCE_CODES,
  ...PROFILE_CODES,
  ...BLOCK_CODES,
  ...ROSTER_CODES,
  ...USAGE_CODES,
};

/** Every code with its explanation; asked for by a call, so that a program can read the texts when they are wanted. */
export function explainedCodes(): typeof DIAGNOSTIC_CODES {
  return DIAGNOSTIC_CODES;
}

/** Tells whether a text is one of the codes. */
export function isDiagnosticCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(DIAGNOSTIC_CODES, text);
}
