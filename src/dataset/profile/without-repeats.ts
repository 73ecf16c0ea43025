import type { Diagnostic } from "../../domain/diagnostic.ts";

const UNREAD = "syntax/unknown-alias";

/** Leaves out what was found at a place of which it is told already that nothing could be read there. */
export function withoutRepeats(
  found: readonly Diagnostic[],
  told: readonly Diagnostic[],
): readonly Diagnostic[] {
  const places = new Set(told.filter(({ code }) => code === UNREAD).map(placeOf));
  return places.size === 0 ? found : found.filter((each) => !places.has(placeOf(each)));
}

function placeOf({ span }: Diagnostic): string {
  return span ? `${span.line}:${span.column}` : "";
}
