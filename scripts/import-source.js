import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Imports a TypeScript file of this project into a script, on any Node version. */
export async function importSource(root, file) {
  const folder = mkdtempSync(join(root, "node_modules", ".rolewise-"));
  try {
    const outfile = join(folder, "source.mjs");
    await build({
      absWorkingDir: root,
      entryPoints: [file],
      outfile,
      bundle: true,
      platform: "node",
      target: "node20",
      format: "esm",
      define: { ROLEWISE_VERSION: '""' },
      banner: {
        js: 'import { createRequire } from "node:module";const require = createRequire(import.meta.url);',
      },
      logLevel: "warning",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
