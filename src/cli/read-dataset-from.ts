import { dirname } from "node:path";
import { DEFAULT_LIMITS, type Limits } from "../dataset/limits.ts";
import { type DatasetReading, readDataset } from "../dataset/read-dataset.ts";
import type { DataHost } from "./host.ts";
import type { DataOptions } from "./options.ts";
import { readDatasetFiles, STDIN_NAME } from "./read-dataset-files.ts";

const MEBIBYTE = 1024 * 1024;

/** What was read, and what it was read from. */
export interface LocatedReading extends DatasetReading {
  /** Tells whether a path, by its one resolved name, is read as a part of the dataset, or would be if it existed. */
  readonly isInput: (path: string) => boolean;
}

const DATA_FILE = /\.(?:ya?ml|json)$/i;

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
  const read = files.filter((file) => "bytes" in file && file.path !== STDIN_NAME);
  const inputs = new Set(read.map((file) => host.files.resolve(file.path)));
  const folders = new Set(
    read.filter(({ place }) => place !== "").map((file) => dirname(host.files.resolve(file.path))),
  );
  const isInput = (resolved: string) =>
    inputs.has(resolved) || (folders.has(dirname(resolved)) && DATA_FILE.test(resolved));
  return { ...readDataset(files, limits), isInput };
}
