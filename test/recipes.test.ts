import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { emptyFolder, shell } from "./cli/support/shell.ts";
import { BIN, ROOT } from "./support/run-rolewise.ts";

/** The blocks of code of a language on a page of the cookbook. */
function codeOf(page: string, language: string): readonly string[] {
  const text = readFileSync(join(ROOT, "docs", "cookbook", page), "utf8");
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"))].map(
    ([, code = ""]) => code,
  );
}

interface Job {
  readonly steps: readonly { readonly run?: string; readonly uses?: string; readonly with?: object }[];
}

function stepsOf(workflow: string): Job["steps"] {
  const { jobs }: { readonly jobs: Readonly<Record<string, Job>> } = parse(workflow);
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** What the steps of a workflow run, but for what needs a registry. */
function runsOf(workflow: string): readonly string[] {
  const runs = stepsOf(workflow).flatMap(({ run }) => run ?? []);
  expect(runs[0]).toBe("npm ci");
  return runs.slice(1);
}

const DATA = readFileSync(join(ROOT, "docs/examples/tiny.yaml"), "utf8");

/** A repository that depends on rolewise, with two pages and data of its own. */
function repository() {
  const cwd = emptyFolder();
  const put = (path: string, text: string) => writeFileSync(join(cwd, path), text);
  const text = (path: string) => readFileSync(join(cwd, path), "utf8");
  const [block = ""] = codeOf("github-actions.md", "html");
  mkdirSync(join(cwd, "docs"));
  mkdirSync(join(cwd, "node_modules", ".bin"), { recursive: true });
  symlinkSync(BIN, join(cwd, "node_modules", ".bin", "rolewise"));
  put("package.json", '{ "name": "school", "private": true }');
  put("my-roles.yaml", DATA);
  put("README.md", `# Ours\n\n${block}\nBelow.\n`);
  put("docs/roles.md", "# Roles\n\n<!-- rolewise:begin r list roles -->\n<!-- rolewise:end r -->\n");
  // As GitHub runs a step; a home of its own keeps npm away from that of the developer, in which it would look for news of itself.
  const run = (script: string) =>
    shell(`set -eo pipefail\n${script}`, {
      cwd,
      env: { HOME: emptyFolder(), npm_config_update_notifier: "false" },
    });
  return { cwd, put, text, run };
}

describe("the recipe for GitHub Actions", () => {
  const [pages = "", files = ""] = codeOf("github-actions.md", "yaml");

  it("fails while a page is out of date, shows the figure, and passes when it is mended", () => {
    const { put, text, run } = repository();
    const [guard = "", ...others] = runsOf(pages);
    expect(others).toEqual([]);
    expect(run(guard).status).toBe(1);
    expect(run("npx rolewise update README.md docs/*.md").status).toBe(0);
    expect(run(guard)).toMatchObject({ status: 0, stdout: "2 blocks on 2 pages: up to date.\n" });
    put("my-roles.yaml", DATA.replace("36000", "37000"));
    const { status, stdout } = run(guard);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^-.*\$36,000 a year/m);
    expect(stdout).toMatch(/^\+.*\$37,000 a year/m);
    expect(stdout).toContain("\nCause: the data changed.\n");
    const mending = /^To mend it: (.*)$/m.exec(stdout)?.[1] ?? "";
    expect(mending).toBe("rolewise update README.md");
    expect(run(`npx ${mending}`).status).toBe(0);
    expect(run(guard).status).toBe(0);
    expect(text("README.md").endsWith("<!-- rolewise:end pay -->\n\nBelow.\n")).toBe(true);
  });

  it("guards whole files, too", () => {
    const { run } = repository();
    const [guard = ""] = runsOf(files);
    expect(run(guard).status).toBe(1);
    expect(run("npx rolewise compare --data my-roles.yaml --output docs/roles.csv").status).toBe(0);
    expect(run(guard)).toMatchObject({ status: 0, stdout: expect.stringContaining("up to date") });
  });
});

describe("the recipe for GitHub Pages", () => {
  it("writes the folder that it uploads", () => {
    const { cwd, text, run } = repository();
    const [workflow = ""] = codeOf("github-pages.md", "yaml");
    for (const step of runsOf(workflow)) expect(run(step)).toMatchObject({ status: 0, stderr: "" });
    const upload = stepsOf(workflow).find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact@"));
    expect(upload?.with).toEqual({ path: "site" });
    expect(readdirSync(join(cwd, "site"))).toContain("index.html");
    expect(text("site/role-baker.html")).toContain("Careers office, room 12");
  });

  it("can be guarded", () => {
    const { run } = repository();
    const [guard = ""] = codeOf("github-pages.md", "sh");
    expect(run(guard).status).toBe(1);
    expect(run(guard.replace(" --check", "")).status).toBe(0);
    expect(run(guard).status).toBe(0);
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly types?: readonly string[];
  readonly pass_filenames?: boolean;
}

interface Configuration {
  readonly repos: readonly { readonly hooks: readonly Hook[] }[];
}

describe("the hooks for pre-commit", () => {
  const hooks: readonly Hook[] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));
  const configurations: readonly Configuration[] = codeOf("pre-commit.md", "yaml").map((text) => parse(text));
  const pages = "README.md docs/roles.md";

  it("are those that the page names", () => {
    const [shared] = configurations[0]?.repos ?? [];
    expect(shared?.hooks.map(({ id }) => hooks.some((hook) => hook.id === id))).toEqual([true]);
    for (const hook of hooks) {
      expect(hook).toMatchObject({ language: "system", types: ["markdown"], require_serial: true });
    }
  });

  it("refresh the pages of a commit, or only check them", () => {
    const { text, run } = repository();
    const entry = (id: string) => `${hooks.find((hook) => hook.id === id)?.entry} ${pages}`;
    expect(run(entry("rolewise-check")).status).toBe(1);
    expect(run(entry("rolewise-update")).status).toBe(0);
    expect(text("README.md")).toContain("$36,000 a year");
    const before = text("README.md");
    expect(run(entry("rolewise-update")).status).toBe(0);
    expect(text("README.md")).toBe(before);
    expect(run(entry("rolewise-check")).status).toBe(0);
  });

  it("can be written by oneself, with the pages named", () => {
    const { text, run } = repository();
    const [own] = configurations[1]?.repos[0]?.hooks ?? [];
    expect(own?.pass_filenames).toBe(false);
    expect(run(own?.entry ?? "false").status).toBe(0);
    expect(text("docs/roles.md")).toContain("**care-manager**");
  });
});

describe("the scripts for npm", () => {
  it("refresh, check and export", () => {
    const { put, text, run } = repository();
    const [scripts = "{}"] = codeOf("npm-scripts.md", "json");
    put("package.json", scripts);
    expect(run("npm run check:docs").status).toBe(1);
    expect(run("npm run docs").status).toBe(0);
    expect(run("npm run check:docs").status).toBe(0);
    expect(run("npm run site").status).toBe(0);
    expect(text("site/index.html")).toContain("role-baker.html");
  });
});
