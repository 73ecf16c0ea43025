import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printed, ROOT } from "../support/run-rolewise.ts";

const PROGRAM = `
import {
  type CalendarDate, check, type CheckResult, type Comparison, compareRoles, type Dataset, type Diagnostic, describeEntries,
  isCalendarDate, listDataset, loadDataset, profileWordsOf, readDataset, readProfile, renderBytes, renderDocument, RolewiseError, type Role,
  version,
} from "rolewise";

const dataset: Dataset = await loadDataset();
const roles: readonly Role[] = dataset.roles;
const today = "2026-01-01";
if (!isCalendarDate(today)) throw new Error("no day");
const on: CalendarDate = today;
const comparison: Comparison = compareRoles(dataset, roles, on, { sections: ["pay"] });
const options = { width: 80, layout: "auto", ascii: false, color: false, sources: "short", excel: false } as const;
const markdown: string = await renderDocument(comparison, "markdown", options);
const shown: string = await renderDocument(describeEntries(dataset, "rn", on), "terminal", options);
const listed: string = await renderDocument(listDataset(dataset, ["roles"]), "csv", options);
const fileOf = (text: string) =>
  ({ path: "mine.yaml", place: "", bytes: new Uint8Array(Array.from(text, (letter) => letter.charCodeAt(0))) });
const diagnostics: readonly Diagnostic[] = readDataset([fileOf("roles: {}")]).diagnostics;
const { profile = {} } = readProfile(fileOf("licenses: [{ type: lpn }]"), profileWordsOf(dataset), on);
const standing: CheckResult = check(dataset, profile, { ids: ["cmgt-bc"], asOf: on });
const told: string = renderDocument(standing, "terminal");
const document: Uint8Array = await renderBytes(standing, "docx");
const workbook: Uint8Array = await renderBytes(standing, "xlsx");
const misspelled = readProfile(fileOf("licenses: [{ type: pharmacis }]"), profileWordsOf(dataset), on);
const refusal: unknown = await loadDataset("no/such/file").catch((error: unknown) => error);
const answer = {
  version,
  roles: roles.length,
  markdown: markdown.startsWith("# "),
  shown: shown.length > 100,
  listed: listed.startsWith("id,"),
  verdicts: standing.results.map(({ verdict }) => verdict),
  told: told.includes("NOT YET"),
  archives: [document, workbook].map((archive) => String.fromCharCode(...archive.slice(0, 2))),
  misspelled: [misspelled.profile ?? null, misspelled.diagnostics[0]?.hint],
  faulty: diagnostics.some(({ severity, span }) => severity === "error" && span?.file === "mine.yaml"),
  refused: refusal instanceof RolewiseError && refusal.diagnostics[0]?.code,
};
export default answer;
`;

let folder = "";
let packed: readonly string[] = [];

function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", [...args, "--ignore-scripts"], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rolewise-package-"));
  // Scripts stay off: what the package is made of has just been built.
  const [report] = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], ROOT));
  packed = report.files.map(({ path }: { readonly path: string }) => path).sort();
  const user = join(folder, "user");
  mkdirSync(user);
  writeFileSync(join(user, "package.json"), '{ "name": "user", "private": true, "type": "module" }');
  npm(["install", join(folder, report.filename), "--offline", "--no-audit", "--no-fund"], user);
  folder = user;
}, 60_000);

afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

