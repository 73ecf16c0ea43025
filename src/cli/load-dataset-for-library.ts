import type { Dataset } from "../domain/dataset.ts";
import { loadDataset as load } from "./load-dataset.ts";
import { nodeDataHost } from "./node-data-host.ts";

/**
 * Loads a dataset: a folder, a YAML or JSON file, or, without a path, the bundled one. A faulty dataset
 * rejects with a `RolewiseError` that holds every diagnostic; there is no partial answer.
 */
export async function loadDataset(path?: string): Promise<Dataset> {
  const { dataset } = await load(path === undefined ? {} : { data: path }, nodeDataHost);
  return dataset;
}
