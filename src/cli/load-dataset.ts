import type { Dataset } from "../domain/dataset.ts";
import { type Diagnostic, RolewiseError } from "../domain/diagnostic.ts";
import type { DataHost } from "./host.ts";
import type { DataOptions } from "./options.ts";

/** A dataset without a single error, and what it was read from. */
export interface LoadedDataset {
  readonly dataset: Dataset;
  /** Tells whether a path, by its one resolved name, is or would be a part of the dataset. */
  readonly isInput: (path: string) => boolean;
}

/**
 * Loads the dataset that a command was told to use, or the bundled one, which was checked when the
 * package was built. A faulty dataset is never half used: all its errors are thrown together.
 */
export async function loadDataset(options: DataOptions, host: DataHost): Promise<LoadedDataset> {
  const loaded = host.datasets?.get(options.data) ?? (await load(options, host));
  host.datasets?.set(options.data, loaded);
  return loaded;
}

async function load(options: DataOptions, host: DataHost): Promise<LoadedDataset> {
  if (options.data === undefined) {
    const dataset: Dataset = JSON.parse(host.bundledDataset());
    return { dataset, isInput: () => false };
  }
  const { readDatasetFrom } = await import("./read-dataset-from.ts");
  const { dataset, diagnostics, isInput } = await readDatasetFrom(options.data, options, host);
  if (dataset === undefined)
    throw new RolewiseError(diagnostics.map((it) => nameVariable(it, options, host)));
  return { dataset, isInput };
}

/** A path that nobody typed is puzzling: says that it comes from the environment. */
function nameVariable(diagnostic: Diagnostic, { data }: DataOptions, { env }: DataHost): Diagnostic {
  if (!diagnostic.code.startsWith("file/") || data !== env["ROLEWISE_DATA"]) return diagnostic;
  const hint = "the path is the value of ROLEWISE_DATA";
  return { ...diagnostic, hint: diagnostic.hint === undefined ? hint : `${diagnostic.hint}; ${hint}` };
}
