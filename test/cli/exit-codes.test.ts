import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BIN, PLAIN_ENV, rolewise } from "../support/run-rolewise.ts";
import { emptyFolder, shell } from "./support/shell.ts";

const ESCAPE = "\u001B";

describe("the exit code", () => {
  it.each([
    [0, ["--version"]],
    [0, ["--help"]],
    [0, ["compare", "--help"]],
    [0, ["help", "show"]],
    [0, []],
    [0, ["--no-input"]],
    [0, ["compare", "--", "case-manager", "care-manager"]],
    [0, ["validate"]],
    [1, ["validate", "test/fixtures/faulty/data/no-source"]],
    [2, ["validate", "nowhere"]],
    [2, ["compare", "--data", "test/fixtures/faulty/data/no-source"]],
    [2, ["compare", "--", "--help"]],
  ])("is %i for %j", (expected, args) => {
    const { status, stdout, stderr } = rolewise(args);
    expect(status).toBe(expected);
    expect(stdout === "").toBe(expected === 2);
    expect(stderr === "").toBe(expected !== 2);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)(
    "is for %s %i while it waits for standard input, and nothing is written",
    async (signal, expected) => {
      const folder = emptyFolder();
      const output = join(folder, "out.md");
      const child = spawn(process.execPath, [BIN, "compare", "--data", "-", "--output", output], {
        env: PLAIN_ENV,
        stdio: ["pipe", "pipe", "pipe"],
      });
      let said = "";
      child.stdout.on("data", (chunk) => {
        said += chunk;
      });
      child.stderr.on("data", (chunk) => {
        said += chunk;
      });
      child.stdin.on("error", () => undefined);
      // That it takes in more than a pipe holds shows that it has started to read.
      await new Promise((resolve) => child.stdin.write("# waiting\n".repeat(40_000), resolve));
      child.kill(signal);
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect({ code, said }).toEqual({ code: expected, said: "" });
      expect(existsSync(output)).toBe(false);
    },
  );

  it("is 130 for Ctrl-C in the menu, and the cursor is shown again", () => {
    const cwd = emptyFolder();
    const { stdout, status } = shell(
      String.raw`{ sleep 0.8; printf '\003'; sleep 0.4; } | script -qec 'rolewise; echo "code $?"' /dev/null`,
      { cwd },
    );
    expect(status).toBe(0);
    expect(stdout).toContain("What would you like to do?");
    expect(stdout).toContain("code 130");
    expect(stdout.lastIndexOf(`${ESCAPE}[?25h`)).toBeGreaterThan(stdout.lastIndexOf(`${ESCAPE}[?25l`));
    expect(stdout).not.toMatch(/^ +at /m);
  });
});
