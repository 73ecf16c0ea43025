import type * as z from "zod";
import { type DiagnosticCode, isDiagnosticCode } from "../../domain/diagnostic-codes.ts";
import { nearest } from "../../domain/nearest.ts";
import type { Assembly } from "../assemble.ts";
import type { Path } from "../document.ts";
import type { Findings } from "../finding.ts";
import { type DatasetForm, datasetForm } from "../forms/dataset-form.ts";
import { quoted } from "../found-text.ts";
import { hasPath, valueAt } from "../value-at.ts";
import { knownKeys } from "./known-keys.ts";
import { fieldName, ID_HINT, wordWrongValue } from "./wrong-value.ts";

const NOT_A: Readonly<Record<string, DiagnosticCode>> = {
  string: "data/not-text",
  number: "data/not-a-number",
  int: "data/not-whole",
  boolean: "data/not-true-or-false",
  array: "data/not-a-list",
  object: "data/not-a-map",
  record: "data/not-a-map",
};

/** Checks the form of a whole dataset; gives it back typed when nothing is wrong. */
export function checkForm(assembly: Assembly, findings: Findings): DatasetForm | undefined {
  const result = datasetForm.safeParse(assembly.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap(meantIssues)) report(assembly, findings, issue);
  return undefined;
}

/** Where one text or a list may stand, and a list stands: what is wrong within the list. */
function meantIssues(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const within = issue.errors.find(([first]) => first !== undefined && first.path.length > 0);
  return within?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

function report(assembly: Assembly, findings: Findings, issue: z.core.$ZodIssue): void {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) unknownKey(findings, [...path, key]);
  } else if (!hasPath(assembly.value, path)) missingKey(assembly, findings, path);
  else if (issue.code === "invalid_key") badKey(findings, path);
  else wrongValue(assembly, findings, path, issue);
}

function unknownKey(findings: Findings, path: Path): void {
  findings.error("data/unknown-key", path, () => {
    const key = String(path.at(-1));
    const known = knownKeys(datasetForm, path.slice(0, -1));
    const meant = nearest(key, known);
    const hint = meant === undefined ? `known here: ${known.join(", ")}` : `did you mean ${meant}?`;
    return { part: "key", message: `unknown key ${quoted(key)}`, hint };
  });
}

function missingKey(assembly: Assembly, findings: Findings, path: Path): void {
  const key = String(path.at(-1));
  if (path.length === 1 && (!assembly.hasBase || assembly.unread.has(key))) return;
  const parent = path.slice(0, -1);
  if (path.length === 1 && key === "roles") {
    const hint = "write at least one role, in roles/<id>.yaml or under the key roles";
    findings.error("data/no-roles", path, () => ({ part: "key", message: "the dataset has no roles", hint }));
  } else if (key === "sources" && path.length > 1) {
    const hint = "add sources: with the id of at least one source";
    const message = `${fieldName(parent)} has no sources`;
    findings.error("data/no-source", parent, () => ({ part: "key", message, hint }));
  } else if (key === "period") {
    const hint = "add period: with hour, week, month or year";
    findings.error("data/no-pay-period", parent, () => ({ part: "key", message: "pay has no period", hint }));
  } else {
    const message = parent.length === 0 ? `the dataset has no ${key}` : `${fieldName(parent)} has no ${key}`;
    findings.error("data/missing-key", path, () => ({ part: "key", message, hint: `add ${key}:` }));
  }
}

function wrongValue(assembly: Assembly, findings: Findings, path: Path, issue: z.core.$ZodIssue): void {
  const code = codeOf(issue);
  const value = valueAt(assembly.value, path);
  const written = (): string => {
    const span = assembly.locate(path, "value");
    return span.text.slice(span.column - 1, span.column - 1 + span.length);
  };
  const choices = choicesOf(issue);
  findings.error(code, path, () => ({
    part: "value",
    ...wordWrongValue(code, path, value, { written, choices }),
  }));
}

function choicesOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "invalid_union") return issue.errors.flat().flatMap(choicesOf);
  return issue.code === "invalid_value" ? issue.values.map(String) : [];
}

function badKey(findings: Findings, path: Path): void {
  findings.error("data/bad-id", path, () => ({
    part: "key",
    message: `${quoted(String(path.at(-1)))} is not an id`,
    hint: ID_HINT,
  }));
}

function codeOf(issue: z.core.$ZodIssue): DiagnosticCode {
  if (issue.code === "invalid_value") return "data/unknown-choice";
  if (issue.code === "invalid_type") return NOT_A[issue.expected] ?? "data/not-text";
  return isDiagnosticCode(issue.message) ? issue.message : "data/out-of-range";
}
