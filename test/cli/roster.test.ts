import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { rolewise } from "../support/run-rolewise.ts";
import { DAY, file, GOOD, HEADER, IS_GOOD, JOB, NURSE, verdicts } from "./support/rosters.ts";

describe("roster", () => {
  test("notes an id that stands twice, and weighs both", () => {
    const run = verdicts(`${HEADER}\n${GOOD}\ns1,none,none\n`);
    expect(run).toMatchObject({ status: 0, people: [IS_GOOD, ["s1", "ccm", "not-yet"]] });
    expect(run.said).toContain("row 3 has the id of row 2");
  });

  test("says when a heading may be meant for something that it reads", () => {
    expect(verdicts(`id,licences,experience\n${GOOD}\n`).said).toContain('--map "licences=licenses"');
  });

  test("makes csv that a spreadsheet can open, and undo", () => {
    const path = file("people.csv", `${HEADER},note\n${GOOD},=1+1\n`);
    const { stdout } = rolewise([
      "roster",
      path,
      ...DAY,
      "--format",
      "csv",
      "--credential",
      "ccm",
      "--excel",
    ]);
    expect(stdout.startsWith("\uFEFFid,note,credential,")).toBe(true);
    expect(stdout.endsWith("\r\n")).toBe(true);
    expect(parse(stdout, { columns: true, bom: true })).toMatchObject([{ note: "'=1+1" }]);
  });

  test("prints a matrix without a bare yes where something is to be confirmed, and whom to call", () => {
    const path = file("people.csv", `${HEADER}\n${GOOD}\ns2,none,none\ns3,,${JOB}\ns4,,\n`);
    const words = ["roster", path, ...DAY, "--credential", "ccm", "--format", "markdown"];
    const { stdout } = rolewise(words);
    const [matrix = "", calls = ""] = stdout.split(/^## Whom to call$/m);
    expect(matrix).toMatch(/\*\*s1\*\* +\| ○ if 2 /);
    expect(matrix).not.toMatch(/✓/);
    expect(calls).toContain(
      "CCM: eligible if confirmed: Experience meets section 5 of the guide; Good moral",
    );
    expect(calls).toMatch(/\*\*s3\*\* .*CCM: .*(?:decides|decide it): Which licenses do you hold/);
    expect(calls).toMatch(/\*\*s4\*\* .*CCM: up to \d answers decide it: /);
    expect(calls).not.toMatch(/\*\*s2\*\*/);
  });

  test("counts in a summary what became of all rows", () => {
    const path = file("people.csv", `${HEADER}\n${GOOD}\ns2,none,none\ns3,rnn,\n\ns4,none,none\n`);
    const { status, stdout } = rolewise([
      "roster",
      path,
      ...DAY,
      "--credential",
      "ccm",
      "--summary",
      "--format",
      "json",
    ]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      rows: { people: 3, rejected: 1, empty: 1 },
      credentials: [{ credential: "ccm", eligible: 0, ifConfirmed: 1, notYet: 2, cannotTell: 0 }],
    });
  });

  test("counts the same in a summary as csv, with who becomes eligible", () => {
    const later = GOOD.replace("s1", "s5").replace("2023-01-01", "2026-03-02");
    const path = file("people.csv", `${HEADER}\n${GOOD}\ns2,none,none\ns3,rnn,\n${later}\n`);
    const words = ["roster", path, ...DAY, "--credential", "ccm", "--summary", "--by", "2027-03-01"];
    const { status, stdout } = rolewise([...words, "--format", "csv"]);
    expect(status).toBe(1);
    expect(parse(stdout, { columns: true })).toMatchObject([
      {
        ...{ credential: "ccm", eligible: "0", eligible_if_confirmed: "1", not_yet: "2", cannot_tell: "0" },
        ...{ people: "3", rejected_rows: "1", "eligible_by_2027-03-01": "1", who: "s5: 2027-03-01" },
      },
    ]);
  });

  test("gives the same lines when the work is shared out, and counts rows on", { timeout: 120_000 }, () => {
    const note = "x".repeat(200);
    const rows = Array.from({ length: 36_000 }, (_, at) => {
      if (at % 5000 === 4999) return `p${at},rnn,,${note}\n`;
      return `p${at},${at % 3 === 0 ? NURSE : "none"},${at % 2 === 0 ? JOB : "none"},"${note}"\n`;
    });
    const args = ["--credential", "ccm", "--format", "csv", "--fields", "verdict", "--no-header-out"];
    const run = (some: readonly string[]) => {
      const path = file("many.csv", `${HEADER},note\n${some.join("")}`);
      return rolewise(["roster", path, ...DAY, ...args]);
    };
    const whole = run(rows);
    const parts = [rows.slice(0, 12_000), rows.slice(12_000, 24_000), rows.slice(24_000)].map(run);
    expect(whole.stdout === parts.map(({ stdout }) => stdout).join("")).toBe(true);
    expect([...whole.stderr.matchAll(/:(\d+): row (\d+),/g)].map(([, line, row]) => [line, row])).toEqual(
      [5001, 10_001, 15_001, 20_001, 25_001, 30_001, 35_001].map((row) => [String(row), String(row)]),
    );
  });

  test("looks ahead: on the day that it names somebody is eligible, and not on the day before", () => {
    const path = file("people.csv", `${HEADER}\n${GOOD.replace("2023-01-01", "2026-03-02")}\ns2,none,none\n`);
    const args = ["roster", path, "--credential", "ccm", "--format", "csv", "--fields", "verdict"];
    const ahead = parse(rolewise([...args, ...DAY, "--plan"]).stdout);
    expect(ahead).toEqual([
      ["id", "credential", "verdict", "eligible_from", "until"],
      ["s1", "ccm", "not-yet", "2027-03-01", "2027-05-31"],
      ["s2", "ccm", "not-yet", "", ""],
    ]);
    const on = (day: string) => parse(rolewise([...args, "--as-of", day]).stdout)[1]?.[2];
    expect(["2027-02-28", "2027-03-01", "2027-05-31"].map(on)).toEqual([
      "not-yet",
      "eligible-if-confirmed",
      "eligible-if-confirmed",
    ]);
    const { stdout } = rolewise(["roster", path, "--credential", "ccm", ...DAY, "--by", "2027-03-01"]);
    expect(stdout).toContain("s1: 2027-03-01");
    const before = rolewise([
      "roster",
      path,
      "--credential",
      "ccm",
      ...DAY,
      "--summary",
      "--by",
      "2027-02-28",
    ]);
    expect(before.stdout).toContain("nobody");
  });

  test("writes nothing about its progress where there is no terminal", () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `s${at},none,none\n`).join("");
    expect(verdicts(`${HEADER}\n${rows}`).said).toBe("");
  });

  test("refuses a matrix that nobody would read", () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => `s${at},none,none\n`).join("");
    const { status, stderr } = rolewise([
      "roster",
      file("many.csv", `${HEADER}\n${rows}`),
      "--credential",
      "cmgt-bc",
    ]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("a matrix of more than 10000 people")]);
  });
});
