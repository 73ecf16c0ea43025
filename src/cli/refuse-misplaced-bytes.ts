import { type FormatId, isBytesFormat } from "../render/formats.ts";
import type { Host } from "./host.ts";
import type { PlaceOptions } from "./options.ts";
import { usageError } from "./usage-error.ts";
import { fileOf } from "./write-output.ts";

/** Refuses to put a file that a program of its own opens into a block of a page, or onto a terminal. */
export function refuseMisplacedBytes(
  format: FormatId,
  { output, inject, block, check }: PlaceOptions,
  host: Host,
): void {
  if (!isBytesFormat(format)) return;
  if (inject !== undefined || block !== undefined) {
    throw usageError("usage/bad-option", `${format} cannot stand in a block: write it with --output FILE`);
  }
  if (fileOf(output) === undefined && !check && host.stdout.isTerminal) {
    throw usageError("usage/bad-option", `${format} is not for terminals: name a file with --output`);
  }
}
