import { cleanText } from "../domain/clean-text.ts";
import type { Host } from "./host.ts";
import { usageError } from "./usage-error.ts";

/** The mode of files that tell of a person. */
export const OWNER_ONLY = 0o600;

/** Writes a text, or the bytes of a file, to a file that is replaced as a whole, or to standard output where no file is named. */
export async function writeOutput(
  content: string | Uint8Array,
  output: string | undefined,
  host: Host,
  mode?: number,
): Promise<void> {
  const target = fileOf(output);
  if (target === undefined) host.stdout.write(content);
  else await attempt(target, () => host.files.write(target, content, mode));
}

/** Standard output is never opened a second time: it may be a socket, or a file that is appended to. */
const STDOUT_NAMES: readonly (string | undefined)[] = ["-", "/dev/stdout"];

/** The file that an output names; none for standard output. */
export function fileOf(output: string | undefined): string | undefined {
  return STDOUT_NAMES.includes(output) ? undefined : output;
}

/** Does something with a file that is to be written, or compared with, and words what goes wrong. */
export async function attempt<T>(
  target: string,
  act: () => T | Promise<T>,
  doing: "write" | "read" = "write",
): Promise<T> {
  try {
    return await act();
  } catch (problem) {
    throw usageError(
      `output/cannot-${doing}`,
      `cannot ${doing} ${cleanText(target)}: ${wordProblem(problem)}`,
      "nothing was written",
    );
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "the folder does not exist",
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "it is a folder",
  ENOTREG: "it is no regular file",
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
function wordProblem(problem: unknown): string {
  if (problem instanceof Error && "code" in problem && typeof problem.code === "string") {
    return PROBLEMS[problem.code] ?? problem.code;
  }
  throw problem;
}
