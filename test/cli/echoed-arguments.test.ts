import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { createMemoryHost } from "../support/memory-host.ts";
import { NAUGHTY_STRINGS } from "../support/naughty-strings.ts";

/** Where somebody else's text can come from: a file name, a variable, a pasted word. */
const PLACES: readonly ((text: string) => readonly string[])[] = [
  (text) => ["compare", "--", text, "care-manager"],
  (text) => ["show", "--", text],
  (text) => ["list", "--", text],
  (text) => ["explain", "--", text],
  (text) => ["validate", "--", text],
  (text) => [`x${text}`],
  (text) => ["compare", `--x${text}`],
  (text) => ["compare", `--width=${text}x`],
  (text) => ["compare", `--format=${text}x`],
  (text) => ["compare", `--as-of=${text}`],
  (text) => ["compare", `--section=x${text}`],
  (text) => ["compare", `--data=x${text}`],
  (text) => ["check", "--no-input", "--", text],
  (text) => ["check", "--no-input", `--license=${text}`],
  (text) => ["check", "--no-input", `--profile=/${text}`],
  (text) => ["check", "ccm", "--no-input", `--rules=${text}`],
  (text) => ["schema", "--", text],
  (text) => ["list", `--output=/no/${text}`],
  (text) => ["list", `--data=/d.yaml`, `--output=/${text}/../d.yaml`],
];

const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}]/u;

const HOSTILE = [
  ...NAUGHTY_STRINGS.filter((text) => text !== "" && STEERING.test(text)),
  "line\nerror: another [usage/bad-option]",
  "\u001B]0;title\u0007",
  "\u001B[2J\u001B[H",
  "\u009B2J",
  "a\rb",
  "\u202Egnp.exe",
  "\b\b\b",
];

async function said(args: readonly string[]): Promise<string> {
  const host = createMemoryHost({ entries: { "/d.yaml": "title: x" } });
  const code = await main(args, host);
  expect([0, 1, 2]).toContain(code);
  return host.written.stderr + host.written.stdout;
}

describe("an argument that steers terminals", () => {
  it("is never shown as it came, wherever it stands, and takes one line", async () => {
    expect(HOSTILE.length).toBeGreaterThan(25);
    for (const text of HOSTILE) {
      for (const place of PLACES) {
        const args = place(text);
        const lines = (await said(args)).split("\n");
        expect(lines.filter((line) => STEERING.test(line))).toEqual([]);
        expect(lines.filter((line) => /^error: /.test(line)).length).toBeLessThanOrEqual(1);
      }
    }
  });

  it("is escaped in JSON, so that it parses back to itself", async () => {
    for (const text of HOSTILE) {
      const json = await said(["validate", "--format=json", "--", `x${text}`]);
      expect(json.split("\n").filter((line) => STEERING.test(line))).toEqual([]);
      expect(JSON.parse(json).path).toBe(`x${text}`);
    }
  });

  it("is shown, if it does no harm, as it came", async () => {
    for (const name of ["看護師", "Krankenpfleger/in", "👩🏽‍⚕️", "مدير الحالة"]) {
      expect(await said(["show", name])).toContain(`"${name}"`);
    }
  });
});
