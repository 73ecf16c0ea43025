import type { Dataset } from "../domain/dataset.ts";
import { type Diagnostic, RolewiseError } from "../domain/diagnostic.ts";
import type { DataHost } from "./host.ts";
import type { DataOptions } from "./options.ts";

/** A dataset without a single error, and the files it was read from, each by its one resolved name. */
export interface LoadedDataset {
  readonly dataset: Dataset;
  readonly inputs: readonly string[];
}

/**
 * Loads the dataset that a command was told to use, or the bundled one, which was checked when the
 * package was built. A faulty dataset is never half used: all its errors are thrown together.
 */
export async function loadDataset(options: DataOptions, host: DataHost): Promise<LoadedDataset> {
  if (options.data === undefined) {
    const dataset: Dataset = JSON.parse(host.bundledDataset());
    return { dataset, inputs: [] };
  }
  const { readDatasetFrom } = await import("./read-dataset-from.ts");
  const { dataset, diagnostics, inputs } = await readDatasetFrom(options.data, options, host);
  if (dataset === undefined)
    throw new RolewiseError(diagnostics.map((it) => nameVariable(it, options, host)));
  return { dataset, inputs };
}

/** A path that nobody typed is puzzling: says that it comes from the environment. */
function nameVariable(diagnostic: Diagnostic, { data }: DataOptions, { env }: DataHost): Diagnostic {
  if (!diagnostic.code.startsWith("file/") || data !== env["ROLEWISE_DATA"]) return diagnostic;
  const hint = "the path is the value of ROLEWISE_DATA";
  return { ...diagnostic, hint: diagnostic.hint === undefined ? hint : `${diagnostic.hint}; ${hint}` };
}
