import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { BIN, PLAIN_ENV, ROOT, rolewise } from "../support/run-rolewise.ts";

const folder = mkdtempSync(join(tmpdir(), "rolewise-roster-"));
const DAY = ["--as-of", "2026-11-21"];

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command on CCM and gives the verdicts by id, what it said of rows, and its exit code. */
function verdicts(content: string | Uint8Array, ...options: readonly string[]) {
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

const NURSE = "rn active unrestricted expires=2027-05-31";
const JOB = "case-management from=2023-01-01 to=present 40h/week paid by=ccm";
const HEADER = "id,licenses,experience";
const GOOD = `s1,${NURSE},${JOB}`;
const IS_GOOD = ["s1", "ccm", "eligible-if-confirmed"];

describe("roster reads", () => {
  test.each<[string, string | Uint8Array]>([
    ["lines that end in LF", `${HEADER}\n${GOOD}\n`],
    ["lines that end in CRLF", `${HEADER}\r\n${GOOD}\r\n`],
    ["a byte order mark", `\uFEFF${HEADER}\n${GOOD}\n`],
    ["a last line without its end", `${HEADER}\n${GOOD}`],
    ["empty lines, and rows of empty cells", `\n${HEADER}\n\n,,\n${GOOD}\n \n`],
    ["semicolons between cells", `id;licenses;experience\ns1;${NURSE};${JOB}\n`],
    ["tabs", `id\tlicenses\texperience\ns1\t${NURSE}\t${JOB}\n`],
    ["headings in capitals and with spaces", `ID, Licenses ,EXPERIENCE\n${GOOD}\n`],
    ["quoted headings and cells", `"id","licenses","experience"\n"s1","${NURSE}","${JOB}"\n`],
    ["line ends within cells", `${HEADER}\ns1,"${NURSE.replace(" ", "\n")}","${JOB.replace(" ", "\r\n")}"\n`],
  ])("%s", (_, content) => {
    expect(verdicts(content)).toMatchObject({ status: 0, people: [IS_GOOD], said: "" });
  });

  test("a quote that is written twice as one, and passes it on", () => {
    const path = file("people.csv", `${HEADER},note\n${GOOD},"a ""b"", c"\n`);
    const run = rolewise(["roster", path, ...DAY, "--format", "csv", "--credential", "ccm"]);
    expect(parse(run.stdout, { columns: true })).toMatchObject([{ id: "s1", note: 'a "b", c' }]);
    const lines = rolewise(["roster", path, ...DAY, "--format", "ndjson", "--credential", "ccm"]);
    expect(JSON.parse(lines.stdout)).toMatchObject({ id: "s1", note: 'a "b", c' });
  });

  test("a school's own headings, and another delimiter", () => {
    const content = `Student No|RN Status|Jobs\n${GOOD.replaceAll(",", "|")}\n`;
    const map = ["--map", "Student No=id", "--map", "RN Status=licenses", "--map", "Jobs=experience"];
    expect(verdicts(content, ...map, "--delimiter", "|")).toMatchObject({ status: 0, people: [IS_GOOD] });
    expect(verdicts(content, ...map)).toMatchObject({ status: 0, people: [IS_GOOD] });
  });

  test("rows without a header, when it is given", () => {
    expect(verdicts(`${GOOD}\n`, "--header", HEADER)).toMatchObject({ status: 0, people: [IS_GOOD] });
  });

  test("standard input, and profiles as lines of JSON", () => {
    const profile = {
      id: "s1",
      licenses: [{ type: "rn", standing: "active", unrestricted: true }],
      experience: [],
    };
    const args = ["roster", "-", ...DAY, "--credential", "ccm", "--format", "ndjson", "--fields", "verdict"];
    const { status, stdout } = rolewise(args, { input: `\n${JSON.stringify(profile)}\r\n\n` });
    expect([status, JSON.parse(stdout)]).toEqual([0, { id: "s1", credential: "ccm", verdict: "not-yet" }]);
    expect(rolewise(args, { input: `${HEADER}\n${GOOD}\n` }).stdout).toContain("eligible-if-confirmed");
  });
});

describe("roster rejects a row, and only that,", () => {
  test.each<[string, string | Uint8Array, readonly string[]]>([
    ["with a word that is none", "s2,rnn,", ["3 profile/unknown-word"]],
    [
      "with all that is wrong in it",
      "s2,rnn active,nursing from=2023-02-30",
      ["3 profile/unknown-word", "3 profile/not-a-date"],
    ],
    ["without an id", ",rn,", ["3 roster/no-id"]],
    ["with too few cells", "s2,rn", ["3 roster/ragged-row"]],
    ["with too many", "s2,rn,,", ["3 roster/ragged-row"]],
    ["with text after a quote", 's2,"rn" active,', ["3 roster/text-after-quote"]],
    ["with a zero byte", "s2,rn\0,", ["3 file/not-utf8"]],
    ["that is not UTF-8", Buffer.from("s2,\xff,", "latin1"), ["3 file/not-utf8"]],
    ["in which a quote is never closed", 's2,"rn,', ["3 roster/open-quote"]],
  ])("%s", (_, row, codes) => {
    const bad = Buffer.concat([Buffer.from(row), Buffer.from("\r\n")]);
    const rejects = join(folder, "bad.csv");
    const content = Buffer.concat([Buffer.from(`${HEADER}\n${GOOD}\n`), bad, Buffer.from(`s3,none,none\n`)]);
    const run = verdicts(content, "--rejects", rejects);
    expect(run).toMatchObject({ status: 1, codes, people: [IS_GOOD, ["s3", "ccm", "not-yet"]] });
    expect(readFileSync(rejects).equals(bad)).toBe(true);
    expect(statSync(rejects).mode & 0o777).toBe(0o600);
    expect(run.said).toContain("1 of 3 rows rejected");
  });

  test("and says where it stands", () => {
    const { said } = verdicts(`${HEADER}\n"s1","none\n",\ns2,rnn active,\n`);
    expect(said).toContain("people.csv:4: row 3, column licenses, character 1: error:");
  });

  test("that is longer than the limit, unless the limit is raised", () => {
    const long = `s2,none,${" ".repeat(10 * 1024 * 1024)}\n`;
    const quoted = `s2,"none","${"\n".repeat(10 * 1024 * 1024)}"\n`;
    const rejects = join(folder, "long.csv");
    const run = verdicts(`${HEADER}\n${GOOD}\n${long}s3,none,none\n`, "--rejects", rejects);
    expect(run).toMatchObject({
      status: 1,
      codes: ["3 roster/row-too-long"],
      people: [IS_GOOD, ["s3", "ccm", "not-yet"]],
    });
    expect(readFileSync(rejects, "utf8") === long).toBe(true);
    for (const row of [long, quoted]) {
      expect(verdicts(`${HEADER}\n${row}${GOOD}\n`, "--max-size", "11")).toMatchObject({
        status: 0,
        people: [["s2", "ccm", "cannot-tell"].with(2, expect.any(String)), IS_GOOD],
      });
    }
  });

  test("among lines of JSON", () => {
    const rows = [
      '{"id":"a","licenses":[]}',
      "{",
      '{"licenses":[]}',
      '{"id":"b","licences":[]}',
      "[]",
      '{"id":"c","id":"d"}',
    ];
    const args = ["roster", "-", ...DAY, "--credential", "ccm", "--format", "ndjson"];
    const { status, stdout, stderr } = rolewise(args, { input: rows.join("\n") });
    expect([status, stdout.trimEnd().split("\n").length]).toEqual([1, 1]);
    expect([...stderr.matchAll(/: row (\d+).*\[(.+)\]/g)].map(([, row, code]) => `${row} ${code}`)).toEqual([
      "2 syntax/not-json",
      "3 roster/no-id",
      "4 data/unknown-key",
      "5 data/not-a-map",
      "6 syntax/duplicate-key",
    ]);
  });
});

describe("roster refuses", () => {
  test.each<[string, string, readonly string[], string]>([
    ["an empty file", "", [], "roster/no-header"],
    ["a file without an id", "name,licenses\n", [], "roster/no-column"],
    ["a file that tells nothing", "id,name\n", [], "roster/no-column"],
    ["two columns of one name", "id,licenses,a,a\n", [], "roster/doubled-column"],
    ["a column that is called as one of the result", "id,licenses,verdict\n", [], "roster/doubled-column"],
    ["a heading that is not there", HEADER, ["--map", "RN=licenses"], "roster/no-column"],
    ["UTF-16", "\uFEFFid".split("").join("\0"), [], "file/not-utf8"],
    ["--by where everybody has a line", HEADER, ["--by", "2099-01-01"], "usage/bad-option"],
    ["a day that is over", HEADER, ["--summary", "--by", "2001-01-01"], "usage/bad-option"],
    ["a role", HEADER, ["--credential", "case-manager"], "usage/unknown-name"],
    ["--excel where it does nothing", HEADER, ["--excel", "--format", "ndjson"], "usage/bad-option"],
    ["to write into what it reads", HEADER, ["--output", join(folder, "people.csv")], "output/is-input"],
    [
      "to write rejected rows into what it reads",
      HEADER,
      ["--rejects", join(folder, "people.csv")],
      "output/is-input",
    ],
  ])("%s", (_, content, options, code) => {
    const path = file("people.csv", content);
    const { status, stdout, stderr } = rolewise(["roster", path, "--format", "csv", ...options]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`[${code}]`);
    expect(readFileSync(path, "utf8")).toBe(content);
  });

  test("a folder, and a file that is not there", () => {
    expect(rolewise(["roster", folder]).stderr).toContain("[file/not-a-file]");
    expect(rolewise(["roster", join(folder, "none.csv")]).stderr).toContain("[file/missing]");
  });
});

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

  test.each(["out.csv", "out.ndjson", "out.md", "out.txt"])(
    "writes %s, which only its owner may read",
    (name) => {
      const path = file("people.csv", `${HEADER}\n${GOOD}\n`);
      const output = file(name, "XYZZY ".repeat(200));
      const { status, stdout } = rolewise([
        "roster",
        path,
        ...DAY,
        "--credential",
        "ccm",
        "--output",
        output,
      ]);
      expect([status, stdout]).toEqual([0, ""]);
      expect(readFileSync(output, "utf8")).toContain("s1");
      expect(readFileSync(output, "utf8")).not.toContain("XYZZY");
      expect(statSync(output).mode & 0o777).toBe(0o600);
    },
  );

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

  test("leaves whole lines when it is interrupted", async () => {
    const output = join(folder, "interrupted.csv");
    const args = [BIN, "roster", "-", ...DAY, "--credential", "ccm", "--format", "csv", "--output", output];
    const child = spawn(process.execPath, args, {
      env: PLAIN_ENV,
      cwd: ROOT,
      stdio: ["pipe", "pipe", "pipe"],
    });
    child.stdin.on("error", () => undefined);
    child.stdin.write(`${HEADER}\n`);
    const rows = Array.from({ length: 20_000 }, (_, at) => GOOD.replace("s1", `p${at}`));
    child.stdin.write(`${rows.join("\n")}\n`);
    child.stdin.write("s2,rn");
    while (!hasLines(output)) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(130);
    expect(readFileSync(output, "utf8").endsWith("\n")).toBe(true);
    expect(parse(readFileSync(output, "utf8")).length).toBeGreaterThan(1000);
  });
});

function hasLines(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 100_000;
}
