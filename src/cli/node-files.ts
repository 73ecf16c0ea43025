import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { EntryKind, Files } from "./host.ts";
import { interruptible } from "./interruption.ts";
import { replaceFile } from "./replace-file.ts";

/** The most links that a path may lead through, as on Linux. */
const MOST_LINKS = 40;

/** The file system of this machine. */
export const nodeFiles: Files = {
  kind: kindOf,
  list: (path) => readdirSync(path).sort((a, b) => (a < b ? -1 : 1)),
  size: (path) => statSync(path).size,
  read: (path) => readFileSync(path),
  resolve: (path) => followLinks(path),
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true });
  },
  remove: (path) => rmSync(path, { force: true }),
  async write(path, content, mode) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats && !stats.isFile()) writeDirectly(path, content);
    else await writeWhole(followLinks(path), content, mode);
  },
};

/** A reader that has seen enough and left is no problem. */
function writeDirectly(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (problem) {
    if (!(problem instanceof Error && "code" in problem && problem.code === "EPIPE")) throw problem;
  }
}

/** A signal waits until the file is whole, and ends the program then. */
async function writeWhole(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  let stop: (reason: Error) => void = () => undefined;
  await interruptible(
    () =>
      new Promise<void>((resolve, reject) => {
        stop = reject;
        replaceFile(path, content, mode);
        setImmediate(resolve);
      }),
    () => stop(new Error("interrupted")),
  );
}

function kindOf(path: string): EntryKind {
  const stats = statSync(path);
  if (stats.isFile()) return "file";
  return stats.isDirectory() ? "folder" : "other";
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/**
 * The place that a path leads to in the end, whether something is there or not. A link to a file that
 * is still missing is followed too: writing to it must make that file, not replace the link.
 */
function followLinks(path: string, links = 0): string {
  const absolute = resolve(path);
  const place = exists(dirname(absolute))
    ? join(realpathSync(dirname(absolute)), basename(absolute))
    : absolute;
  if (!lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) return place;
  if (links >= MOST_LINKS) throw Object.assign(new Error("too many links"), { code: "ELOOP" });
  return followLinks(resolve(dirname(place), readlinkSync(place)), links + 1);
}
