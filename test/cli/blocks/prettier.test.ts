import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../support/run-rolewise.ts";
import { COMMAND, pageFolder } from "./support.ts";

const LONG = readFileSync(join(ROOT, "node_modules", "commander", "Readme.md"), "utf8");

const BLOCKS = [
  ["pay", COMMAND],
  ["all", "compare"],
  ["ccm", "show ccm"],
  ["table", "list roles --format csv"],
  ["wide", "compare --section duties --format terminal --width 60"],
]
  .map(([name, command]) => `<!-- rolewise:begin ${name} ${command} -->\n<!-- rolewise:end ${name} -->\n`)
  .join("\nBetween.\n\n");

describe("Prettier and rolewise", () => {
  it.each([
    {},
    { proseWrap: "always", printWidth: 60 },
    { proseWrap: "never" },
    { useTabs: true, tabWidth: 4 },
    { singleQuote: true, tabWidth: 8, endOfLine: "crlf" },
  ] as const)("leave each other's work alone, with %j", async (options) => {
    const pretty = (text: string) => format(text, { ...options, parser: "markdown" });
    const page = pageFolder(await pretty(`${LONG}\n${BLOCKS}\nThe end.\n`));
    expect(page.text().split("\n").length).toBeGreaterThan(1000);
    expect(page.run("update", "README.md").status).toBe(0);
    const ours = page.text();
    expect(ours).toContain("Average pay");
    expect(await pretty(ours)).toBe(ours);
    writeFileSync(join(page.cwd, "README.md"), await pretty(ours));
    expect(page.run("update", "--check", "README.md").status).toBe(0);
  });
});
