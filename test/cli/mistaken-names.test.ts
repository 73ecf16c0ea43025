import { cpSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, rolewise } from "../support/run-rolewise.ts";

describe("a name that is not known", () => {
  it("is reported together with the others", () => {
    const { status, stderr } = rolewise(["compare", "nobody", "nothing"]);
    expect(status).toBe(2);
    expect(stderr).toContain('there is no role "nobody"');
    expect(stderr).toContain('there is no role "nothing"');
  });

  it("leads to what means the same, a license first", () => {
    const { status, stderr } = rolewise(["show", "registered nurse"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/did you mean rn,/);
  });

  it("leads to the nearest spelling where nothing means the same", () => {
    expect(rolewise(["show", "ccn"]).stderr).toContain("did you mean ccm?");
  });

  it("is repeated where it was to be explained", () => {
    const { status, stderr } = rolewise(["help", "chekc"]);
    expect(status).toBe(2);
    expect(stderr).toContain('there is no command "chekc"');
    expect(stderr).toContain("did you mean check?");
  });

  it("says that it names several things before they are shown", () => {
    const { stdout } = rolewise(["show", "care-management", "--width", "100"]);
    expect(stdout).toContain(
      '"care-management" names 2 things: kind of experience; topic of continuing education.',
    );
    expect(rolewise(["show", "rn"]).stdout).not.toContain("names");
  });

  it("is not an empty path", () => {
    const { status, stderr } = rolewise(["validate", ""]);
    expect(status).toBe(2);
    expect(stderr).toContain('the path cannot be ""');
  });
});

describe("an output among the files of a dataset", () => {
  const folder = mkdtempSync(join(tmpdir(), "rolewise-tiny-"));
  cpSync(join(ROOT, "docs", "examples", "tiny"), folder, { recursive: true });

  it("is refused where it would be read as data", () => {
    for (const name of ["roles/new.yaml", "credentials/new.json", "topics.yml"]) {
      const target = join(folder, name);
      const { status, stderr } = rolewise(["compare", "--data", folder, "--output", target]);
      expect(status, name).toBe(2);
      expect(stderr).toContain("[output/is-input]");
      expect(existsSync(target)).toBe(false);
    }
  });

  it("is written where it would not", () => {
    const target = join(folder, "comparison.md");
    expect(rolewise(["compare", "--data", folder, "--output", target]).status).toBe(0);
    expect(existsSync(target)).toBe(true);
  });
});
