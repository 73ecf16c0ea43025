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

/**
 * Puts new content in the place of a file, all of it or nothing: it is written beside it, and takes its name
 * when it is whole. The file keeps its mode and owner. What a process left that was killed while it wrote is
 * taken away by the next that writes into the folder.
 */
export function replaceFile(path: string, content: string | Uint8Array, mode?: number): void {
  const folder = dirname(path);
  const temporary = join(folder, `.rolewise-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  const old = statSync(path, { throwIfNoEntry: false });
  removeLeftovers(folder);
  try {
    writeWhole(temporary, content, old, mode);
    renameSync(temporary, path);
  } catch (problem) {
    rmSync(temporary, { force: true });
    throw problem;
  }
}

function writeWhole(path: string, content: string | Uint8Array, old: Stats | undefined, mode?: number): void {
  const wanted = mode ?? (old && old.mode & 0o7777);
  const file = openSync(path, "wx", wanted ?? 0o666);
  try {
    writeFileSync(file, content);
    if (old) keepOwner(file, old);
    if (wanted !== undefined) fchmodSync(file, wanted);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
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
      if (id !== undefined && !isOfAnother(Number(id))) rmSync(join(folder, name), { force: true });
    }
  } catch (problem) {
    if (!hasCode(problem, ["EACCES", "EPERM", "ENOENT", "ENOTDIR"])) throw problem;
  }
}

/** Whether a process is alive, and not this one, which has nothing half-written when it begins to write. */
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
