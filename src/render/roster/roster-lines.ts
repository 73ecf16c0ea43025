import { type DelimitedOptions, delimitedFields } from "../delimited.ts";
import { escapeSteering } from "../json-text.ts";
import type { RosterStanding } from "./roster-standing.ts";

/** The columns that a result adds to those of the roster. */
export const STANDING_COLUMNS = [
  "credential",
  "verdict",
  "path",
  "months",
  "missing",
  "confirm",
  "ask",
] as const;

/** Writes the lines of a roster's result: `personText` + `standingText`, once for each person and credential. */
export interface RosterLines {
  /** The lines before all others; empty where the format has none. */
  readonly head: string;
  readonly personText: (id: string, passed: readonly string[]) => string;
  readonly standingText: (credential: string, standing: RosterStanding) => string;
}

/** One JSON object a line. */
export function ndjsonLines(passed: readonly string[]): RosterLines {
  const keys = passed.map((name) => `,${json(name)}:`);
  return {
    head: "",
    personText: (id, values) => {
      let text = `{"id":${json(id)}`;
      for (const [place, key] of keys.entries()) text += key + json(values[place] ?? "");
      return text;
    },
    standingText: (credential, { verdict, path, months, missing, confirm, ask }) =>
      `,${json({ credential, verdict, path, months, missing, confirm, ask }).slice(1)}\n`,
  };
}

function json(value: unknown): string {
  return escapeSteering(JSON.stringify(value));
}

/** One record a line; several missing things in one field are separated by semicolons. */
export function delimitedLines(
  passed: readonly string[],
  options: DelimitedOptions & { readonly header: boolean },
): RosterLines {
  const { delimiter, excel, header } = options;
  const end = excel ? "\r\n" : "\n";
  const columns = ["id", ...passed, ...STANDING_COLUMNS];
  const mark = excel ? "\uFEFF" : "";
  return {
    head: header ? mark + delimitedFields(columns, options) + end : "",
    personText: (id, values) => delimitedFields([id, ...values], options),
    standingText: (credential, { verdict, path, months, missing, confirm, ask }) => {
      const lists = [missing, confirm, ask].map((list) => list.join("; "));
      return delimiter + delimitedFields([credential, verdict, path, months ?? "", ...lists], options) + end;
    },
  };
}
