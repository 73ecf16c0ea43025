import type { DiagnosticCode } from "../../domain/diagnostic-codes.ts";
import type { Assembly } from "../assemble.ts";
import type { Path } from "../document.ts";
import type { Findings } from "../finding.ts";

/** Findings that compare values with each other, and how far above their place the map that holds all of them is. */
const COMPARING: Readonly<Partial<Record<DiagnosticCode, number>>> = {
  "data/duplicate-id": 1,
  "data/range-upside-down": 1,
  "data/apply-by-first": 1,
  "data/read-before-published": 1,
  "data/prefer-not-among": 2,
};

/**
 * Takes in findings but those that compare values in a map with a key that stands twice: which value
 * is meant is not known, so they may be false.
 */
export function withoutConsequences(findings: Findings, { doubled }: Assembly): Findings {
  if (doubled.length === 0) return findings;
  const maps = new Set(doubled.map((path) => mapAbove(path, 1)));
  const select =
    (take: Findings["error"]): Findings["error"] =>
    (code, path, word) => {
      const levels = COMPARING[code];
      if (levels === undefined) return take(code, path, word);
      const { related } = word();
      const places = related === undefined ? [path] : [path, related];
      if (!places.some((place) => maps.has(mapAbove(place, levels)))) take(code, path, word);
    };
  return { error: select(findings.error), warn: select(findings.warn) };
}

function mapAbove(path: Path, levels: number): string {
  return JSON.stringify(path.slice(0, -levels));
}
