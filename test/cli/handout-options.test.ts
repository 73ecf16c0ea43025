import { chmodSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rolewise } from "../support/run-rolewise.ts";
import { emptyFolder } from "./support/shell.ts";

const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
const PAGE = ["show", "rn", "--format", "html"];

describe("the words of whoever hands a page out", () => {
  it("stand on it, escaped, a paragraph for each line", () => {
    const words = ["--title", "A <b>", "--intro", "One & two\nthree", "--footer", "Room 12"];
    const { stdout, status } = rolewise([...PAGE, ...words]);
    expect(status).toBe(0);
    expect(stdout).toContain("<title>A &lt;b&gt;</title>");
    expect(stdout).toContain('<p class="intro">One &amp; two</p><p class="intro">three</p>');
    expect(stdout).toContain("<footer>\n<p>Room 12</p>\n</footer>");
  });

  it.each(["terminal", "markdown", "csv", "json"])("are refused for %s", (format) => {
    for (const option of ["--title", "--intro", "--logo", "--footer"]) {
      const { stdout, stderr, status } = rolewise(["show", "rn", "--format", format, option, "x"]);
      expect([status, stdout]).toEqual([2, ""]);
      if (format !== "json") expect(stderr).toContain(`${option} does nothing for ${format}`);
    }
  });
});

describe("--logo", () => {
  it("takes a picture by its first bytes, whatever its name", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "logo.txt"), PNG);
    const { stdout, status } = rolewise([...PAGE, "--logo", "logo.txt"], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain(`data:image/png;base64,${PNG.toString("base64")}`);
  });

  it.each([
    ["a page", "page.png", "<svg onload=alert(1)>", "usage/bad-picture"],
    ["nothing", "empty.png", "", "usage/bad-picture"],
    ["what is too large", "big.png", Buffer.concat([PNG, Buffer.alloc(1024 * 1024)]), "file/too-large"],
  ])("refuses %s in one line", (_what, name, content, code) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, name), content);
    const { stdout, stderr, status } = rolewise([...PAGE, "--logo", name], { cwd });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain(code);
  });

  it.each([
    ["missing", "file/missing"],
    [".", "file/not-a-file"],
    ["-", "file/missing"],
    ["/dev/zero", "file/not-a-file"],
  ])("refuses %s", (name, code) => {
    const { stderr, status } = rolewise([...PAGE, "--logo", name], { cwd: emptyFolder() });
    expect(status).toBe(2);
    expect(stderr).toContain(code);
  });

  it("is never written over", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "logo.html"), PNG);
    chmodSync(join(cwd, "logo.html"), 0o644);
    symlinkSync("logo.html", join(cwd, "other.html"));
    const { stderr, status } = rolewise(["show", "rn", "--logo", "logo.html", "--output", "other.html"], {
      cwd,
    });
    expect(status).toBe(2);
    expect(stderr).toContain("output/is-input");
    expect(readFileSync(join(cwd, "logo.html"))).toEqual(PNG);
  });
});
