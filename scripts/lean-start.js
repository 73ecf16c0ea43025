import { createRequire } from "node:module";
import { join } from "node:path";

/** Packages that only some runs need: to ask, to compare files, to read pages, to fill templates, to measure text beyond Latin. */
export const VENDORED = [
  "@inquirer/core",
  "diff",
  "inquirer",
  "mdast-util-from-markdown",
  "mustache",
  "string-width",
];

/** The parts of the program that read YAML and JSON: a dataset of one's own, and a profile. Most runs need neither. */
export const READERS = [
  "read-dataset-from",
  "gather-profile",
  "gather-suppositions",
  "hold-interview",
  "read-picture",
  "stream-roster",
];

/**
 * What only a run calls that weighs a person, by module: together these functions become a file of their
 * own, read at the first call. Nothing that is thrown, and no state, may pass between the two files.
 */
export const CHECKING = {
  "eligibility/check": ["check"],
  "eligibility/plan/plan": ["plan", "farthestDay"],
  "eligibility/plan/road": ["roadsFromZero"],
  "render/check/check-document": ["checkDocument"],
  "render/check/check-records": ["checkRecords"],
  "render/check/check-sheet": ["checkSheet"],
  "render/check/for-you": ["forYouDocument", "forYouSection"],
  "render/check/for-you-records": ["personalRecords"],
  "render/plan/plan-calendar": ["planCalendar"],
  "render/plan/plan-document": ["planDocument"],
  "render/plan/plan-records": ["planRecords"],
  "render/plan/plan-sheet": ["planSheet"],
  "render/plan/road-document": ["roadDocument"],
  "render/plan/road-records": ["roadRecords"],
  "render/plan/road-sheet": ["roadSheet"],
  "render/roster/roster-sheet": ["rosterSheet"],
};

/** What only a run calls that writes a page, likewise. */
export const DRAWING_PAGES = {
  "render/html/render-html": ["renderHtml"],
  "render/html/render-self-check": ["renderSelfCheck"],
};

/** What only a run calls that writes a Word document or an Excel workbook, likewise: the packages for them are larger than all else. */
export const WRITING_WORD = { "render/word/render-docx": ["renderDocx"] };
export const WRITING_EXCEL = { "render/excel/render-xlsx": ["renderXlsx"] };

/** What only a run calls that explains codes, likewise: its texts are as long as the rest of a command. */
export const EXPLAINING = {
  "domain/diagnostic-codes": ["explainedCodes", "isDiagnosticCode"],
};

const YAML = join(createRequire(import.meta.url).resolve("yaml/package.json"), "../browser/dist/index.js");

/**
 * Leaves out of the start of the program what a run does not need.
 *
 * - The packages named, and the readers, become files of their own, read when the code that needs them runs.
 * - string-width would be needed at once, though only texts beyond Latin are measured with it: it is
 *   loaded at the first such text.
 * - cli-table3 has a string-width of its own, with a pattern of all emoji; it draws only plain stand-ins.
 * - cli-table3 can color with a package of its own; it is never asked to.
 * - chalk would look at the terminal, which loads half of Node's network code; it is always told its level.
 * - commander could start other programs; rolewise has none, and what starts them takes time to load.
 * - yaml's modules for browsers are the same code, of which only what is used is bundled.
 */
export function leanStart(vendored) {
  return {
    name: "lean-start",
    setup(build) {
      build.onResolve({ filter: /^(?:@inquirer\/)?[a-z-]+$/ }, ({ path, importer }) =>
        vendored.includes(path) && path !== "string-width" && !importer.includes("node_modules")
          ? { path: `../vendor/${path}.cjs`, external: true }
          : undefined,
      );
      build.onResolve({ filter: /^yaml$/ }, () => ({ path: YAML }));
      build.onResolve({ filter: /^\.\.\/vendor\// }, ({ path }) => ({ path, external: true }));
      if (vendored === VENDORED) {
        for (const reader of READERS) {
          build.onResolve({ filter: new RegExp(`/${reader}\\.ts$`) }, ({ kind }) =>
            kind === "dynamic-import" ? { path: `./${reader}.cjs`, external: true } : undefined,
          );
        }
      }
      replaceModule(build, /^string-width$/, ({ importer }) => !importer.includes("node_modules"), {
        name: "lazy-string-width",
        contents: `
          let stringWidth;
          export default (text) => (stringWidth ??= require("../vendor/string-width.cjs").default)(text);
        `,
      });
      replaceModule(build, /^string-width$/, ({ importer }) => importer.includes("cli-table3"), {
        name: "plain-width",
        contents: "module.exports = (text) => text.length;",
      });
      replaceModule(build, /^@colors\/colors/, () => true, {
        name: "no-colors",
        contents: "module.exports = {};",
      });
      replaceModule(build, /^#supports-color$/, () => true, {
        name: "no-terminal",
        contents: "export default { stdout: false, stderr: false };",
      });
      replaceModule(build, /^node:child_process$/, ({ importer }) => importer.includes("commander"), {
        name: "no-programs",
        contents: "module.exports = {};",
      });
    },
  };
}

/** Leaves functions, by module, out of a file, but for what loads them from a file of their own. */
export function apart(name, modules) {
  return {
    name: `${name}-apart`,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^\\./${name}\\.cjs$`) }, ({ path }) => ({
        path,
        external: true,
      }));
      for (const [module, names] of Object.entries(modules)) {
        build.onLoad({ filter: new RegExp(`/src/${module}\\.ts$`) }, () => ({
          contents: names
            .map((each) => `export const ${each} = (...args) => require("./${name}.cjs").${each}(...args);`)
            .join("\n"),
        }));
      }
    },
  };
}

/** The program that makes such a file. */
export function entryOf(modules) {
  return {
    contents: Object.entries(modules)
      .map(([module, names]) => `export { ${names.join(", ")} } from "./src/${module}.ts";`)
      .join("\n"),
    resolveDir: join(import.meta.dirname, ".."),
    loader: "ts",
  };
}

function replaceModule(build, filter, applies, { name, contents }) {
  build.onResolve({ filter }, (args) => (applies(args) ? { path: name, namespace: "lean" } : undefined));
  build.onLoad({ filter: new RegExp(`^${name}$`), namespace: "lean" }, () => ({
    contents,
    resolveDir: import.meta.dirname,
  }));
}
