import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Host } from "../../../src/cli/host.ts";
import { main } from "../../../src/cli/main.ts";
import { createMemoryHost } from "../../support/memory-host.ts";
import { type SiteFolder, siteFolder, TINY } from "./support.ts";

const RENAMED = TINY.replaceAll("pastry-chef", "confectioner");
const MANIFEST = ".rolewise-site.json";

/** Everything below a folder, with what it holds. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    names.map((name) => {
      try {
        return [name, readFileSync(join(folder, name), "utf8")];
      } catch (problem) {
        return [name, String(problem)];
      }
    }),
  );
}

describe("pages of what is gone from the data", () => {
  it("are removed if they are as they were written, whatever line ends version control gave them", () => {
    const site = siteFolder();
    site.run();
    const page = site.path("role-pastry-chef.html");
    writeFileSync(page, readFileSync(page, "utf8").replaceAll("\n", "\r\n"));
    site.setData(RENAMED);
    expect(site.run().stdout).toContain("out/role-pastry-chef.html: removed\n");
    expect(site.names()).toEqual([
      MANIFEST,
      "compare-baker_confectioner.html",
      "index.html",
      "role-baker.html",
      "role-confectioner.html",
    ]);
    expect(site.run("--check").status).toBe(0);
  });

  it("are kept if somebody changed them, and so is everything that is not ours", () => {
    const site = siteFolder();
    site.run();
    site.setData(RENAMED);
    writeFileSync(site.path("role-pastry-chef.html"), "mine now\n");
    writeFileSync(site.path("role-butcher.html"), "mine\n");
    writeFileSync(site.path("notes.md"), "mine\n");
    mkdirSync(site.path("pictures"));
    expect(site.run().stdout).toContain(
      "out/role-pastry-chef.html: no longer part of the site, but changed by hand, and therefore kept\n",
    );
    for (const name of ["notes.md", "pictures", "role-butcher.html", "role-pastry-chef.html"]) {
      expect(site.names()).toContain(name);
    }
    expect(site.names()).not.toContain("compare-baker_pastry-chef.html");
    expect(site.run("--check").status).toBe(0);
  });
});

describe("a site whose writing was cut short", () => {
  it.each([0, 1, 2, 3, 4, 5])(
    "after %i files is known as ours by the next run, with other data",
    async (files) => {
      const host = createMemoryHost({ entries: { "/tiny.yaml": TINY } });
      const words = ["export", "--all", "/out", "--data", "/tiny.yaml"];
      let left = files;
      const full: Host = {
        ...host,
        files: {
          ...host.files,
          async write(path, content) {
            if (left === 0) throw Object.assign(new Error("full"), { code: "ENOSPC" });
            left -= 1;
            await host.files.write(path, content);
          },
        },
      };
      expect(await main(words, full)).toBe(2);
      host.files.entries.set("/tiny.yaml", RENAMED);
      expect(await main(words, host)).toBe(0);
      const names = [...host.files.entries.keys()].filter((path) => path.startsWith("/out/"));
      expect(names.sort()).toEqual([
        `/out/${MANIFEST}`,
        "/out/compare-baker_confectioner.html",
        "/out/index.html",
        "/out/role-baker.html",
        "/out/role-confectioner.html",
      ]);
      expect(await main([...words, "--check"], host)).toBe(0);
    },
  );
});

describe("a folder", () => {
  const outside: readonly (readonly [string, (site: SiteFolder) => void])[] = [
    ["a file of somebody else's", ({ path }) => writeFileSync(path("index.html"), "mine\n")],
    ["a link out of it", ({ path }) => symlinkSync("../tiny.yaml", path("index.html"))],
    ["a dangling link out of it", ({ path }) => symlinkSync("../new", path("index.html"))],
    ["a link in place of its manifest", ({ path }) => symlinkSync("../new", path(MANIFEST))],
    ["a manifest that is broken", ({ path }) => writeFileSync(path(MANIFEST), "{")],
    ["a manifest that is none", ({ path }) => writeFileSync(path(MANIFEST), "null")],
    ["a manifest of odd seals", ({ path }) => writeFileSync(path(MANIFEST), '{"files":{"index.html":null}}')],
    ["a folder in place of a page", ({ path }) => mkdirSync(path("role-baker.html"))],
  ];

  it.each(outside)("that holds %s is refused, and nothing is changed", (_name, put) => {
    const site = siteFolder();
    mkdirSync(site.path(""));
    put(site);
    const before = contentOf(site.cwd);
    const { status, stderr } = site.run();
    expect(status).toBe(2);
    expect(stderr).toMatch(/\[output\/cannot-(?:write|read)\]/);
    expect(contentOf(site.cwd)).toEqual(before);
  });

  it("that is a file is refused, whatever it is", () => {
    const site = siteFolder();
    writeFileSync(join(site.cwd, "out"), "mine\n");
    const { status, stderr } = site.run();
    expect(status).toBe(2);
    expect(stderr).toContain("a part of the path is not a folder");
  });

  it("that is the dataset's own is written into, and the dataset stays as it is", () => {
    const site = siteFolder();
    mkdirSync(site.path("roles"), { recursive: true });
    writeFileSync(site.path("roles/x.yaml"), "x");
    expect(site.run().status).toBe(0);
    expect(site.text("roles/x.yaml")).toBe("x");
  });

  it("cannot have its manifest name a file elsewhere", () => {
    const site = siteFolder();
    site.run();
    const names = ["../tiny.yaml", "/etc/hostname", "..", "con", "role-a/../../tiny.yaml", "__proto__"];
    const { files } = JSON.parse(site.text(MANIFEST));
    const seal = files["index.html"];
    const forged = Object.fromEntries(names.map((name) => [name, seal]));
    writeFileSync(site.path(MANIFEST), JSON.stringify({ files: { ...files, ...forged } }));
    const { status, stdout } = site.run();
    expect({ status, stdout }).toEqual({ status: 0, stdout: "4 pages in out: up to date.\n" });
    expect(readFileSync(join(site.cwd, "tiny.yaml"), "utf8")).toBe(TINY);
  });

  it.each(["../x", "..", ".", "a/b", "a\\b", "/x", "A", "a b", "a\u0000b", "ａ", "a_b", "-a", ""])(
    "is never left by an id: a dataset with the role %j is refused",
    (id) => {
      const site = siteFolder();
      site.setData(TINY.replaceAll("pastry-chef:", `${JSON.stringify(id)}:`));
      expect(site.run().status).toBe(2);
      expect(readdirSync(site.cwd)).toEqual(["tiny.yaml"]);
    },
  );

  it.each(["con", "nul", "index", "role-baker", "a".repeat(64)])("takes the role %j", (id) => {
    const site = siteFolder();
    site.setData(TINY.replaceAll("pastry-chef:", `${id}:`));
    expect(site.run()).toMatchObject({ status: 0, stderr: "" });
    expect(site.names()).toContain(`role-${id}.html`);
    expect(site.names()).toHaveLength(5);
  });
});