describe("the package", () => {
  it("holds these files and no others", () => {
    const names = new Set(
      packed
        .filter((path) => !/^(?:data|docs|dist\/types)\//.test(path))
        .map((path) => path.replace(/-[A-Z0-9]{8}\.(c?js)$/, "-HASH.$1")),
    );
    expect([...names].sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "bin/package.json",
      "bin/rolewise.js",
      "dist/cli/checking.cjs",
      "dist/cli/drawing-pages.cjs",
      "dist/cli/explaining.cjs",
      "dist/cli/gather-profile.cjs",
      "dist/cli/gather-suppositions.cjs",
      "dist/cli/hold-interview.cjs",
      "dist/cli/read-dataset-from.cjs",
      "dist/cli/read-picture.cjs",
      "dist/cli/roster-worker.cjs",
      "dist/cli/run.cjs",
      "dist/cli/stream-roster.cjs",
      "dist/cli/writing-excel.cjs",
      "dist/cli/writing-word.cjs",
      "dist/dataset.json",
      "dist/lib/chunk-HASH.js",
      "dist/lib/index.js",
      "dist/lib/read-dataset-from-HASH.js",
      "dist/lib/read-standard-input-HASH.js",
      "dist/lib/render-docx-HASH.js",
      "dist/lib/render-xlsx-HASH.js",
      "dist/page/self-check.json",
      "dist/schemas/check.schema.json",
      "dist/schemas/comparison.schema.json",
      "dist/schemas/credential.schema.json",
      "dist/schemas/dataset-folder.schema.json",
      "dist/schemas/dataset.schema.json",
      "dist/schemas/diagnostics.schema.json",
      "dist/schemas/explanation.schema.json",
      "dist/schemas/list.schema.json",
      "dist/schemas/plan.schema.json",
      "dist/schemas/profile.schema.json",
      "dist/schemas/road.schema.json",
      "dist/schemas/role.schema.json",
      "dist/schemas/roster-document.schema.json",
      "dist/schemas/roster.schema.json",
      "dist/schemas/show.schema.json",
      "dist/third-party-licenses.txt",
      "dist/vendor/@inquirer/core.cjs",
      "dist/vendor/diff.cjs",
      "dist/vendor/inquirer.cjs",
      "dist/vendor/mdast-util-from-markdown.cjs",
      "dist/vendor/mustache.cjs",
      "dist/vendor/string-width.cjs",
      "package.json",
    ]);
  });

  it("holds the pages that its messages name, with all of their examples", () => {
    const pages = readdirSync(join(ROOT, "docs"), { recursive: true, withFileTypes: true });
    const files = pages.filter((page) => page.isFile()).map((page) => join(page.parentPath, page.name));
    const names = files.map((file) => relative(ROOT, file).replaceAll(sep, "/"));
    expect(packed.filter((path) => path.startsWith("docs/"))).toEqual(names.sort());
  });

  it("holds the data that it was made from, and the types of every source file", () => {
    const under = (root: string, ending: string) =>
      readdirSync(join(ROOT, root), { recursive: true, encoding: "utf8" }).filter((name) =>
        name.endsWith(ending),
      );
    const data = [...under("data", ".yaml"), "README.md"].map((name) => `data/${name}`);
    expect(packed.filter((path) => path.startsWith("data/"))).toEqual(data.sort());
    const sources = under("src", ".ts").filter((name) => !name.startsWith("page"));
    const types = sources.map((name) => `dist/types/${name.replace(/\.ts$/, ".d.ts")}`);
    expect(packed.filter((path) => path.startsWith("dist/types/"))).toEqual(types.sort());
  });

  it("is the only package that a user gets", () => {
    const installed = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["rolewise"]);
  });

  it("runs where nothing else is", () => {
    const run = (...args: string[]) =>
      execFileSync(join(folder, "node_modules", ".bin", "rolewise"), args, {
        cwd: folder,
        encoding: "utf8",
        env: { PATH: process.env["PATH"] ?? "", LANG: "C.UTF-8" },
      });
    expect(run("compare")).toBe(printed(["compare"]));
    expect(run("validate")).toContain("is valid");
    expect(npm(["exec", "--offline", "--", "rolewise", "--version"], folder)).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("gives TypeScript users types that compile strictly, and does what they say", () => {
    writeFileSync(join(folder, "program.ts"), PROGRAM);
    const [, shown = ""] = /^```ts\n(.*?)^```$/ms.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
    writeFileSync(join(folder, "shown.ts"), `/// <reference lib="dom" />\n${shown}`);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          module: "NodeNext",
          target: "ES2023",
          lib: ["ES2023"],
          types: [],
          skipLibCheck: false,
          verbatimModuleSyntax: true,
        },
        files: ["program.ts", "shown.ts"],
      }),
    );
    const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
    execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    // Bundlers resolve otherwise.
    const bundled = ["--module", "ESNext", "--moduleResolution", "bundler", "--noEmit"];
    execFileSync(process.execPath, [tsc, "-p", folder, ...bundled], { encoding: "utf8" });
    const print = 'import("./program.js").then(({ default: answer }) => console.log(JSON.stringify(answer)))';
    const answer = execFileSync(process.execPath, ["-e", print], { cwd: folder, encoding: "utf8" });
    expect(JSON.parse(answer)).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      roles: expect.any(Number),
      markdown: true,
      shown: true,
      listed: true,
      verdicts: ["not-yet"],
      told: true,
      archives: ["PK", "PK"],
      misspelled: [null, "did you mean pharmacist?"],
      faulty: true,
      refused: "file/missing",
    });
  });

  it("has nothing that publint objects to", async () => {
    const { messages } = await publint({ pkgDir: join(folder, "node_modules", "rolewise"), pack: false });
    expect(messages.filter(({ type }) => type !== "suggestion")).toEqual([]);
  });
});
