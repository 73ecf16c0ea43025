import { DEFAULT_LIMITS, type Limits } from "../dataset/limits.ts";
import { type DatasetReading, readDataset } from "../dataset/read-dataset.ts";
import type { DataHost } from "./host.ts";
import type { DataOptions } from "./options.ts";
import { readDatasetFiles, STDIN_NAME } from "./read-dataset-files.ts";

const MEBIBYTE = 1024 * 1024;

/** What was read, and from which files, each by its one resolved name. */
export interface LocatedReading extends DatasetReading {
  readonly inputs: readonly string[];
}

/** Reads and checks the dataset at a path, within the limits that the options set. */
export async function readDatasetFrom(
  path: string,
  options: DataOptions,
  host: DataHost,
): Promise<LocatedReading> {
  const limits: Limits = {
    ...DEFAULT_LIMITS,
    ...(options.maxSize === undefined ? {} : { bytes: options.maxSize * MEBIBYTE }),
    ...(options.maxKeys === undefined ? {} : { keys: options.maxKeys }),
  };
  const files = await readDatasetFiles(path, host, limits);
  const inputs = files.flatMap((file) =>
    "bytes" in file && file.path !== STDIN_NAME ? [host.files.resolve(file.path)] : [],
  );
  return { ...readDataset(files, limits), inputs };
}
