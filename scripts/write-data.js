import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importSource } from "./import-source.js";

/**
 * Checks the bundled data and ships it as JSON, which loads in a fraction of the time of YAML, with
 * the JSON Schemas. A fault in the data ends the build.
 */
export async function writeData(root) {
  const dist = join(root, "dist");
  const { readDatasetFrom } = await importSource(root, "src/cli/read-dataset-from.ts");
  const { nodeFiles } = await importSource(root, "src/cli/node-files.ts");
  const { dataset, diagnostics } = await readDatasetFrom(join(root, "data"), {}, { files: nodeFiles });
  for (const { severity, code, message, span } of diagnostics) {
    const place = span ? `${span.file}:${span.line}:${span.column}: ` : "";
    process.stderr.write(`${place}${severity}: ${message} [${code}]\n`);
  }
  if (!dataset) throw new Error("the bundled data is faulty");
  writeFileSync(join(dist, "dataset.json"), JSON.stringify(dataset));

  const { jsonSchemas } = await importSource(root, "src/dataset/json-schemas.ts");
  mkdirSync(join(dist, "schemas"), { recursive: true });
  for (const [name, schema] of jsonSchemas()) {
    writeFileSync(join(dist, "schemas", `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
