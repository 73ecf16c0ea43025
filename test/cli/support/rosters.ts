import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { rolewise } from "../../support/run-rolewise.ts";

/** Where the rosters of a test file are. */
export const folder = mkdtempSync(join(tmpdir(), "rolewise-roster-"));
/** The day of every roster here. */
export const DAY = ["--as-of", "2026-11-21"];

/** Writes a file of the folder, and gives its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command on CCM and gives the verdicts by id, what it said of rows, and its exit code. */
export function verdicts(content: string | Uint8Array, ...options: readonly string[]) {
  const path = file("people.csv", content);
  const args = ["--credential", "ccm", "--format", "csv", "--fields", "verdict"];
  const { status, stdout, stderr } = rolewise(["roster", path, ...DAY, ...args, ...options]);
  const said = stderr.replaceAll(path, "people.csv");
  return {
    status,
    people: parse(stdout).slice(1),
    codes: [...said.matchAll(/: row (\d+).*\[(.+)\]/g)].map(([, row, code]) => `${row} ${code}`),
    said,
  };
}

/** Cells, and rows of them; the one who is good is eligible for the CCM, if confirmed. */
export const NURSE = "rn active unrestricted expires=2027-05-31";
export const JOB = "case-management from=2023-01-01 to=present 40h/week paid by=ccm";
export const HEADER = "id,licenses,experience";
export const GOOD = `s1,${NURSE},${JOB}`;
export const IS_GOOD = ["s1", "ccm", "eligible-if-confirmed"];
