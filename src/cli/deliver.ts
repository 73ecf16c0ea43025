import { cleanText } from "../domain/clean-text.ts";
import { FORMATS, type FormatId, formatOfFile } from "../render/formats.ts";
import { renderDocument } from "../render/render-document.ts";
import type { ResultDocument } from "../render/view-of.ts";
import type { Host } from "./host.ts";
import type { LoadedDataset } from "./load-dataset.ts";
import type { OutputOptions } from "./options.ts";
import { resolveAscii } from "./resolve-ascii.ts";
import { resolveColor } from "./resolve-color.ts";
import { resolveWidth } from "./resolve-width.ts";
import { usageError } from "./usage-error.ts";

/**
 * Renders a result and writes it where it was asked for: standard output, or a file that is replaced
 * as a whole and is never one of the inputs.
 */
export async function deliver(
  document: ResultDocument,
  options: OutputOptions,
  host: Host,
  isInput: LoadedDataset["isInput"],
): Promise<void> {
  const target = STDOUT_NAMES.includes(options.output) ? undefined : options.output;
  if (target !== undefined) await refuseInput(target, host, isInput);
  const format = chooseFormat(options);
  const stream = target === undefined ? host.stdout : { isTerminal: false };
  const text = renderDocument(document, format, {
    width: resolveWidth(options.width, host.env, stream),
    layout: options.layout,
    ascii: resolveAscii(options.ascii ?? false, host),
    color: resolveColor(options.color, host.env, stream),
    sources: options.sources ?? FORMATS[format].sources,
    excel: options.excel ?? false,
  });
  if (target === undefined) host.stdout.write(text);
  else await attempt(target, () => host.files.write(target, text));
}

/** Standard output is never opened a second time: it may be a socket, or a file that is appended to. */
const STDOUT_NAMES: readonly (string | undefined)[] = ["-", "/dev/stdout"];

function chooseFormat({ format, output, excel }: OutputOptions): FormatId {
  const chosen = format ?? (output === undefined ? undefined : formatOfFile(output)) ?? "terminal";
  if (excel && chosen !== "csv" && chosen !== "tsv") {
    throw usageError(
      "usage/bad-option",
      `--excel does nothing for ${chosen}`,
      "use it with --format csv or tsv",
    );
  }
  return chosen;
}

async function refuseInput(target: string, host: Host, isInput: LoadedDataset["isInput"]): Promise<void> {
  if (isInput(await attempt(target, () => host.files.resolve(target)))) {
    throw usageError(
      "output/is-input",
      `--output ${target} would be read as a part of the dataset`,
      "write to another file",
    );
  }
}

async function attempt<T>(target: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (problem) {
    throw usageError(
      "output/cannot-write",
      `cannot write ${cleanText(target)}: ${wordProblem(problem)}`,
      "nothing was written",
    );
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "the folder does not exist",
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space left",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be too large",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "the name is too long",
};

/** Words a problem of the file system; one that nobody foresaw is a bug and is passed on. */
export function wordProblem(problem: unknown): string {
  if (problem instanceof Error && "code" in problem && typeof problem.code === "string") {
    return PROBLEMS[problem.code] ?? problem.code;
  }
  throw problem;
}
