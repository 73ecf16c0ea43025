import type { Diagnostic } from "../domain/diagnostic.ts";

/** Orders diagnostics by file, line and column; those without a place come first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (one, other) =>
      compare(one.span?.file ?? "", other.span?.file ?? "") ||
      compare(one.span?.line ?? 0, other.span?.line ?? 0) ||
      compare(one.span?.column ?? 0, other.span?.column ?? 0) ||
      compare(one.code, other.code),
  );
}

function compare<T extends string | number>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
