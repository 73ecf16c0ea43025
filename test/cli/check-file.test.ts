import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/render/formats.ts";
import { printed, rolewise } from "../support/run-rolewise.ts";
import { emptyFolder } from "./support/shell.ts";

const PAY = ["compare", "--section", "pay", "--output", "pay.md"];

function check(cwd: string, args: readonly string[] = PAY) {
  return rolewise([...args, "--check"], { cwd });
}

function payPage(change: (text: string) => string = (text) => text): string {
  const cwd = emptyFolder();
  printed(PAY, { cwd });
  writeFileSync(join(cwd, "pay.md"), change(readFileSync(join(cwd, "pay.md"), "utf8")));
  return cwd;
}

describe("--output FILE --check", () => {
  it.each([
    ...Object.entries(FORMATS)
      .filter(([, { isForFew }]) => !isForFew)
      .map(([format]) => ["list", "roles", "--format", format, "--output", "out"]),
    ["plan", "ccm", "--as-of", "2026-11-21", "--license", "rn active", "--output", "out.ics"],
    ["compare", "--output", "out.md"],
    ["show", "ccm", "--output", "out.json"],
    ["check", "ccm", "--as-of", "2026-11-21", "--license", "rn active", "--output", "out.md"],
    ["schema", "profile", "--output", "out.json"],
  ])("is content with what %j wrote, however often, and says so", (...args) => {
    const cwd = emptyFolder();
    expect(check(cwd, args).status).toBe(1);
    printed(args, { cwd });
    const { status, stdout, stderr } = check(cwd, args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(`${args.at(-1)} is up to date.\n`);
  });

  it("writes nothing, touches nothing, and makes no file", () => {
    const cwd = payPage((text) => text.replace("58,670", "58,671"));
    const before = statSync(join(cwd, "pay.md"));
    const text = readFileSync(join(cwd, "pay.md"), "utf8");
    expect(check(cwd).status).toBe(1);
    expect(check(cwd, ["compare", "--output", "other.md"]).status).toBe(1);
    expect(readFileSync(join(cwd, "pay.md"), "utf8")).toBe(text);
    expect(statSync(join(cwd, "pay.md")).mtimeMs).toBe(before.mtimeMs);
    expect(readdirSync(cwd)).toEqual(["pay.md"]);
  });

  it("shows the figure that changed, not the spaces that moved with it, and the command that mends it", () => {
    const cwd = payPage((text) => text.replace("58,670", "1,058,670").replace(/ {2,}\|/g, " |"));
    const { status, stdout } = check(cwd);
    expect(status).toBe(1);
    const lines = stdout.split("\n");
    expect(lines.slice(0, 3)).toEqual(["pay.md is out of date.", "--- pay.md", "+++ pay.md, as it would be"]);
    const removed = lines.filter((line) => /^-(?!--)/.test(line));
    expect(removed).toHaveLength(1);
    expect(removed[0]).toContain("-| **Average pay** ≠ differs, ! disputed | \\$1,058,670 a year");
    expect(lines.filter((line) => /^\+(?!\+\+)/.test(line))).toHaveLength(1);
    expect(stdout).toContain("\n+| **Average pay** ≠ differs, ! disputed | \\$58,670 a year");
    expect(lines.every((line) => line.length < 200)).toBe(true);
    expect(lines.at(-2)).toBe("To mend it: rolewise compare --section pay --output pay.md");
  });

  it("names a command that mends it", () => {
    const cwd = payPage(() => "");
    const [, command = ""] = /^To mend it: rolewise (.*)$/m.exec(check(cwd).stdout) ?? [];
    expect(rolewise(command.split(" "), { cwd }).status).toBe(0);
    expect(check(cwd).status).toBe(0);
  });

  it("does not repeat what flags tell of a person", () => {
    const cwd = emptyFolder();
    const { stdout } = check(cwd, ["check", "ccm", "--license", "rn active", "--output", "me.md"]);
    expect(stdout).not.toContain("rn active");
    expect(stdout).toContain("repeat the command without --check");
  });

  it("tells of line ends, of bytes that are no text, of a missing last line end", () => {
    const crlf = payPage((text) => text.replaceAll("\n", "\r\n"));
    expect(check(crlf).stdout).toContain("Only the line ends differ");
    const cut = payPage((text) => text.trimEnd());
    expect(check(cut).stdout).toContain("No newline at end of file");
    const bytes = emptyFolder();
    writeFileSync(join(bytes, "pay.md"), new Uint8Array([0xff, 0xfe, 0x00]));
    expect(check(bytes).stdout).toContain("compared by bytes");
  });

  it("shows a hostile file without its control characters, and a huge one in part", () => {
    const hostile = payPage((text) => `\u001B[2J\u202Eevil\n${text}`);
    const { stdout } = check(hostile);
    expect(["\u001B", "\u202E"].filter((sign) => stdout.includes(sign))).toEqual([]);
    expect(stdout).toContain("evil");
    const huge = payPage(() => "other\n".repeat(200_000));
    expect(check(huge).stdout.length).toBeLessThan(4000);
  });

  it("could not answer where there is no file to compare with", () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "folder"));
    symlinkSync("loop", join(cwd, "loop"));
    spawnSync("sh", ["-c", "mkfifo pipe"], { cwd });
    const reasons = {
      folder: "it is a folder",
      pipe: "it is no regular file",
      loop: "its links lead in a circle",
      "-": "no file to compare with",
      "/dev/stdout": "no file to compare with",
      "/dev/null": "it is no regular file",
    };
    for (const [output, reason] of Object.entries(reasons)) {
      const { status, stdout, stderr } = rolewise(["list", "--output", output, "--check"], { cwd });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain(reason);
    }
    expect(rolewise(["list", "--check"], { cwd }).status).toBe(2);
  });

  it("compares with a file that may only be read", () => {
    const cwd = payPage();
    chmodSync(join(cwd, "pay.md"), 0o444);
    chmodSync(cwd, 0o555);
    expect(check(cwd).status).toBe(0);
    chmodSync(cwd, 0o755);
  });
});
