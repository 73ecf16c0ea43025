import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { printed, ROOT } from "../../support/run-rolewise.ts";
import { COMMAND, PAY, pageFolder } from "./support.ts";

const { version } = manifest;
const BEGIN = new RegExp(
  `^<!-- rolewise:begin pay ${COMMAND} hash=[0-9a-f]{16} version=${version} -->$`,
  "m",
);

describe("rolewise update", () => {
  it("puts the result between the lines, seals the first, and then finds nothing to do", () => {
    const page = pageFolder(`# Ours\n\nAbove.\n\n${PAY}\n\nBelow.\n`);
    const { status, stdout, stderr } = page.run("update", "README.md");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe("README.md:5: block pay refreshed.\n1 block on 1 page: 1 refreshed.\n");
    const first = page.text();
    expect(first).toMatch(BEGIN);
    expect(first).toContain(
      printed([...COMMAND.split(" "), "--format", "markdown", "--headings", "2", "--footnotes", "pay."]),
    );
    const before = statSync(join(page.cwd, "README.md"));
    expect(page.run("update", "README.md").stdout).toBe("1 block on 1 page: up to date.\n");
    expect(page.text()).toBe(first);
    expect(statSync(join(page.cwd, "README.md")).mtimeMs).toBe(before.mtimeMs);
    expect(page.run("update", "--check", "README.md").status).toBe(0);
  });

  it("tells which figure was changed by hand, with the line of the page and what mends it", () => {
    const page = pageFolder(`${PAY}\n`);
    page.run("update", "README.md");
    const good = page.text();
    writeFileSync(
      join(page.cwd, "README.md"),
      good.replace("58,670 a year: Average", "58,999 a year: Average"),
    );
    const { status, stdout } = page.run("update", "--check", "README.md");
    expect(status).toBe(1);
    expect(stdout).toContain("README.md:1: block pay is out of date.\n--- README.md\n");
    expect(stdout).toMatch(/^-\| \*\*Average pay\*\* .*\$58,999 a year/m);
    expect(stdout).toMatch(/^\+\| \*\*Average pay\*\* .*\$58,670 a year/m);
    const line = good.split("\n").findIndex((text) => text.includes("58,670 a year: Average")) + 1;
    const [, start = "0"] = /^@@ -(\d+),/m.exec(stdout) ?? [];
    expect(Number(start) + 1).toBe(line);
    expect(stdout).toContain("\nCause: the block was edited by hand.\n");
    expect(stdout).toContain("\nTo mend it: rolewise update README.md\n");
    page.run("update", "README.md");
    expect(page.text()).toBe(good);
  });

  it("tells that data, arguments or rolewise changed, and claims nothing that it cannot know", () => {
    const page = pageFolder(
      "<!-- rolewise:begin t compare --data tiny.yaml --section overview -->\n<!-- rolewise:end t -->\n",
    );
    const data = join(page.cwd, "tiny.yaml");
    const tiny = readFileSync(join(ROOT, "docs/examples/tiny.yaml"), "utf8");
    writeFileSync(data, tiny);
    const cause = () => /^Cause: (.*)$/m.exec(page.run("update", "--check", "README.md").stdout)?.[1];
    const change = (from: string | RegExp, to: string) =>
      writeFileSync(join(page.cwd, "README.md"), page.text().replace(from, to));
    expect(cause()).toBe("nothing was written into it yet.");
    page.run("update", "README.md");
    writeFileSync(data, tiny.replace("mostly", "only"));
    expect(cause()).toBe("the data changed.");
    const sealed = page.text();
    change(/version=\S+/, "version=0.0.1");
    expect(cause()).toBe(`rolewise changed: 0.0.1 wrote it, this is ${version}.`);
    change("--section overview", "--section duties");
    expect(cause()).toContain("the arguments changed; rolewise changed");
    writeFileSync(join(page.cwd, "README.md"), sealed.replace("In short", "In brief"));
    expect(cause()).toBe("the block was edited by hand; the data changed.");
    change(/ hash=\S+/, "");
    expect(cause()).toContain("cannot be told");
  });

  it("leaves a block alone that only another version sealed", () => {
    const page = pageFolder(`${PAY}\n`);
    page.run("update", "README.md");
    const other = page.text().replace(/version=\S+/, "version=0.0.1");
    writeFileSync(join(page.cwd, "README.md"), other);
    expect(page.run("update", "--check", "README.md").status).toBe(0);
    page.run("update", "README.md");
    expect(page.text()).toBe(other);
  });

  it("takes many pages, each once, and says what has no command or no block", () => {
    const page = pageFolder(`${PAY}\n\n<!-- rolewise:begin own -->\n<!-- rolewise:end own -->\n`);
    writeFileSync(join(page.cwd, "plain.md"), "Nothing here.\n");
    symlinkSync("README.md", join(page.cwd, "link.md"));
    const { status, stdout } = page.run("update", "README.md", "plain.md", "./README.md", "link.md");
    expect(status).toBe(0);
    expect(stdout).toBe(
      "README.md:1: block pay refreshed.\n" +
        "README.md:4: block own holds no command and is left alone; write it with --inject.\n" +
        "1 block on 2 pages: 1 refreshed.\n",
    );
    expect(readFileSync(join(page.cwd, "link.md"), "utf8")).toContain("Average pay");
  });

  it("draws formats that are no Markdown in a code fence that they cannot close", () => {
    const page = pageFolder("<!-- rolewise:begin a list roles --format csv -->\n<!-- rolewise:end a -->\n");
    page.run("update", "README.md");
    expect(page.text()).toContain("\n```text\nid,title,summary,credentials\n");
    expect(page.run("update", "--check", "README.md").status).toBe(0);
  });

  it("reads a dataset that lies elsewhere when the command line names it", () => {
    const page = pageFolder("<!-- rolewise:begin t compare -->\n<!-- rolewise:end t -->\n");
    mkdirSync(join(page.cwd, "docs"));
    writeFileSync(join(page.cwd, "docs", "a.md"), page.text());
    const tiny = join(ROOT, "docs/examples/tiny.yaml");
    expect(page.run("update", "--data", tiny, "docs/a.md").status).toBe(0);
    expect(readFileSync(join(page.cwd, "docs", "a.md"), "utf8")).toContain("## Baker and Pastry chef");
  });
});

