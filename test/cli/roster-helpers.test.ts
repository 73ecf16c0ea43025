import { expect, test } from "vitest";
import { rolewise } from "../support/run-rolewise.ts";
import { DAY, file, HEADER, NURSE } from "./support/rosters.ts";

/** More than is weighed alone. */
const MANY = 40_000;
/** As many as are still weighed alone. */
const PART = 10_000;

/** Somebody of many: totals that differ, dated jobs, quotes, letters beyond ASCII, empty rows, and rows that are rejected. */
function rowOf(number: number): string {
  const total = `case-management ${1 + (number % 97)}mo paid employment by=ccm sup=50h/year`;
  if (number % 1000 === 7) return "";
  if (number % 1000 === 11) return `p${number},rnn,${total}`;
  if (number % 100 === 13) return `p${number},"${NURSE}","${total}"`;
  if (number % 100 === 17) return `é${number},${NURSE},${total}`;
  if (number % 100 === 19)
    return `p${number},${NURSE},nursing from=2020-01-${10 + (number % 19)} to=present 40h/week`;
  return `p${number},${NURSE},${total}; nursing ${10 * (1 + (number % 211))}h`;
}

const ROWS = Array.from({ length: MANY }, (_, number) => `${rowOf(number)}\n`);
const ARGS = [...DAY, "--credential", "ccm", "--credential", "cmc", "--format", "ndjson"];

const weigh = (name: string, rows: readonly string[]) =>
  rolewise(["roster", file(name, `${HEADER}\n${rows.join("")}`), ...ARGS]);

test("a large roster, which helpers weigh, has the lines and rejected rows of its parts, which nobody helps with", () => {
  const whole = weigh("whole.csv", ROWS);
  const starts = Array.from({ length: MANY / PART }, (_, part) => part * PART);
  const parts = starts.map((start) => weigh(`part-${start}.csv`, ROWS.slice(start, start + PART)));
  expect([whole.status, ...parts.map(({ status }) => status)]).toEqual([1, 1, 1, 1, 1]);
  expect(whole.stdout).toBe(parts.map(({ stdout }) => stdout).join(""));
  expect(whole.stdout.split("\n")).toHaveLength(2 * (MANY - 80) + 1);
  const said = whole.stderr.split("\n").filter((line) => line.includes("row"));
  expect(said.filter((line) => line.includes("rnn"))).toHaveLength(40);
  expect(whole.stderr).not.toContain("flag");
});

test("a large roster on standard input, of which nobody knows how long it is, has the same lines", () => {
  const input = `${HEADER}\n${ROWS.join("")}`;
  const piped = rolewise(["roster", "-", ...ARGS], { input });
  expect(piped.stdout).toBe(weigh("all.csv", ROWS).stdout);
});
