import type { DiagnosticCode } from "../../domain/diagnostic-codes.ts";
import { fieldName, type Wording, wordWrongValue } from "../checks/wrong-value.ts";
import type { Path } from "../document.ts";
import { foundText } from "../found-text.ts";
import { AMOUNT_RANGES } from "./profile-form.ts";

interface Circumstances {
  /** The value as it stands in the file, which YAML may have read as something else. */
  readonly written: () => string;
  readonly choices: readonly string[];
}

/** The key of an item that a lone word most likely stands for. */
const MAIN_KEYS: Readonly<Record<string, string>> = {
  licenses: "type",
  degrees: "level",
  certifications: "id",
  experience: "kinds",
  "continuing-education": "topic",
};

const WORD_LISTS: ReadonlySet<unknown> = new Set(["currently", "kinds", "by", "accredited-by"]);

/** Says what was found at a place of a profile and what belongs there. */
export function wordProfileValue(
  code: DiagnosticCode,
  path: Path,
  value: unknown,
  circumstances: Circumstances,
): Wording {
  const last = path.at(-1);
  if (last === undefined) {
    return { message: "a profile is a map with keys such as licenses, degrees and experience" };
  }
  const name = nameOf(path);
  const isPlain = typeof value === "number" || typeof value === "boolean";
  const found = foundText(value, isPlain ? circumstances.written() : undefined);
  switch (code) {
    case "profile/says-nothing":
      return { message: `${name} says nothing`, hint: hintForNothing(path) };
    case "profile/not-a-date":
      return {
        message: `${name} must be a day or a month that exists, found ${found}`,
        hint: dateHint(path),
      };
    case "profile/bad-amount":
      return { message: `${name} must be ${rangeOf(path)}, found ${found}` };
    case "profile/bad-jurisdiction":
      return { message: `${name} must be one word, found ${found}`, hint: "write it like US-CA" };
    case "data/not-a-number":
      if (typeof value === "number") return { message: `${name} must be ${rangeOf(path)}, found ${found}` };
      return {
        message: `${name} must be a number, found ${found}`,
        hint: "write it without quotes or a unit, e.g. 36",
      };
    case "data/not-a-list":
      return { message: `${name} must be a list, found ${found}`, hint: listHint(last, value) };
    case "data/not-a-map":
      return { message: `${name} must be a map with keys, found ${found}`, ...mapHint(path, value) };
    default:
      return supervisionWording(code, path, found) ?? wordWrongValue(code, path, value, circumstances);
  }
}

/** Names a detail by what it is a detail of, where its own name is a word of the dataset. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  const group = path.at(-2);
  if (group === "hours-of") return `hours-of ${String(last)}`;
  if (last === "hours-per-year") return "supervision hours-per-year";
  return fieldName(path);
}

function hintForNothing(path: Path): string {
  const last = path.at(-1);
  if (typeof last === "number") return "remove the dash, or write what belongs there";
  const isList = path.length === 1 || WORD_LISTS.has(last);
  if (!isList || last === "experience-more") return "leave the key out when it is not known";
  const none = last === "confirms" ? "{}" : "[]";
  return `write ${String(last)}: ${none} for none, or leave the key out if you do not want to say`;
}

function dateHint(path: Path): string {
  const how = "write YYYY-MM-DD or YYYY-MM, in the years 1900 to 2199";
  const last = path.at(-1);
  // Only a job goes on: courses are told when they have been taken.
  if (last === "to" && path[0] === "experience") return `${how}, or present`;
  return last === "expires" ? `${how}, or never` : how;
}

function rangeOf(path: Path): string {
  const last = path.at(-1);
  const key = path.at(-2) === "hours-of" ? "hours-per-week" : String(last);
  const range = Object.entries(AMOUNT_RANGES).find(([name]) => name === key)?.[1];
  if (range === undefined) return "an amount";
  const { least, most, isLeastAllowed } = range;
  const from = isLeastAllowed ? `from ${least} to` : `more than ${least} and at most`;
  return `${from} ${most}, with at most two decimals`;
}

function listHint(last: string | number, value: unknown): string {
  if (value === "none") return `write ${String(last)}: [] for none`;
  return "write a list, even for one item: [item]";
}

/** A list of plain words is the likeliest slip; the word itself is shown in the message. */
function mapHint(path: Path, value: unknown): { readonly hint?: string } {
  const [part, item, ...deeper] = path;
  const key = MAIN_KEYS[String(part)];
  if (key === undefined || typeof item !== "number" || deeper.length > 0) return {};
  const example = key === "kinds" ? "[…]" : "…";
  return typeof value === "string" ? { hint: `write { ${key}: ${example} }` } : {};
}

function supervisionWording(code: DiagnosticCode, path: Path, found: string): Wording | undefined {
  if (path.at(-1) !== "supervision" || code !== "data/unknown-choice") return undefined;
  return {
    message: `supervision must be none or a map, found ${found}`,
    hint: "write none, or { by: [ccm], hours-per-year: 50 }",
  };
}
