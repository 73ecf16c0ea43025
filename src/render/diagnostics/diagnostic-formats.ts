/** Every form in which diagnostics are written. */
export const DIAGNOSTIC_FORMATS = ["terminal", "json", "github"] as const;

export type DiagnosticFormat = (typeof DIAGNOSTIC_FORMATS)[number];
