import { RolewiseError } from "../../domain/diagnostic.ts";
import type { Chunks } from "../host.ts";
import { faultOfReading } from "../read-dataset-files.ts";

/** Reads a file chunk by chunk, or standard input where none is named; what cannot be read is thrown as a RolewiseError. */
export async function* readChunks(
  chunks: Chunks,
  file: string | undefined,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* chunks;
  } catch (problem) {
    const known = faultOfReading(problem, file ?? "standard input");
    throw known ? new RolewiseError([known]) : problem;
  }
}
