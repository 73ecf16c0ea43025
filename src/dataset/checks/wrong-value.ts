import type { DiagnosticCode } from "../../domain/diagnostic-codes.ts";
import { nearest } from "../../domain/nearest.ts";
import type { Path } from "../document.ts";
import { foundText, quoted } from "../found-text.ts";

/** The words for a value that is not what belongs there. */
export interface Wording {
  readonly message: string;
  readonly hint?: string;
}

interface Circumstances {
  /** The value as it stands in the file, which YAML may have read as something else. */
  readonly written: () => string;
  readonly choices: readonly string[];
}

/** How to write an id. */
export const ID_HINT =
  "use lower-case letters, digits and single hyphens, starting with a letter, at most 64 characters";

/** What belongs at the place, and how to write it, by code. */
const EXPECTED: Readonly<Partial<Record<DiagnosticCode, { readonly what: string; readonly hint?: string }>>> =
  {
    "data/not-text": { what: "must be text" },
    "data/empty-text": {
      what: "must say something",
      hint: "write something, or leave the key out if it may be absent",
    },
    "data/not-a-number": {
      what: "must be a number",
      hint: "write it without quotes, separators or signs, e.g. 81220",
    },
    "data/not-whole": { what: "must be a whole number" },
    "data/not-true-or-false": { what: "must be true or false", hint: "write true or false, without quotes" },
    "data/not-a-list": { what: "must be a list", hint: "write a list, even for one item: [item]" },
    "data/not-a-map": { what: "must be a map with keys" },
    "data/bad-id": { what: "must be an id", hint: ID_HINT },
    "data/not-a-date": {
      what: "must be a date that exists",
      hint: "write YYYY-MM-DD, in the years 1900 to 2199",
    },
    "data/bad-address": {
      what: "must be a web address",
      hint: "start it with https:// and leave out spaces",
    },
    "data/bad-amount": {
      what: "must be an amount",
      hint: "write a number from 0 to 1000000000 with at most two decimals",
    },
    "data/bad-currency": { what: "must be a currency code", hint: "write three capital letters, e.g. USD" },
    "data/bad-occupation-code": {
      what: "must be an O*NET-SOC code",
      hint: "write it as NN-NNNN.NN, e.g. 29-1141.00",
    },
    "data/bad-statement-reference": { what: "must point at a statement", hint: "write role-id/statement-id" },
  };

const MONTHS = "1 to 600";
const HOURS = "0.01 to 100000, with at most two decimals";

const RANGES: Readonly<Record<string, string>> = {
  "old-after-months": "1 to 1200",
  year: "1900 to 2199",
  "every-years": "1 to 100",
  "months-of-year": "1 to 12",
  rank: "1 to 1000",
  n: "1 to the number of parts",
  months: MONTHS,
  "within-months": MONTHS,
  "typical-months": MONTHS,
  hours: HOURS,
  "supervision-hours-per-year": HOURS,
  "hours-per-week": "0.01 to 168, with at most two decimals",
};

/** Says what was found at a place and what belongs there. */
export function wordWrongValue(
  code: DiagnosticCode,
  path: Path,
  value: unknown,
  { written, choices }: Circumstances,
): Wording {
  const name = fieldName(path);
  if (code === "data/no-source")
    return { message: `${name} is empty`, hint: "add the id of at least one source" };
  if (code === "data/too-few-statements") {
    return { message: "a disagreement names at least two statements", hint: "add the other side" };
  }
  if (code === "data/asks-nothing") return { message: `${name} is empty`, hint: "name at least one" };
  const found = foundText(value, isPlain(value) ? written() : undefined);
  if (code === "data/unknown-choice") return wordChoice(name, found, value, choices);
  if (code === "data/out-of-range") {
    return { message: `${name} must be in the range ${RANGES[String(path.at(-1))] ?? ""}, found ${found}` };
  }
  const message = `${name} ${EXPECTED[code]?.what ?? "is not usable"}, found ${found}`;
  if (code === "data/not-text" && isPlain(value))
    return { message, hint: `quote it: "${written().slice(0, 60)}"` };
  const meant = typeof value === "string" ? nearest(value, choices) : undefined;
  return { message, ...(meant === undefined ? hintOf(code) : { hint: `did you mean ${meant}?` }) };
}

/** Names a field in a message: `title`, `pay amount`, `item 2 of sources`. */
export function fieldName(path: Path): string {
  const last = path.at(-1);
  const before = path.at(-2);
  if (typeof last === "number")
    return before === undefined ? `item ${last + 1}` : `item ${last + 1} of ${before}`;
  if (last === undefined) return "the dataset";
  const [collection] = path;
  if (path.length === 2 && typeof collection === "string") {
    return `${SINGULAR[collection] ?? collection} ${quoted(last)}`;
  }
  const name = PLAIN_NAME.test(last) ? last : quoted(last);
  return typeof before === "string" && GROUPS.has(before) ? `${before} ${name}` : name;
}

const PLAIN_NAME = /^[a-z-]+$/;
const GROUPS: ReadonlySet<string> = new Set(["pay", "range", "summary", "exam", "renewal"]);
const SINGULAR: Readonly<Record<string, string>> = {
  roles: "role",
  credentials: "credential",
  sources: "source",
  topics: "topic",
  disagreements: "disagreement",
};

function wordChoice(name: string, found: string, value: unknown, choices: readonly string[]): Wording {
  const meant = typeof value === "string" ? nearest(value, choices) : undefined;
  const [only, ...others] = choices;
  const message =
    others.length === 0
      ? `${name} must be ${only}, found ${found}`
      : `${name} must be one of ${choices.join(", ")}; found ${found}`;
  if (meant !== undefined) return { message, hint: `did you mean ${meant}?` };
  return others.length === 0 ? { message, hint: "leave it out if it is not meant" } : { message };
}

function hintOf(code: DiagnosticCode): { readonly hint?: string } {
  const hint = EXPECTED[code]?.hint;
  return hint === undefined ? {} : { hint };
}

/** YAML reads these from plain words, so they may have been meant as text. */
function isPlain(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean";
}
