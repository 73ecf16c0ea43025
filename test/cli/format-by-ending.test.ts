import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rolewise } from "../support/run-rolewise.ts";
import { emptyFolder } from "./support/shell.ts";

const ROSTER = "id,licenses\nann,rn active\n";

describe.each([
  ["show", ["show", "ccm"]],
  ["roster", ["roster", "people.csv", "--credential", "ccm"]],
])("%s --output", (_, words) => {
  it.each([
    ["handout.pdf", ".html, which prints well, or .docx"],
    ["handout.DOC", ".docx"],
    ["sheet.xls", ".xlsx"],
    ["data.yaml", ".json"],
  ])("refuses %s, which no program could open, and says what to write instead", (output, instead) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "people.csv"), ROSTER);
    const { status, stdout, stderr } = rolewise([...words, "--output", output], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`there is no format for ${output} [usage/bad-option]`);
    expect(stderr).toContain(`name a file that ends in ${instead};`);
    expect(readdirSync(cwd)).toEqual(["people.csv"]);
  });

  it.each(["a.txt", "a.out", "a", ".pdf"])("writes %s as on a terminal", (output) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "people.csv"), ROSTER);
    expect(rolewise([...words, "--output", output], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, output), "utf8")).toContain("CCM");
  });

  it("writes any file in a format that is chosen", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "people.csv"), ROSTER);
    expect(rolewise([...words, "--format", "csv", "--output", "a.xls"], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, "a.xls"), "utf8").split("\n").length).toBeGreaterThan(1);
  });

  it("writes what a template makes into any file", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "people.csv"), ROSTER);
    writeFileSync(join(cwd, "made.yaml.mustache"), "made: {{format}}");
    const template = ["--template", "made.yaml.mustache", "--output", "made.yaml"];
    expect(rolewise([...words, ...template], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, "made.yaml"), "utf8")).toMatch(/^made: rolewise\/(?:show|roster)$/m);
  });
});

it.each(["a.ndjson", "a.jsonl"])("writes %s of a roster alone, in lines", (output) => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, "people.csv"), ROSTER);
  expect(rolewise(["roster", "people.csv", "--credential", "ccm", "--output", output], { cwd }).status).toBe(
    0,
  );
  expect(JSON.parse(readFileSync(join(cwd, output), "utf8"))).toMatchObject({ id: "ann", credential: "ccm" });
  const { status, stderr } = rolewise(["show", "ccm", "--output", output], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain("name a file that ends in .json;");
});
