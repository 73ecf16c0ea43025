import { extname } from "node:path";
import { type FormatId, formatOfFile } from "../render/formats.ts";
import type { OutputOptions } from "./options.ts";
import { usageError } from "./usage-error.ts";

/** What to write in place of files that people look for, and that rolewise cannot write. */
const INSTEAD: Readonly<Record<string, string>> = {
  ".pdf": ".html, which prints well, or .docx",
  ".doc": ".docx",
  ".odt": ".docx",
  ".rtf": ".docx",
  ".xls": ".xlsx",
  ".ods": ".xlsx",
  ".yaml": ".json",
  ".yml": ".json",
  ".jsonl": ".json",
  ".ndjson": ".json",
};

/**
 * The format that the ending of a page or file asks for, if any; a usage error for a file whose program could not open
 * what would be written. A template may make anything.
 */
export function formatByEnding({
  inject,
  output,
  template,
}: Pick<OutputOptions, "inject" | "output" | "template">): FormatId | undefined {
  const file = inject ?? output;
  if (file === undefined) return undefined;
  if (inject !== undefined || template !== undefined) return formatOfFile(file);
  const ending = extname(file).toLowerCase();
  const instead = Object.hasOwn(INSTEAD, ending) ? INSTEAD[ending] : undefined;
  if (instead === undefined) return formatOfFile(file);
  throw usageError(
    "usage/bad-option",
    `there is no format for ${file}`,
    `name a file that ends in ${instead}; or choose a format with --format`,
  );
}
