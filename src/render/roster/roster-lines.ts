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

/** Writes the lines of a roster's result: `personText` + the text of a standing, once for each person and credential. */
export interface RosterLines {
  /** The lines before all others; empty where the format has none. */
  readonly head: string;
  readonly personText: (id: string, passed: readonly string[]) => string;
  /** The text of standings towards one credential. */
  readonly standingsOf: (credential: string) => (standing: RosterStanding) => string;
}

/** Texts of which it is remembered how JSON writes them: nearly every line says what another said. */
const MOST_TEXTS = 4000;

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
  const listOf = (texts: readonly string[]): string => {
    let list = "";
    for (const text of texts) list += list === "" ? textOf(text) : `,${textOf(text)}`;
    return `[${list}]`;
  };
  const writers = fieldWriters(textOf, listOf);
  const columns = fields.map((field) => ({ name: `,"${field}":`, write: writers[field] }));
  return {
    head: "",
    personText: (id, values) => {
      let text = `{"id":${json(id)}`;
      for (let place = 0; place < keys.length; place += 1) text += keys[place] + json(values[place] ?? "");
      return text;
    },
    standingsOf: (credential) => {
      const start = `,"credential":${json(credential)}`;
      return (standing) => {
        let text = start;
        for (const { name, write } of columns) text += name + write(standing);
        return `${text}}\n`;
      };
    },
  };
}

/** Makes the functions that write one field as JSON; each reads a key of its own, which is quicker than a key that is told. */
function fieldWriters(
  textOf: (text: string) => string,
  listOf: (texts: readonly string[]) => string,
): Readonly<Record<StandingField, (standing: RosterStanding) => string>> {
  const dateOf = (date: string | null | undefined): string => (date ? textOf(date) : "null");
  return {
    verdict: ({ verdict }) => textOf(verdict),
    path: ({ path }) => textOf(path),
    months: ({ months }) => String(months),
    missing: ({ missing }) => listOf(missing),
    confirm: ({ confirm }) => listOf(confirm),
    ask: ({ ask }) => listOf(ask),
    eligibleFrom: ({ eligibleFrom }) => dateOf(eligibleFrom),
    until: ({ until }) => dateOf(until),
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
    standingsOf: (credential) => (standing) => {
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
