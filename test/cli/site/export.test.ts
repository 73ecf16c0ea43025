import { readdirSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rolewise } from "../../support/run-rolewise.ts";
import { emptyFolder, shell } from "../support/shell.ts";
import { siteFolder, TINY } from "./support.ts";

const NAMES = ["compare-baker_pastry-chef", "index", "role-baker", "role-pastry-chef"];

function files(ending: string): readonly string[] {
  return [".rolewise-site.json", ...NAMES.map((name) => `${name}${ending}`)];
}

describe("rolewise export --all", () => {
  it("writes pages for browsers, and then finds nothing to do", () => {
    const site = siteFolder();
    expect(site.run("--check").status).toBe(1);
    expect(readdirSync(site.cwd)).toEqual(["tiny.yaml"]);
    expect(site.run()).toMatchObject({ status: 0, stderr: "" });
    expect(site.names()).toEqual(files(".html"));
    expect(site.text("index.html")).toMatch(/^<!DOCTYPE html>/);
    const before = statSync(site.path("index.html")).mtimeMs;
    expect(site.run("--check")).toMatchObject({ status: 0, stdout: "4 pages in out: up to date.\n" });
    expect(site.run()).toMatchObject({ status: 0, stdout: "4 pages in out: up to date.\n" });
    expect(statSync(site.path("index.html")).mtimeMs).toBe(before);
  });

  it("writes Markdown on request, in place of the other pages", () => {
    const site = siteFolder();
    site.run();
    expect(site.run("--format", "markdown").stdout).toContain("4 pages in out: 4 written, 4 removed.\n");
    expect(site.names()).toEqual(files(".md"));
    expect(site.text("index.md")).toMatch(/^# Two crafts, an invented example\n\nEvery line names/);
  });

  it("holds every role, credential and comparison of the bundled dataset", () => {
    const cwd = emptyFolder();
    expect(rolewise(["export", "--all", "a/b"], { cwd }).status).toBe(0);
    const names = readdirSync(`${cwd}/a/b`);
    const lists = rolewise(["list", "--format", "json"]).stdout;
    const ids = (kind: string): readonly string[] =>
      JSON.parse(lists).lists.flatMap((list: { kind: string; items: readonly { id: string }[] }) =>
        list.kind === kind ? list.items.map(({ id }) => id) : [],
      );
    expect(ids("roles").length + ids("credentials").length).toBeGreaterThan(5);
    for (const id of ids("roles")) expect(names).toContain(`role-${id}.html`);
    for (const id of ids("credentials")) expect(names).toContain(`credential-${id}.html`);
    expect(names).toContain("compare-care-manager_case-manager.html");
  });

  it("says on every page what whoever publishes it has to say, and refuses that where it would be lost", () => {
    const site = siteFolder();
    const words = ["--title", "Crafts & trades", "--intro", "Welcome.", "--footer", "Careers office"];
    expect(site.run(...words).status).toBe(0);
    expect(site.text("index.html")).toContain("<title>Crafts &amp; trades</title>");
    expect(site.text("index.html")).toContain('<p class="intro">Welcome.</p>');
    for (const name of files(".html").slice(1)) expect(site.text(name)).toContain("Careers office");
    expect(site.text("role-baker.html")).toContain('<a href="index.html">Crafts &amp; trades</a>');
    expect(site.text("role-baker.html")).not.toContain("Welcome.");
    expect(site.run(...words, "--format", "markdown").status).toBe(2);
    expect(site.run(...words, "--check").status).toBe(0);
  });

  it.each([["--all", "-"], ["--all", ""], []])("needs a folder: %s %s", (...words) => {
    expect(rolewise(["export", ...words], { cwd: emptyFolder() }).status).toBe(2);
  });
});

describe("rolewise export --all --check", () => {
  it("shows which pay figure changed, why, and the command that mends it", () => {
    const site = siteFolder();
    site.run();
    site.setData(TINY.replace("36000", "36500"));
    const { status, stdout } = site.run("--check");
    expect(status).toBe(1);
    expect(stdout).toContain("out/role-baker.html is out of date.\n--- out/role-baker.html\n");
    expect(stdout).toMatch(/^-.*\$36,000 a year/m);
    expect(stdout).toMatch(/^\+.*\$36,500 a year/m);
    expect(stdout).toContain("\nCause: the data changed.\n");
    const command = /^To mend it: (.*)$/m.exec(stdout)?.[1] ?? "";
    expect(command).toBe("rolewise export --all out --data tiny.yaml");
    expect(shell(command, { cwd: site.cwd }).status).toBe(0);
    expect(site.run("--check").status).toBe(0);
  });

  it("tells a page that was edited by hand, one that is lacking, and one that is left over", () => {
    const site = siteFolder();
    site.run();
    const good = site.text("role-baker.html");
    writeFileSync(site.path("role-baker.html"), good.replace("36,000", "99,000"));
    expect(site.run("--check").stdout).toContain("\nCause: the page was edited by hand.\n");
    expect(site.run().stdout).toContain("out/role-baker.html: written anew\n");
    expect(site.text("role-baker.html")).toBe(good);
    const { roles, ...data } = parse(TINY);
    const { baker, "pastry-chef": other } = roles;
    site.setData(JSON.stringify({ ...data, roles: { baker, confectioner: other } }));
    const { stdout } = site.run("--check");
    expect(stdout).toContain("out/role-confectioner.html is out of date: there is no such file.\n");
    expect(stdout).toContain("out/role-pastry-chef.html is out of date: it is no longer part of the site.\n");
  });

  it("says that version control gave a page other line ends", () => {
    const site = siteFolder();
    site.run("--format", "markdown");
    writeFileSync(site.path("index.md"), site.text("index.md").replaceAll("\n", "\r\n"));
    expect(site.run("--format", "markdown", "--check").stdout).toContain("Only the line ends differ");
  });
});
