import type { Dataset } from "../domain/dataset.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import { type Assembly, assemble, type DatasetFile } from "./assemble.ts";
import { buildDataset } from "./build-dataset.ts";
import { withoutConsequences } from "./checks/consequences.ts";
import { checkDates } from "./checks/dates.ts";
import { checkDisagreements } from "./checks/disagreements.ts";
import { checkForm } from "./checks/form.ts";
import { knownIds } from "./checks/known.ts";
import { checkReferences } from "./checks/references.ts";
import { checkRoles } from "./checks/roles.ts";
import { knownWords } from "./checks/rule-words.ts";
import { checkRules } from "./checks/rules.ts";
import { checkTopics } from "./checks/topics.ts";
import { checkUnused } from "./checks/unused.ts";
import type { Kept } from "./document.ts";
import { findingList } from "./finding.ts";
import type { DatasetForm } from "./forms/dataset-form.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { sortDiagnostics } from "./sort-diagnostics.ts";

/** A dataset, or the errors because of which there is none; warnings come with both. */
export interface DatasetReading {
  readonly dataset?: Dataset;
  /** By file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a dataset from its files and checks everything that can be checked, whatever else is wrong.
 * Never throws because of what the files hold, and never answers from half-read data.
 */
export function readDataset(files: readonly DatasetFile[], limits: Limits = DEFAULT_LIMITS): DatasetReading {
  const { form, diagnostics } = readKeeping("first", files, limits);
  const hasDoubled = diagnostics.some(({ code }) => code === "syntax/duplicate-key");
  // The value that is not kept has its faults too.
  const others = hasDoubled ? readKeeping("last", files, limits).diagnostics : [];
  const all = sortDiagnostics(withoutEchoes(withoutRepetitions([...diagnostics, ...others])));
  const isFaulty = all.some(({ severity }) => severity === "error");
  if (isFaulty || form === undefined) return { diagnostics: all };
  return { dataset: buildDataset(form), diagnostics: all };
}

interface Reading {
  readonly form: DatasetForm | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function readKeeping(keep: Kept, files: readonly DatasetFile[], limits: Limits): Reading {
  const { assembly, diagnostics } = assemble(files, limits, keep);
  const checked = check(assembly);
  return { form: checked.form, diagnostics: [...diagnostics, ...checked.diagnostics] };
}

function check(assembly: Assembly): Reading {
  const list = findingList();
  const findings = withoutConsequences(list, assembly);
  const form = checkForm(assembly, findings);
  const known = knownIds(assembly);
  const ids = checkRoles(assembly, findings);
  const used = checkReferences(assembly, known, findings);
  checkDisagreements(assembly, known, ids, findings);
  checkRules(assembly, knownWords(assembly, known), findings);
  checkTopics(assembly, findings);
  checkDates(assembly, findings);
  checkUnused(assembly, known, used, findings);
  return { form, diagnostics: list.located(assembly) };
}

function withoutRepetitions(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unlike = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, severity } = diagnostic;
    const key = code === "data/more-findings" ? `${severity} ${code}` : JSON.stringify(diagnostic);
    if (!unlike.has(key)) unlike.set(key, diagnostic);
  }
  return [...unlike.values()];
}

/**
 * Leaves out what only echoes another finding at the same place: a complaint about a value that could
 * not be read, and a warning about something that is an error already.
 */
function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const broken = placesOf(diagnostics, isSyntaxError);
  const wrong = placesOf(diagnostics, ({ severity }) => severity === "error");
  return diagnostics.filter((diagnostic) => {
    if (diagnostic.code.startsWith("syntax/")) return true;
    const place = placeKey(diagnostic);
    return !broken.has(place) && (diagnostic.severity === "error" || !wrong.has(place));
  });
}

/** Of a key that stands twice, the value was read. */
function isSyntaxError({ code, severity }: Diagnostic): boolean {
  return severity === "error" && code.startsWith("syntax/") && code !== "syntax/duplicate-key";
}

function placesOf(
  diagnostics: readonly Diagnostic[],
  isMeant: (diagnostic: Diagnostic) => boolean,
): ReadonlySet<string | undefined> {
  const places = new Set(diagnostics.filter(isMeant).map(placeKey));
  places.delete(undefined);
  return places;
}

function placeKey({ span }: Diagnostic): string | undefined {
  // What a file lacks is shown at its start, where other findings are no echo.
  if (span === undefined || (span.line === 1 && span.column === 1)) return undefined;
  return `${span.line}:${span.column}:${span.file}`;
}
