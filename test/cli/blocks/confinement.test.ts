import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { ROOT, rolewise } from "../../support/run-rolewise.ts";
import { pageFolder } from "./support.ts";

const BEGIN = (name: string, command: string) => `<!-- rolewise:begin ${name} ${command} -->\n`;
const END = (name: string) => `<!-- rolewise:end ${name} -->\n`;

describe("the command of a block", () => {
  const tiny = readFileSync(join(ROOT, "docs/examples/tiny.yaml"), "utf8");

  it.each([
    "list roles --output evil",
    "list roles --output=evil",
    "list roles --inject evil --block a",
    "check ccm",
    "check ccm --profile me.yaml",
    "compare --profile me.yaml",
    "compare --license 'rn active'",
    "validate",
    "schema",
    "update README.md",
    "--help",
    "compare --help",
    "compare --debug",
    "compare -- --help",
    "compare --data ../outside.yaml",
    "compare --data /etc/passwd",
    "compare --data link.yaml",
    "compare --data folder",
    "compare --data -",
    "compare --max-size 1000",
    "list roles; touch evil",
    "list $(touch evil)",
    "list `touch evil`",
    "list roles > evil",
    "list 'roles",
    "compare nobody else",
    "list roles --as-of 2026-02-30",
    "compare --data=../outside.yaml",
    "compare --data '../outside.yaml'",
    "compare --data tiny.yaml --data ../outside.yaml",
    "compare --data ./deep/../../outside.yaml",
    "compare --data file:///etc/passwd",
    "compare --data through",
    "compare --data through/roles",
    "compare --data .",
    "compare --data @tiny.yaml",
    "compare --data ~/outside.yaml",
    "compare --data $ROLEWISE_DATA",
    "compare --dat tiny.yaml",
    "compare --logo logo.png --format html",
    "compare --template t.md",
    "compare --template=t.md",
    "compare --title x --format html",
    "compare --output=- --format csv",
    "compare --check --output README.md",
    "compare -- --data ../outside.yaml",
    "compare @args",
    "compare --color always",
    "list --no-input roles",
    "export --all site",
    "export-page",
    "roster people.csv",
    "plan ccm --from-zero",
    "explain data/no-source",
    "guide",
    "-V",
  ])("does no more than render: %s", (command) => {
    const page = pageFolder(BEGIN("a", command) + END("a"));
    writeFileSync(join(page.cwd, "me.yaml"), "licenses: none\n");
    writeFileSync(join(page.cwd, "..", "outside.yaml"), tiny);
    onTestFinished(() => rmSync(join(page.cwd, "..", "outside.yaml"), { force: true }));
    symlinkSync("../outside.yaml", join(page.cwd, "link.yaml"));
    symlinkSync("/etc", join(page.cwd, "folder"));
    writeFileSync(join(page.cwd, "tiny.yaml"), tiny);
    writeFileSync(join(page.cwd, "logo.png"), "\u0089PNG\r\n\u001A\n");
    writeFileSync(join(page.cwd, "t.md"), "{{title}}");
    writeFileSync(join(page.cwd, "args"), "baker");
    mkdirSync(join(page.cwd, "through", "roles"), { recursive: true });
    symlinkSync("../../outside.yaml", join(page.cwd, "through", "dataset.yaml"));
    symlinkSync("../../../outside.yaml", join(page.cwd, "through", "roles", "baker.yaml"));
    const before = readdirSync(page.cwd);
    const env = { ROLEWISE_DATA: "", HOME: join(page.cwd, "..") };
    const { status, stdout, stderr } = rolewise(["update", "README.md"], { cwd: page.cwd, env });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("README.md:1:1");
    expect(stderr).not.toContain("Pastry");
    expect(readdirSync(page.cwd)).toEqual(before);
    expect(page.text()).toBe(BEGIN("a", command) + END("a"));
  });

  it("reads data below its folder, from wherever it is run, and words in quotes", () => {
    const command = `compare "Pastry chef" 'baker' --data=./tiny.yaml --section "overview, duties"`;
    const page = pageFolder(BEGIN("a", command) + END("a"));
    writeFileSync(join(page.cwd, "tiny.yaml"), tiny);
    expect(page.run("update", join("..", page.cwd.split("/").at(-1) ?? "", "README.md")).status).toBe(0);
    expect(page.text()).toContain("## Pastry chef and Baker");
  });

  it("does not hang on the environment, but for the dataset of the whole run", () => {
    const page = pageFolder(BEGIN("a", "list roles --format terminal") + END("a"));
    const env = { LANG: "C", COLUMNS: "40", FORCE_COLOR: "1", TERM: "dumb" };
    rolewise(["update", "README.md"], { cwd: page.cwd, env });
    expect(page.text()).toContain("┌──");
    expect(page.run("update", "--check", "README.md").status).toBe(0);
    writeFileSync(join(page.cwd, "..", "outside.yaml"), tiny);
    onTestFinished(() => rmSync(join(page.cwd, "..", "outside.yaml"), { force: true }));
    rolewise(["update", "README.md"], { cwd: page.cwd, env: { ROLEWISE_DATA: "../outside.yaml" } });
    expect(page.text()).toContain("Pastry chef");
  });
});