describe("--inject PAGE --block NAME", () => {
  const words = ["list", "roles", "--inject", "README.md", "--block", "own"];
  const OWN = "Above\n<!-- rolewise:begin own -->\n<!-- rolewise:end own -->\nBelow\n";

  it("writes one block and keeps the others and all else", () => {
    const page = pageFolder(`${OWN}${PAY}\n`);
    expect(page.run(...words, "--check").status).toBe(1);
    expect(page.text()).toBe(`${OWN}${PAY}\n`);
    expect(page.run(...words)).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(page.text()).toContain("**care-manager**");
    expect(page.text().startsWith("Above\n<!-- rolewise:begin own hash=")).toBe(true);
    expect(page.text().endsWith(`<!-- rolewise:end own -->\nBelow\n${PAY}\n`)).toBe(true);
    expect(page.run(...words, "--check").stdout).toBe("README.md:2: block own is up to date.\n");
    const once = page.text();
    page.run(...words);
    expect(page.text()).toBe(once);
  });

  it("names the command that mends a block", () => {
    const page = pageFolder(OWN);
    const { stdout } = page.run(...words, "--check");
    expect(stdout).toContain("To mend it: rolewise list roles --inject README.md --block own\n");
  });

  it.each([
    [["--block", "other"], 'README.md has no block "other"'],
    [["--block", "own", "--output", "x.md"], "without --output"],
    [[], "go together"],
  ])("refuses %j", (more, reason) => {
    const page = pageFolder(OWN);
    const { status, stderr } = page.run("list", "roles", "--inject", "README.md", ...more);
    expect({ status, text: page.text() }).toEqual({ status: 2, text: OWN });
    expect(stderr).toContain(reason);
  });
});
