// Writes docs/diagnostics.md from the registry of codes: node scripts/write-diagnostics-doc.js
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = await mkdtemp(join(tmpdir(), "rolewise-"));
try {
  const outfile = join(folder, "diagnostics-doc.mjs");
  await build({
    entryPoints: ["src/render/diagnostics/diagnostics-doc.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    logLevel: "error",
  });
  const { diagnosticsDoc } = await import(pathToFileURL(outfile).href);
  await writeFile("docs/diagnostics.md", diagnosticsDoc());
} finally {
  await rm(folder, { recursive: true, force: true });
}
