import { boundedCache } from "../../domain/bounded-cache.ts";
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

/** Texts of which it is remembered how JSON writes them: nearly every line says what another said. */
const MOST_TEXTS = 10_000;

/** One JSON object a line. */
export function ndjsonLines(passed: readonly string[], fields: readonly StandingField[]): RosterLines {
  const keys = passed.map((name) => `,${json(name)}:`);
  const known = boundedCache<string>(MOST_TEXTS);
  const textOf = (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = json(text);
    known.set(text, made);
    return made;
  };
  const jsonOf = (value: RosterStanding[StandingField]): string => {
    if (value === null || value === undefined) return "null";
    if (typeof value === "number") return String(value);
    if (typeof value === "string") return textOf(value);
    let list = "";
    for (const text of value) list += list === "" ? textOf(text) : `,${textOf(text)}`;
    return `[${list}]`;
  };
  const names = fields.map((field) => ({ field, name: `,"${field}":` }));
  return {
    head: "",
    personText: (id, values) => {
      let text = `{"id":${json(id)}`;
      for (let place = 0; place < keys.length; place += 1) text += keys[place] + json(values[place] ?? "");
      return text;
    },
    standingText: (credential, standing) => {
      let text = `,"credential":${textOf(credential)}`;
      for (const { field, name } of names) text += name + jsonOf(standing[field]);
      return `${text}}\n`;
    },
  };
}

function json(text: string): string {
  return escapeSteering(JSON.stringify(text));
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
