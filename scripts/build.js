import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build, transform } from "esbuild";
import { leanStart } from "./lean-start.js";
import { leanTable } from "./lean-table.js";
import { writeNotices } from "./write-notices.js";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Every supported Node has set notation; esbuild would build such patterns when the program starts, which is slow. */
const supported = { "regexp-set-notation": true };

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  splitting: true,
  legalComments: "none",
  supported,
  define: { ROLEWISE_VERSION: JSON.stringify(version) },
  plugins: [leanTable, leanStart],
  metafile: true,
  logLevel: "warning",
};

/**
 * The command starts faster as CommonJS, which esbuild does not split: so it is split as ES modules
 * first, and each piece is then rewritten.
 */
async function buildCommand() {
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: ["src/cli/run.ts"],
    outdir: join(dist, "cli"),
    outExtension: { ".js": ".cjs" },
    chunkNames: "[name]-[hash]",
    minify: true,
    write: false,
  });
  await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const { code } = await transform(text, {
        format: "cjs",
        platform: "node",
        target: "node20",
        minify: true,
        supported: { ...supported, "dynamic-import": false },
        define: { "import.meta.dirname": "__dirname" },
      });
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, code);
    }),
  );
  return metafile;
}

/** The library stays readable: it is what a developer steps through. */
async function buildLibrary() {
  const { metafile } = await build({
    ...shared,
    entryPoints: ["src/index.ts"],
    outdir: join(dist, "lib"),
    banner: {
      js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
    },
  });
  return metafile;
}

rmSync(dist, { recursive: true, force: true });
const metafiles = await Promise.all([buildCommand(), buildLibrary()]);
execFileSync(
  process.execPath,
  [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.build.json"],
  {
    cwd: root,
    stdio: "inherit",
  },
);
const { writeData } = await import("./write-data.js");
await writeData(root);
writeNotices(root, metafiles);
process.stderr.write(`built ${relative(process.cwd(), dist) || dist}\n`);
