import { type DelimitedOptions, delimitedFields } from "../delimited.ts";
import { escapeSteering } from "../json-text.ts";
import type { RosterStanding } from "./roster-standing.ts";

/** What a line can tell beside who it is about and which credential, in the order of the columns. */
export const STANDING_FIELDS = ["verdict", "path", "months", "missing", "confirm", "ask"] as const;

/** What a line tells besides where somebody looked ahead. */
export const DATE_FIELDS = ["eligibleFrom", "until"] as const;

export type StandingField = (typeof STANDING_FIELDS)[number] | (typeof DATE_FIELDS)[number];

/** The names of the columns that a result adds to those of the roster. */
export const ADDED_COLUMNS: readonly string[] = [
  "credential",
  ...STANDING_FIELDS,
  ...DATE_FIELDS.map(columnOf),
];

/** Writes the lines of a roster's result: `personText` + `standingText`, once for each person and credential. */
export interface RosterLines {
  /** The lines before all others; empty where the format has none. */
  readonly head: string;
  readonly personText: (id: string, passed: readonly string[]) => string;
  readonly standingText: (credential: string, standing: RosterStanding) => string;
}

/** One JSON object a line. */
export function ndjsonLines(passed: readonly string[], fields: readonly StandingField[]): RosterLines {
  const keys = passed.map((name) => `,${json(name)}:`);
  return {
    head: "",
    personText: (id, values) => {
      let text = `{"id":${json(id)}`;
      for (const [place, key] of keys.entries()) text += key + json(values[place] ?? "");
      return text;
    },
    standingText: (credential, standing) => {
      const told = fields.map((field) => [field, standing[field] ?? null] as const);
      return `,${json({ credential, ...Object.fromEntries(told) }).slice(1)}\n`;
    },
  };
}

function json(value: unknown): string {
  return escapeSteering(JSON.stringify(value));
}

/** One record a line; several things in one field are separated by semicolons. */
export function delimitedLines(
  passed: readonly string[],
  fields: readonly StandingField[],
  options: DelimitedOptions & { readonly header: boolean },
): RosterLines {
  const { delimiter, excel, header } = options;
  const end = excel ? "\r\n" : "\n";
  const columns = ["id", ...passed, "credential", ...fields.map(columnOf)];
  const mark = excel ? "\uFEFF" : "";
  return {
    head: header ? mark + delimitedFields(columns, options) + end : "",
    personText: (id, values) => delimitedFields([id, ...values], options),
    standingText: (credential, standing) => {
      const told = fields.map((field) => fieldText(standing[field]));
      return delimiter + delimitedFields([credential, ...told], options) + end;
    },
  };
}

/** Columns of tables are written in small letters. */
function columnOf(field: StandingField): string {
  return field === "eligibleFrom" ? "eligible_from" : field;
}

function fieldText(value: RosterStanding[StandingField]): string | number {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.join("; ") : value;
}
