import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** What new content is called until it is whole; the number is that of the process that writes it. */
const TEMPORARY = /^\.rolewise-(\d+)-[0-9a-z]+\.tmp$/;

/** What this process writes at the moment. */
const begun = new Set<string>();

/** New content of a file, which is not yet in its place. */
export interface Replacement {
  write(content: string | Uint8Array): void;
  /** Puts what was written in the place of the file, or throws and leaves it as it was. */
  keep(): void;
  /** Leaves the file as it was. */
  drop(): void;
}

/**
 * Puts new content in the place of a file, all of it or nothing. The file keeps its mode and owner.
 */
export function replaceFile(path: string, content: string | Uint8Array, mode?: number): void {
  const replacement = openReplacement(path, mode);
  try {
    replacement.write(content);
    replacement.keep();
  } catch (problem) {
    replacement.drop();
    throw problem;
  }
}

/**
 * Begins new content of a file: it is written beside it, and takes its name when it is whole. What a process
 * left that was killed while it wrote is taken away by the next that writes into the folder.
 */
export function openReplacement(path: string, mode?: number): Replacement {
  const folder = dirname(path);
  const name = `.rolewise-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
  const temporary = join(folder, name);
  const old = statSync(path, { throwIfNoEntry: false });
  removeLeftovers(folder);
  const wanted = mode ?? (old && old.mode & 0o7777);
  const file = openSync(temporary, "wx", wanted ?? 0o666);
  begun.add(name);
  const close = () => {
    if (begun.delete(name)) closeSync(file);
  };
  const drop = () => {
    close();
    rmSync(temporary, { force: true });
  };
  return {
    write: (content) => writeFileSync(file, content),
    keep() {
      try {
        if (old) keepOwner(file, old);
        if (wanted !== undefined) fchmodSync(file, wanted);
        fsyncSync(file);
        close();
        renameSync(temporary, path);
      } catch (problem) {
        drop();
        throw problem;
      }
    },
    drop,
  };
}

/** Only root may give a file away; for others the file becomes theirs, as with every editor. */
function keepOwner(file: number, { uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch (problem) {
    if (!hasCode(problem, ["EPERM", "EINVAL", "ENOSYS"])) throw problem;
  }
}

/** What may not be seen or taken away, somebody else left. */
function removeLeftovers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, id] = TEMPORARY.exec(name) ?? [];
      if (id !== undefined && !begun.has(name) && !isOfAnother(Number(id)))
        rmSync(join(folder, name), { force: true });
    }
  } catch (problem) {
    if (!hasCode(problem, ["EACCES", "EPERM", "ENOENT", "ENOTDIR"])) throw problem;
  }
}

/** Whether a process is alive, and not this one, whose number a killed one may have had before. */
function isOfAnother(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (problem) {
    return hasCode(problem, ["EPERM"]);
  }
}

function hasCode(problem: unknown, codes: readonly string[]): boolean {
  return (
    problem instanceof Error &&
    "code" in problem &&
    typeof problem.code === "string" &&
    codes.includes(problem.code)
  );
}
