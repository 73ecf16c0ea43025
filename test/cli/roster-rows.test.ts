import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { rolewise } from "../support/run-rolewise.ts";
import { DAY, file, folder, GOOD, HEADER, IS_GOOD, JOB, NURSE, verdicts } from "./support/rosters.ts";

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

  test.each([
    [["--fields", "verdict"], "--fields does nothing for terminal"],
    [["--fields", "verdict", "--format", "csv", "--summary"], "--fields does nothing for a summary"],
    [["--no-header-out", "--format", "ndjson"], "--no-header-out does nothing for ndjson"],
    [["--no-header-out", "--format", "tsv", "--summary"], "--no-header-out does nothing for a summary"],
  ])("%j, which would be looked for in vain", (options, message) => {
    const { status, stdout, stderr } = rolewise(["roster", file("people.csv", HEADER), ...options]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`error: ${message} [usage/bad-option]\n`);
  });

  test("a folder, and a file that is not there", () => {
    expect(rolewise(["roster", folder]).stderr).toContain("[file/not-a-file]");
    expect(rolewise(["roster", join(folder, "none.csv")]).stderr).toContain("[file/missing]");
  });
});
