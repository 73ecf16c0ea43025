import { RolewiseError } from "../../domain/diagnostic.ts";
import type { Files, Pieces } from "../host.ts";
import { faultOfFile, faultOfReading } from "../read-dataset-files.ts";

/** Reads a file piece by piece, or standard input where none is named; what cannot be read is thrown as a RolewiseError. */
export async function* readPieces(
  pieces: Pieces,
  file: string | undefined,
  files: Files,
): AsyncGenerator<Uint8Array, void> {
  const fault = file === undefined ? undefined : faultOfFile(file, files);
  if (fault) throw new RolewiseError([fault]);
  try {
    yield* pieces;
  } catch (problem) {
    const known = faultOfReading(problem, file ?? "standard input");
    throw known ? new RolewiseError([known]) : problem;
  }
}
