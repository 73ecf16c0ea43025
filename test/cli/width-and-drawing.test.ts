import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { resolveAscii } from "../../src/cli/resolve-ascii.ts";
import { resolveWidth } from "../../src/cli/resolve-width.ts";
import { printed } from "../support/run-rolewise.ts";
import { emptyFolder, has, onTerminal } from "./support/shell.ts";

const BOX = /[─-╿▀-▟]/;

function widest(text: string): number {
  return Math.max(...text.split("\n").map((line) => stringWidth(line)));
}

describe("width", () => {
  it("is what --width says, else COLUMNS, else 80 without a terminal, and between 20 and 120", () => {
    const terminal = { isTerminal: true, columns: 50 };
    const pipe = { isTerminal: false };
    expect(resolveWidth(300, { COLUMNS: "40" }, terminal)).toBe(300);
    expect(resolveWidth(undefined, { COLUMNS: "40" }, terminal)).toBe(40);
    expect(resolveWidth(undefined, {}, terminal)).toBe(50);
    expect(resolveWidth(undefined, {}, pipe)).toBe(80);
    expect(resolveWidth(undefined, { COLUMNS: "500" }, pipe)).toBe(120);
    expect(resolveWidth(undefined, { COLUMNS: "5" }, pipe)).toBe(20);
    expect(resolveWidth(undefined, {}, { isTerminal: true, columns: 0 })).toBe(80);
    for (const nonsense of ["", "0", "-5", "1e3", "wide", "80.5", "99999999999"]) {
      expect(resolveWidth(undefined, { COLUMNS: nonsense }, terminal)).toBe(50);
    }
  });

  it("bounds every line of every command, and is made use of", () => {
    for (const width of [20, 50, 80, 120, 200]) {
      expect(widest(printed(["compare", "--width", String(width)]))).toBe(width);
      expect(widest(printed(["explain", "--width", String(width)]))).toBeLessThanOrEqual(width);
    }
    expect(widest(printed(["show", "ccm"], { env: { COLUMNS: "64" } }))).toBe(64);
  });

  it.skipIf(!has("script"))("follows the terminal up to 120 columns", () => {
    const cwd = emptyFolder();
    const shown = [50, 80, 200].map((columns) =>
      widest(onTerminal("rolewise compare --color never", columns, { cwd }).shown),
    );
    expect(shown).toEqual([50, 80, 120]);
  });

  it.skipIf(!has("script"))("bounds messages on a terminal", () => {
    const command = `rolewise show ${"nobody-of-this-name-".repeat(5)} --color never`;
    const { shown, status } = onTerminal(command, 50, { cwd: emptyFolder() });
    expect(status).toBe(2);
    expect(widest(shown)).toBeLessThanOrEqual(50);
  });
});

describe("drawing", () => {
  it("is ASCII when asked for or when the locale is not UTF-8; LC_ALL beats LC_CTYPE beats LANG", () => {
    const isAscii = (env: Readonly<Record<string, string>>) =>
      resolveAscii(false, { env, platform: "linux" });
    expect(isAscii({ LANG: "en_US.UTF-8" })).toBe(false);
    expect(isAscii({ LANG: "en_US.utf8" })).toBe(false);
    expect(isAscii({})).toBe(true);
    expect(isAscii({ LANG: "C" })).toBe(true);
    expect(isAscii({ LANG: "de_DE.ISO-8859-1" })).toBe(true);
    expect(isAscii({ LANG: "en_US.UTF-8", LC_ALL: "C" })).toBe(true);
    expect(isAscii({ LANG: "C", LC_ALL: "C.UTF-8" })).toBe(false);
    expect(isAscii({ LANG: "C", LC_CTYPE: "C.UTF-8" })).toBe(false);
    expect(isAscii({ LANG: "en_US.UTF-8", LC_ALL: "" })).toBe(false);
    expect(resolveAscii(true, { env: { LANG: "en_US.UTF-8" }, platform: "linux" })).toBe(true);
    expect(resolveAscii(false, { env: {}, platform: "win32" })).toBe(true);
    expect(resolveAscii(false, { env: { WT_SESSION: "1" }, platform: "win32" })).toBe(false);
  });

  it("shows in the command, in every layout", () => {
    for (const layout of ["table", "turned", "records"]) {
      const args = ["compare", "--section", "pay", "--layout", layout];
      expect(printed([...args, "--ascii"])).not.toMatch(BOX);
      expect(printed(args, { env: { LC_ALL: "C" } })).toBe(printed([...args, "--ascii"]));
      expect(printed(args)).toMatch(BOX);
    }
  });
});
