import type * as z from "zod/mini";
import { type DiagnosticCode, isDiagnosticCode } from "../../domain/diagnostic-codes.ts";
import { nearest } from "../../domain/nearest.ts";
import type { Path } from "../document.ts";
import type { Findings, Places } from "../finding.ts";
import { quoted } from "../found-text.ts";
import { valueAt } from "../value-at.ts";
import { formKeys } from "./form-keys.ts";
import { type ProfileForm, profileForm } from "./profile-form.ts";
import { withoutFaulty } from "./without-faulty.ts";
import { wordProfileValue } from "./word-profile-value.ts";

const NOT_A: Readonly<Record<string, DiagnosticCode>> = {
  number: "data/not-a-number",
  boolean: "data/not-true-or-false",
  array: "data/not-a-list",
  object: "data/not-a-map",
  record: "data/not-a-map",
};

/**
 * Checks the form of a profile, and gives back what of it is right, so that the rest is checked whatever
 * is wrong with a part; nothing when no part is right.
 */
export function checkProfileForm(raw: unknown, places: Places, findings: Findings): ProfileForm | undefined {
  const result = profileForm.safeParse(raw);
  if (result.success) return result.data;
  const paths = result.error.issues.flatMap((issue) => report(raw, places, findings, issue, []));
  const rest = profileForm.safeParse(withoutFaulty(raw, paths));
  return rest.success ? rest.data : undefined;
}

/** Reports an issue, and gives the paths of the values that are at fault. */
function report(
  raw: unknown,
  places: Places,
  findings: Findings,
  issue: z.core.$ZodIssue,
  before: Path,
): readonly Path[] {
  const path = [...before, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(findings, path, key));
  }
  const value = valueAt(raw, path);
  if (issue.code === "invalid_union" && typeof value === "object" && value !== null) {
    // Supervision is a word or a map: of a map, only what is wrong within it is news.
    const within = issue.errors.at(-1) ?? [];
    return within.flatMap((inner) => report(raw, places, findings, inner, path));
  }
  const code = codeOf(issue, path, value);
  const written = (): string => {
    const { text, column, length } = places.locate(path, "value");
    // The line of a flag is not kept: the value stands there as it was read.
    return text.slice(column - 1, column - 1 + length) || String(value);
  };
  const choices = issue.code === "invalid_value" ? issue.values.map(String) : [];
  findings.error(code, path, () => ({
    part: "value",
    ...wordProfileValue(code, path, value, { written, choices }),
  }));
  return [path];
}

function unknownKey(findings: Findings, parent: Path, key: string): Path {
  const path = [...parent, key];
  findings.error("data/unknown-key", path, () => {
    const known = formKeys(profileForm, parent).filter((it) => it !== "$schema");
    const meant = nearest(key, known);
    const hint = meant === undefined ? `known here: ${known.join(", ")}` : `did you mean ${meant}?`;
    return { part: "key", message: `unknown key ${quoted(key)}`, hint };
  });
  return path;
}

const DATES: ReadonlySet<unknown> = new Set(["issued", "expires", "awarded", "from", "to", "date"]);

function codeOf(issue: z.core.$ZodIssue, path: Path, value: unknown): DiagnosticCode {
  if (value === null) return "profile/says-nothing";
  // YAML reads a year alone as a number, which in quotes would be no better.
  if (typeof value === "number" && DATES.has(path.at(-1))) return "profile/not-a-date";
  if (issue.code === "invalid_value" || issue.code === "invalid_union") return "data/unknown-choice";
  if (issue.code === "invalid_type") return NOT_A[issue.expected] ?? "data/not-text";
  return isDiagnosticCode(issue.message) ? issue.message : "data/not-text";
}
