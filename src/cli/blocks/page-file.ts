import { DEFAULT_LIMITS } from "../../dataset/limits.ts";
import { cleanText } from "../../domain/clean-text.ts";
import type { Host } from "../host.ts";
import { readTarget } from "../read-target.ts";
import { usageError } from "../usage-error.ts";
import { attempt } from "../write-output.ts";

/** Reads a page one character a byte, so that what is no UTF-8 survives as well. */
export async function readPageFile(path: string, host: Host): Promise<string> {
  const bytes = await readTarget(path, host);
  if (bytes === undefined) {
    throw usageError(
      "output/cannot-read",
      `cannot read ${path}: there is no such file`,
      "nothing was written",
    );
  }
  if (bytes.length > DEFAULT_LIMITS.bytes) {
    throw usageError(
      "output/cannot-read",
      `cannot read ${path}: it has more than 5 MiB`,
      "nothing was written",
    );
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** Replaces a page as a whole, unless somebody else changed it since it was read. */
export async function writePageFile(path: string, before: string, after: string, host: Host): Promise<void> {
  if ((await readPageFile(path, host)) !== before) {
    throw usageError(
      "output/cannot-write",
      `cannot write ${cleanText(path)}: somebody else changed it meanwhile`,
      "it was left as it is; run the command again",
    );
  }
  await attempt(path, () => host.files.write(path, Buffer.from(after, "latin1")));
}
