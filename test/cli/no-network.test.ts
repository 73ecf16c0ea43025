import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, has, shell } from "./support/shell.ts";

/** Makes every door to the network throw when it is opened, and tells when one is so much as loaded. */
const HOOK = `
const Module = require("node:module");
const doors = /^(?:node:)?(?:net|tls|https?|http2|dns|dns\\/promises|dgram)$/;
const load = Module._load;
Module._load = function (name, ...rest) {
  if (doors.test(name)) throw new Error("network: " + name);
  return load.call(this, name, ...rest);
};
globalThis.fetch = () => { throw new Error("network: fetch"); };
globalThis.WebSocket = undefined;
`;

describe("the network", () => {
  const prepare = () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "hook.cjs"), HOOK);
    return { cwd, env: { NODE_OPTIONS: `--require ${join(cwd, "hook.cjs")}` } };
  };

  it("is not touched by any command", () => {
    const lines = [
      "compare",
      "compare --format markdown --output x.md",
      "show rn --format csv",
      "check ccm --license 'rn active' --experience 'case-management 30mo'",
      "check --no-input",
      "schema profile",
      "list --format json",
      "validate",
      "explain",
      "--help",
      "--version",
      "",
    ];
    const script = lines.map((line) => `rolewise ${line} > out 2>&1; echo "$? $(grep -c network: out)"`);
    const { stdout } = shell(script.join("\n"), prepare());
    expect(stdout.trim().split("\n")).toEqual(lines.map(() => "0 0"));
  });

  it("would be noticed if it were", () => {
    const { status, stderr } = shell(`node -e 'require("https")'`, prepare());
    expect(status).not.toBe(0);
    expect(stderr).toContain("network: https");
  });

  it.skipIf(!has("script"))("is not touched by the menu", () => {
    const { stdout } = shell(
      String.raw`{ sleep 0.8; printf '\003'; sleep 0.4; } | script -qec rolewise /dev/null`,
      prepare(),
    );
    expect(stdout).toContain("What would you like to do?");
    expect(stdout).not.toContain("network:");
  });
});
