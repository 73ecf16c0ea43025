import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataHost } from "./host.ts";
import { nodeFiles } from "./node-files.ts";

/** The root of the package. */
export const PACKAGE = join(import.meta.dirname, "..", "..");

/** What this machine offers for reading data; the library needs no more of it. */
export const nodeDataHost: DataHost = {
  env: process.env,
  files: nodeFiles,
  readStdin: async (limit) => (await import("./read-standard-input.ts")).readStandardInput(limit),
  bundledDataset: () => readFileSync(join(PACKAGE, "dist", "dataset.json"), "utf8"),
  bundledFolder: join(PACKAGE, "data"),
};
