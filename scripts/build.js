import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import {
  apart,
  CHECKING,
  DRAWING_PAGES,
  EXPLAINING,
  entryOf,
  leanStart,
  READERS,
  VENDORED,
  WRITING_EXCEL,
  WRITING_WORD,
} from "./lean-start.js";
import { bundleForPage, pageAssets } from "./page-assets.js";
import { writeNotices } from "./write-notices.js";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  // Every supported Node has it; esbuild would build such patterns when the program starts, which is slow.
  supported: { "regexp-set-notation": true },
  legalComments: "none",
  define: { ROLEWISE_VERSION: JSON.stringify(version), ROLEWISE_PAGE: JSON.stringify(pageAssets()) },
  metafile: true,
  logLevel: "warning",
};

const command = {
  ...shared,
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  // The other files are required: importing them would load Node's loader of ES modules, and its parser of exports.
  supported: { ...shared.supported, "dynamic-import": false },
  minify: true,
  define: { ...shared.define, "import.meta.dirname": "__dirname" },
};

/**
 * The command is one CommonJS file, which starts faster than ES modules or many files; the readers of
 * data are others, and what only some runs need of other packages is beside them.
 */
function buildCommand() {
  return build({
    ...command,
    entryPoints: ["run", "roster-worker", ...READERS].map((name) => `src/cli/${name}.ts`),
    outdir: join(dist, "cli"),
    plugins: [
      leanStart(VENDORED),
      apart("checking", CHECKING),
      apart("drawing-pages", DRAWING_PAGES),
      apart("explaining", EXPLAINING),
      apart("writing-word", WRITING_WORD),
      apart("writing-excel", WRITING_EXCEL),
    ],
  });
}

/** What only some runs call, a file beside the command. */
function buildApart(name, modules) {
  return build({
    ...command,
    stdin: entryOf(modules),
    outfile: join(dist, "cli", `${name}.cjs`),
    outExtension: {},
    plugins: [leanStart(VENDORED)],
  });
}

/** The library stays readable: it is what a developer steps through. */
function buildLibrary() {
  return build({
    ...shared,
    entryPoints: ["src/index.ts"],
    outdir: join(dist, "lib"),
    format: "esm",
    splitting: true,
    plugins: [leanStart(["string-width"])],
    // Under a name of its own: packages that are bundled import createRequire, too.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module";\nconst require = requireFrom(import.meta.url);',
    },
  });
}

/** Packages that are loaded when they are needed, each a file. */
function buildVendored() {
  return build({
    ...shared,
    // mustache's ES module has only a default, which would be wrapped in another when it is required.
    entryPoints: VENDORED.map((name) => ({
      in: name === "mustache" ? "mustache/mustache.js" : name,
      out: name,
    })),
    outdir: join(dist, "vendor"),
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    minify: true,
  });
}

rmSync(dist, { recursive: true, force: true });
const builds = await Promise.all([
  buildCommand(),
  buildApart("checking", CHECKING),
  buildApart("drawing-pages", DRAWING_PAGES),
  buildApart("explaining", EXPLAINING),
  buildApart("writing-word", WRITING_WORD),
  buildApart("writing-excel", WRITING_EXCEL),
  buildLibrary(),
  buildVendored(),
]);
execFileSync(
  process.execPath,
  [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.build.json"],
  {
    cwd: root,
    stdio: "inherit",
  },
);
const { text: script, hash: scriptHash } = bundleForPage("self-check.ts", {
  define: shared.define,
  // As in the command: of what reads profiles, only what is used.
  supported: shared.supported,
});
mkdirSync(join(dist, "page"));
writeFileSync(join(dist, "page", "self-check.json"), JSON.stringify({ script, scriptHash }));
const { writeData } = await import("./write-data.js");
await writeData(root);
writeNotices(
  root,
  builds.map(({ metafile }) => metafile),
);
process.stderr.write(`built ${relative(process.cwd(), dist) || dist}\n`);
