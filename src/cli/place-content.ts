import { EXIT } from "./exit-codes.ts";
import type { Host } from "./host.ts";
import type { PlaceOptions } from "./options.ts";
import { usageError } from "./usage-error.ts";
import { fileOf, writeOutput } from "./write-output.ts";

/**
 * Writes a result to standard output, to a file or into a block of a page; with `--check` it is only compared
 * with what is there. Gives the exit code: 1 when that is out of date.
 */
export async function placeContent(
  content: string | Uint8Array,
  options: PlaceOptions & { readonly format?: string | undefined },
  host: Host,
  mode?: number,
): Promise<number> {
  const { inject, block, output, format } = options;
  if (inject !== undefined && block !== undefined && output === undefined && typeof content === "string") {
    const { injectBlock } = await import("./blocks/inject-block.ts");
    return injectBlock({ text: content, format }, { ...options, inject, block }, host);
  }
  if (inject !== undefined || block !== undefined) {
    throw usageError("usage/bad-option", "--inject PAGE and --block NAME go together, and without --output");
  }
  if (!options.check) {
    await writeOutput(content, options.output, host, mode);
    return EXIT.answered;
  }
  const target = fileOf(options.output);
  if (target === undefined) {
    throw usageError("usage/bad-option", "--check has no file to compare with", "name it with --output FILE");
  }
  const { checkFile } = await import("./check-file.ts");
  return checkFile(content, target, options.typed ?? [], host);
}
