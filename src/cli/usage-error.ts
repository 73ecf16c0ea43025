import { cleanText } from "../domain/clean-text.ts";
import { RolewiseError } from "../domain/diagnostic.ts";
import type { DiagnosticCode } from "../domain/diagnostic-codes.ts";
import { nearest } from "../domain/nearest.ts";

/** An error about how the program was called. Message and hint may hold arguments as they came. */
export function usageError(code: DiagnosticCode, message: string, hint?: string): RolewiseError {
  return new RolewiseError([
    {
      severity: "error",
      code,
      message: cleanText(message),
      ...(hint === undefined ? {} : { hint: cleanText(hint) }),
    },
  ]);
}

/** Says which known name was probably meant, and where all of them are listed. */
export function suggest(name: string, known: readonly string[], listing: string): string {
  const meant = nearest(name, known);
  return meant === undefined ? listing : `did you mean ${meant}? ${listing}`;
}
