import { RolewiseError } from "../../domain/diagnostic.ts";
import type { Chunks, Files } from "../host.ts";
import { faultOfFile, faultOfReading } from "../read-dataset-files.ts";

/** Reads a file chunk by chunk, or standard input where none is named; what cannot be read is thrown as a RolewiseError. */
export async function* readChunks(
  chunks: Chunks,
  file: string | undefined,
  files: Files,
): AsyncGenerator<Uint8Array, void> {
  const fault = file === undefined ? undefined : faultOfFile(file, files);
  if (fault) throw new RolewiseError([fault]);
  try {
    yield* chunks;
  } catch (problem) {
    const known = faultOfReading(problem, file ?? "standard input");
    throw known ? new RolewiseError([known]) : problem;
  }
}
