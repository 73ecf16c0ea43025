import type { Host } from "./host.ts";
import { attempt } from "./write-output.ts";

/** The bytes of a regular file that a command writes to; undefined where there is nothing yet. */
export async function readTarget(target: string, host: Host): Promise<Uint8Array | undefined> {
  return attempt(target, () => read(target, host), "read");
}

function read(target: string, { files }: Host): Uint8Array | undefined {
  try {
    const kind = files.kind(target);
    if (kind === "file") return files.read(target);
    throw Object.assign(new Error(kind), { code: kind === "folder" ? "EISDIR" : "ENOTREG" });
  } catch (problem) {
    if (problem instanceof Error && "code" in problem && problem.code === "ENOENT") return undefined;
    throw problem;
  }
}
