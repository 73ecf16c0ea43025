import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "..", "src");

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ path: name.replaceAll("\\", "/"), text: readFileSync(join(SRC, name), "utf8") }));

/** What each layer may import of the others. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  comparison: ["domain"],
  eligibility: ["domain"],
  catalog: ["domain", "comparison", "eligibility"],
  dataset: ["domain", "eligibility"],
  render: ["domain", "comparison", "eligibility", "catalog"],
  cli: ["domain", "comparison", "eligibility", "catalog", "dataset", "render"],
  page: ["domain", "comparison", "eligibility", "catalog", "dataset", "render"],
};

/** The only layer that may use a package. */
const HOMES: Readonly<Record<string, string>> = {
  "@humanwhocodes/momoa": "dataset",
  yaml: "dataset",
  zod: "dataset",
  "zod/mini": "dataset",
  chalk: "render",
  "cli-table3": "render",
  "string-width": "render",
  docx: "render",
  fflate: "render",
  "hucre/xlsx": "render",
  commander: "cli",
  inquirer: "cli",
  "@inquirer/core": "cli",
  diff: "cli",
  mustache: "render",
  mdast: "cli",
  "mdast-util-from-markdown": "cli",
  "fastest-levenshtein": "domain",
};

/** The only files that read the clock: `check` and the page ask for today where no day is told. */
const CLOCKS = ["cli/node-host.ts", "page/today.ts"];
const LONGEST = 250;
const VAGUE = /(?:^|\/)(?:utils?|helpers?|common|types|misc|shared|index)\.ts$/;
const IMPORT = /(?:\bfrom |\bimport |\bimport\(\s*)"([^"\n]+)"/g;

function layerOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : "";
}

function importsOf({ text }: SourceFile): readonly string[] {
  return [...text.matchAll(IMPORT)].map((found) => found[1] ?? "");
}

function wrongImport(file: SourceFile, name: string): boolean {
  const layer = layerOf(file.path);
  if (name.startsWith(".")) {
    const target = layerOf(posix.join(posix.dirname(file.path), name));
    return target !== "" && target !== layer && !(MAY_IMPORT[layer] ?? []).includes(target);
  }
  if (name.startsWith("node:")) return layer !== "cli";
  return HOMES[name] !== layer;
}

function readsClock(text: string): boolean {
  return /\b(?:new\s+Date\b|Date\s*[.(]|performance\s*\.)/.test(text);
}

/** Every rule that a file breaks, worded for whoever broke it. */
function violations(file: SourceFile): readonly string[] {
  const { path, text } = file;
  // The library and the version stand above the layers.
  const isLayered = path.includes("/");
  const imports = isLayered ? importsOf(file).filter((name) => wrongImport(file, name)) : [];
  const lines = text.split("\n").length - 1;
  return [
    ...imports.map((name) => `${path} imports ${name}`),
    ...(isLayered && !(layerOf(path) in MAY_IMPORT) ? [`${path} is in no known layer`] : []),
    ...(lines > LONGEST ? [`${path} has ${lines} lines`] : []),
    ...(/\bprocess\s*\.\s*exit\s*\(/.test(text) ? [`${path} ends the process`] : []),
    ...(readsClock(text) && !CLOCKS.includes(path) ? [`${path} reads the clock`] : []),
    ...(VAGUE.test(path) && path !== "index.ts" ? [`${path} has a name that says nothing`] : []),
    ...(/(?:^|\/)[^/]*[^a-z0-9/.-][^/]*$/.test(path) ? [`${path} is not in kebab-case`] : []),
  ];
}

describe("the architecture", () => {
  it("is kept by every file", () => {
    expect(files.length).toBeGreaterThan(60);
    for (const layer of Object.keys(MAY_IMPORT)) {
      expect(files.filter(({ path }) => layerOf(path) === layer).length).toBeGreaterThan(1);
    }
    expect(files.flatMap(importsOf).length).toBeGreaterThan(200);
    expect(files.flatMap(violations)).toEqual([]);
    expect(files.filter(({ text }) => readsClock(text)).map(({ path }) => path)).toEqual(CLOCKS);
  });

  it("keeps half of the files under a hundred lines", () => {
    const lengths = files.map(({ text }) => text.split("\n").length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
  });

  it.each([
    ["domain/role.ts", "imports ../comparison/row.ts", 'import { x } from "../comparison/row.ts";'],
    ["domain/role.ts", "imports zod", 'import * as z from "zod";'],
    ["domain/role.ts", "imports node:fs", 'import { readFileSync } from "node:fs";'],
    ["comparison/row.ts", "imports ../catalog/entry.ts", 'export type { X } from "../catalog/entry.ts";'],
    ["render/formats.ts", "imports ../dataset/read.ts", 'const x = await import("../dataset/read.ts");'],
    ["render/terminal/grid.ts", "imports ../../cli/host.ts", 'import { x } from "../../cli/host.ts";'],
    ["dataset/read-yaml.ts", "imports ../render/sheet.ts", 'import type { X } from "../render/sheet.ts";'],
    ["cli/main.ts", "imports chalk", 'import chalk from "chalk";'],
    ["cli/main.ts", "imports left-pad", 'import "left-pad";'],
    ["cli/main.ts", "ends the process", "process.exit(1);"],
    ["cli/main.ts", "reads the clock", "const now = new Date();"],
    ["cli/helpers.ts", "has a name that says nothing", ""],
    ["cli/readFile.ts", "is not in kebab-case", ""],
    ["lib/thing.ts", "is in no known layer", ""],
    ["cli/main.ts", "has 251 lines", "x\n".repeat(251)],
  ])("would notice that %s %s", (path, violation, text) => {
    expect(violations({ path, text })).toEqual([`${path} ${violation}`]);
  });

  it("lets through what is allowed", () => {
    const text = [
      'import { readFileSync } from "node:fs";',
      'import { x } from "../render/formats.ts";',
    ].join("\n");
    expect(violations({ path: "cli/commands/compare.ts", text: text.replace("../", "../../") })).toEqual([]);
  });
});
