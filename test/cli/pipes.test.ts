import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS, isFormatId } from "../../src/render/formats.ts";
import { printed, rolewise } from "../support/run-rolewise.ts";
import { emptyFolder, shell } from "./support/shell.ts";

const COMMANDS = ["compare", "show case-manager", "list"];
const FORMAT_IDS = Object.keys(FORMATS).filter(isFormatId);
const LINES = [
  ...COMMANDS.flatMap((command) =>
    FORMAT_IDS.filter((id) => !FORMATS[id].isForFew).map((format) => `${command} --format ${format}`),
  ),
  ...FORMAT_IDS.map((format) => `plan ccm --license 'rn active' --no-input --format ${format}`),
  ...["terminal", "json", "github"].map((format) => `validate --format ${format}`),
  "explain",
  "explain --format json",
  "explain data/no-source",
  "--help",
  "--version",
];

/** One role with so many statements that its comparison takes megabytes. */
function bigDataset(statements: number): string {
  const text = "A duty that is worded at some length, so that the document grows. ".repeat(4);
  const role = (id: string) => ({
    title: id,
    summary: { text: "Short.", sources: ["page"] },
    sections: {
      duties: Array.from({ length: statements }, (_, place) => ({
        topic: `t${place}`,
        text: `${place} ${text}`,
        sources: ["page"],
      })),
    },
  });
  return JSON.stringify({
    title: "Big",
    checked: "2026-01-01",
    topics: Object.fromEntries(
      Array.from({ length: statements }, (_, place) => [`t${place}`, `Topic ${place}`]),
    ),
    sources: {
      page: {
        publisher: "P",
        title: "T",
        address: "https://example.org/",
        published: "undated",
        read: "2026-01-01",
        authority: "article",
      },
    },
    roles: { one: role("one"), two: role("two") },
  });
}

describe("a pipe", () => {
  it("that is closed early is success, silently, for every command and format", () => {
    const script = LINES.map(
      (line) =>
        `rolewise ${line} 2>err | head -c 1 > /dev/null; echo "\${PIPESTATUS[0]} $(wc -c < err) ${line}"`,
    );
    const { stdout } = shell(script.join("\n"), { cwd: emptyFolder() });
    expect(stdout.trim().split("\n")).toEqual(LINES.map((line) => `0 0 ${line}`));
  });

  it("that nobody reads at all is success too", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "big.json"), bigDataset(1000));
    const { stdout, stderr } = shell(
      "set -o pipefail; rolewise compare --data big.json --format json | sleep 0; echo $?",
      { cwd },
    );
    expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
  });

  it("gets a large document whole, however slowly it reads", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "big.json"), bigDataset(1000));
    const whole = printed(["compare", "--data", join(cwd, "big.json"), "--format", "json"]);
    expect(whole.length).toBeGreaterThan(1024 * 1024);
    const { stdout } = shell(
      "rolewise compare --data big.json --format json | { head -c 1000; sleep 0.5; cat; } | sha256sum; rolewise compare --data big.json --format json --output whole.json; sha256sum < whole.json",
      { cwd },
    );
    const [piped, filed] = stdout.split("\n");
    expect(piped).toBe(filed);
  });

  it("on standard error may be closed as well", () => {
    const { stdout } = shell("rolewise compare nobody 2> >(exec true); echo $?", { cwd: emptyFolder() });
    expect(stdout).toBe("2\n");
  });
});

describe("a full disk under standard output", () => {
  it("is exit 2 and one line, for every command", () => {
    const lines = ["compare", "show rn", "list --format json", "validate", "explain", "--help"];
    const script = lines.map(
      (line) => `rolewise ${line} 2>err >/dev/full; echo "$? $(wc -l < err)"; cat err >> all`,
    );
    const { stdout } = shell([...script, "cat all"].join("\n"), { cwd: emptyFolder() });
    const answers = stdout.trim().split("\n");
    expect(answers.slice(0, lines.length)).toEqual(lines.map(() => "2 1"));
    for (const line of answers.slice(lines.length))
      expect(line).toMatch(/^rolewise: cannot write the output/);
  });
});

describe("a closed stream", () => {
  it.each(["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])("is survived: %s", (redirection) => {
    const { stdout } = shell(`rolewise list roles ${redirection}; echo "code $?"`, { cwd: emptyFolder() });
    expect(stdout).toContain("code 0");
  });

  it("of input is an empty dataset, not a wait", () => {
    expect(rolewise(["compare", "--data", "-"], { input: "" }).status).toBe(2);
  });
});
