import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, rolewise } from "../support/run-rolewise.ts";
import { emptyFolder } from "./support/shell.ts";

const TINY = readFileSync(join(ROOT, "docs/examples/tiny.yaml"), "utf8");
const PAGES = [
  ".rolewise-site.json",
  "compare-baker_pastry-chef.md",
  "index.md",
  "role-baker.md",
  "role-pastry-chef.md",
];

function site(): { readonly cwd: string; run(...more: readonly string[]): ReturnType<typeof rolewise> } {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, "tiny.yaml"), TINY);
  return {
    cwd,
    run: (...more) => rolewise(["export", "--all", "out", "--data", "tiny.yaml", ...more], { cwd }),
  };
}

describe("rolewise export --all", () => {
  it("writes an index that links to every page, and then finds nothing to do", () => {
    const { cwd, run } = site();
    expect(run("--check").status).toBe(1);
    expect(readdirSync(cwd)).toEqual(["tiny.yaml"]);
    expect(run()).toMatchObject({ status: 0, stderr: "" });
    const names = readdirSync(join(cwd, "out")).sort();
    expect(names).toEqual(PAGES);
    const index = readFileSync(join(cwd, "out", "index.md"), "utf8");
    const links = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file);
    expect(links.sort()).toEqual(names.filter((name) => name !== "index.md" && name.endsWith(".md")));
    expect(run("--check")).toMatchObject({ status: 0, stdout: "4 pages in out: up to date.\n" });
  });

  it("writes the bundled dataset, every credential and the comparison", () => {
    const cwd = emptyFolder();
    expect(rolewise(["export", "--all", "a/b"], { cwd }).status).toBe(0);
    const names = readdirSync(join(cwd, "a", "b"));
    expect(names).toContain("credential-ccm.md");
    expect(names).toContain("compare-care-manager_case-manager.md");
  });

  it("removes pages of roles that are gone, but none that somebody changed, and nothing that is not ours", () => {
    const { cwd, run } = site();
    run();
    writeFileSync(join(cwd, "tiny.yaml"), TINY.replaceAll("pastry-chef", "confectioner"));
    writeFileSync(join(cwd, "out", "role-pastry-chef.md"), "mine now\n");
    writeFileSync(join(cwd, "out", "notes.md"), "mine\n");
    expect(run().stdout).toContain("role-pastry-chef.md: changed by hand, and therefore kept\n");
    const names = readdirSync(join(cwd, "out"));
    expect(names).toContain("notes.md");
    expect(names).toContain("role-pastry-chef.md");
    expect(names).toContain("role-confectioner.md");
    expect(names).not.toContain("compare-baker_pastry-chef.md");
  });

  it.each([
    ["a file of somebody else's", (folder: string) => writeFileSync(join(folder, "index.md"), "mine\n")],
    ["a link out of it", (folder: string) => symlinkSync("../tiny.yaml", join(folder, "index.md"))],
    ["a dangling link out of it", (folder: string) => symlinkSync("../new", join(folder, "index.md"))],
    [
      "a manifest that is broken",
      (folder: string) => writeFileSync(join(folder, ".rolewise-site.json"), "{"),
    ],
  ])("refuses a folder that holds %s, and changes nothing", (_name, put) => {
    const { cwd } = site();
    const own = rolewise(["export", "--all", "."], { cwd: join(cwd) });
    expect(own.status).toBe(0);
    const { cwd: other, run } = site();
    rolewise(["export", "--all", "out/deep"], { cwd: other });
    put(join(other, "out"));
    const before = readdirSync(join(other, "out"));
    expect(run().status).toBe(2);
    expect(readdirSync(join(other, "out"))).toEqual(before);
    expect(readFileSync(join(other, "tiny.yaml"), "utf8")).toBe(TINY);
  });

  it("never removes what a forged manifest names outside of the folder", () => {
    const { cwd, run } = site();
    run();
    writeFileSync(
      join(cwd, "out", ".rolewise-site.json"),
      JSON.stringify({ files: { "../tiny.yaml": "x", "/etc/passwd": "x" } }),
    );
    run();
    expect(readFileSync(join(cwd, "tiny.yaml"), "utf8")).toBe(TINY);
  });
});
