import { EXIT } from "./exit-codes.ts";
import type { Host } from "./host.ts";
import type { PlaceOptions } from "./options.ts";
import { usageError } from "./usage-error.ts";
import { fileOf, writeOutput } from "./write-output.ts";

/**
 * Writes a text to standard output or to a file; with `--check` it is only compared with the file. Gives
 * the exit code: 1 when the file is out of date.
 */
export async function placeText(
  text: string,
  options: PlaceOptions,
  host: Host,
  mode?: number,
): Promise<number> {
  if (!options.check) {
    await writeOutput(text, options.output, host, mode);
    return EXIT.answered;
  }
  const target = fileOf(options.output);
  if (target === undefined) {
    throw usageError(
      "usage/bad-option",
      "--check has no file to compare with",
      "name it with --output FILE, or with --inject FILE --block NAME",
    );
  }
  const { checkFile } = await import("./check-file.ts");
  return checkFile(text, target, options.typed ?? [], host);
}
