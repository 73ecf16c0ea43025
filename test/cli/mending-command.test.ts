import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, rolewise } from "../support/run-rolewise.ts";
import { PAY } from "./blocks/support.ts";
import { emptyFolder, quote, shell } from "./support/shell.ts";

const NAMES = [
  "plain.md",
  "two words.md",
  'it\'s $HOME `x` "q".md',
  "ü#!*?[a].md",
  "-dash.md",
  "a\\b.md",
  "~",
];

/** Checks, runs the command that is told to mend it, and checks again. */
function mend(args: readonly string[], cwd: string): readonly (number | null)[] {
  const before = rolewise(args, { cwd });
  const command = /^To mend it: (.*)$/m.exec(before.stdout)?.[1] ?? "false";
  const { status, stderr } = shell(command, { cwd });
  expect({ command, stderr }).toEqual({ command, stderr: "" });
  expect(before.stdout).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E]/u);
  return [before.status, status, rolewise(args, { cwd }).status];
}

describe("the command that a check tells mends what it found", () => {
  it.each(NAMES)("of a file, with its options: %s", (name) => {
    const cwd = emptyFolder();
    const words = ["list", "roles", "--format", "csv", "--excel", `--output=${name}`, "--check"];
    expect(mend(words, cwd)).toEqual([1, 0, 0]);
    writeFileSync(join(cwd, name), "edited\n");
    expect(mend(words, cwd)).toEqual([1, 0, 0]);
  });

  it.each(NAMES)("of a block: %s", (name) => {
    const cwd = emptyFolder();
    const block = "Above\n<!-- rolewise:begin b -->\n<!-- rolewise:end b -->\n";
    writeFileSync(join(cwd, name), block);
    const place = [`--inject=${name}`, "--block", "b", "--check"];
    const words = ["compare", "Case Manager", "care-manager", "--section", "pay"];
    expect(mend([...words, ...place], cwd)).toEqual([1, 0, 0]);
  });

  it.each(NAMES)("of a page: %s", (name) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, name), PAY);
    expect(mend(["update", "--check", "--", name], cwd)).toEqual([1, 0, 0]);
  });

  it("of several pages, and with data that lies elsewhere, in a folder or the environment", () => {
    const cwd = emptyFolder();
    const data = join(ROOT, "docs/examples/tiny.yaml");
    mkdirSync(join(cwd, "do cs"));
    const pages = ["one.md", "do cs/it's.md"];
    const block = "<!-- rolewise:begin b compare -->\n<!-- rolewise:end b -->\n";
    for (const page of pages) writeFileSync(join(cwd, page), block);
    expect(mend(["update", "--check", "--data", data, ...pages], cwd)).toEqual([1, 0, 0]);
    const script = [
      `export ROLEWISE_DATA=${quote(join(ROOT, "data"))}`,
      "command=$(rolewise update --check *.md | sed -n 's/^To mend it: //p')",
      'eval "$command" && rolewise update --check *.md',
    ];
    expect(shell(script.join("\n"), { cwd }).stdout).toContain("1 block on 1 page: up to date.\n");
  });

  it.each(["site", "a site's", "-s"])("of a site: %s", (name) => {
    const cwd = emptyFolder();
    const data = join(ROOT, "docs/examples/tiny.yaml");
    const words = ["export", `--all=${name}`, "--data", data, "--title", "Crafts & trades", "--check"];
    expect(mend(words, cwd)).toEqual([1, 0, 0]);
  });

  it("of a self-check page and a schema", () => {
    const cwd = emptyFolder();
    expect(mend(["export-page", "--output", "self check.html", "--check"], cwd)).toEqual([1, 0, 0]);
    expect(mend(["schema", "profile", "--output", "p s.json", "--check"], cwd)).toEqual([1, 0, 0]);
  });
});
