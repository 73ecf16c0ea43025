// Writes docs/diagnostics.md from the registry of codes: node scripts/write-diagnostics-doc.js
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { importSource } from "./import-source.js";

const root = join(import.meta.dirname, "..");
const { diagnosticsDoc } = await importSource(root, "src/render/diagnostics/diagnostics-doc.ts");
writeFileSync(join(root, "docs", "diagnostics.md"), diagnosticsDoc());
