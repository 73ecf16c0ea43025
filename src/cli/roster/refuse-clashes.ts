import { RolewiseError } from "../../domain/diagnostic.ts";
import type { Host } from "../host.ts";
import type { LoadedDataset } from "../load-dataset.ts";
import { faultOfFile } from "../read-dataset-files.ts";
import { usageError } from "../usage-error.ts";
import { attempt } from "../write-output.ts";

/** The files of a run; standard input and standard output are absent. */
export interface RosterFiles {
  readonly file: string | undefined;
  readonly output: string | undefined;
  readonly rejects: string | undefined;
}

/**
 * Refuses what cannot be read, to write into what is read, or two things into one file. Gives what tells whether a path, by its one
 * resolved name, is an input.
 */
export async function refuseClashes(
  { file, output, rejects }: RosterFiles,
  isData: LoadedDataset["isInput"],
  { files }: Host,
): Promise<LoadedDataset["isInput"]> {
  const resolve = async (path: string | undefined) =>
    path === undefined ? undefined : attempt(path, () => files.resolve(path));
  const fault = file === undefined ? undefined : faultOfFile(file, files);
  if (fault) throw new RolewiseError([fault]);
  const [input, target, bad] = [await resolve(file), await resolve(output), await resolve(rejects)];
  const isInput = (path: string) => path === input || isData(path);
  for (const [option, path] of [
    ["--output", target],
    ["--rejects", bad],
  ] as const) {
    if (path !== undefined && isInput(path)) {
      throw usageError("output/is-input", `${option} would replace what is read`, "write to another file");
    }
  }
  if (bad !== undefined && bad === target) {
    throw usageError("usage/bad-option", "--output and --rejects are one file", "write to two files");
  }
  return isInput;
}
