import type { DatasetFile } from "../dataset/assemble.ts";
import type { Limits } from "../dataset/limits.ts";
import { COLLECTIONS, placeOf } from "../dataset/place.ts";
import { cleanText } from "../domain/clean-text.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { DiagnosticCode } from "../domain/diagnostic-codes.ts";
import { nearest } from "../domain/nearest.ts";
import type { DataHost, EntryKind, Files } from "./host.ts";

/** The name under which standard input appears in messages. */
export const STDIN_NAME = "<stdin>";

/**
 * Reads the files of a dataset: a folder, one file, or standard input for `-`. Pipes, sockets and
 * devices are never opened, and nothing larger than the limit is read. What cannot be read comes
 * back as a file with its fault, so that the rest is still checked.
 */
export async function readDatasetFiles(
  path: string,
  host: Pick<DataHost, "files" | "readStdin">,
  limits: Limits,
): Promise<readonly DatasetFile[]> {
  if (path === "-") return [await readStdin(host, limits)];
  const { files } = host;
  return attempt(path, "", () =>
    files.kind(path) === "folder" ? readFolder(path, files, limits) : [readOne(path, "", files, limits)],
  );
}

/** Reads one file, or standard input for `-`, likewise; a folder is a fault. */
export async function readLoneFile(
  path: string,
  host: Pick<DataHost, "files" | "readStdin">,
  limits: Limits,
): Promise<DatasetFile> {
  if (path === "-") return readStdin(host, limits);
  try {
    return readOne(path, "", host.files, limits);
  } catch (error) {
    return faultOf(error, path, "");
  }
}

/** Why a path cannot be read as a file; nothing when it can be tried. */
export function faultOfFile(path: string, files: Files): Diagnostic | undefined {
  try {
    return notAFile(files.kind(path), path, "")?.fault;
  } catch (error) {
    return faultOfReading(error, path);
  }
}

/** What the system said when a file was read; nothing when it is not the system's. */
export function faultOfReading(error: unknown, path: string): Diagnostic | undefined {
  const isSystem = error instanceof Error && "code" in error && typeof error.code === "string";
  const found = isSystem ? faultOf(error, path, "") : undefined;
  return found && "fault" in found ? found.fault : undefined;
}

async function readStdin(host: Pick<DataHost, "readStdin">, limits: Limits): Promise<DatasetFile> {
  return { path: STDIN_NAME, place: "", bytes: await host.readStdin(limits.bytes) };
}

function readFolder(folder: string, files: Files, limits: Limits): readonly DatasetFile[] {
  const found = files.list(folder).flatMap((name) => readEntry(folder, name, files, limits));
  if (found.some(({ place }) => placeOf(place).kind !== "stray")) return found;
  const hint = "a dataset folder holds dataset.yaml, sources.yaml and roles/<id>.yaml";
  return [...found, failed(folder, "", "file/no-dataset", "holds no dataset", hint)];
}

function readEntry(folder: string, name: string, files: Files, limits: Limits): readonly DatasetFile[] {
  const path = join(folder, name);
  if (placeOf(name).kind === "folder") {
    return attempt(path, name, () => readCollection(path, name, files, limits));
  }
  if (placeOf(name).kind !== "ignored")
    return attempt(path, name, () => [readOne(path, name, files, limits)]);
  if (nearest(name, COLLECTIONS) === undefined) return [];
  return attempt(path, name, () => strayFolder(path, name, files));
}

function readCollection(
  folder: string,
  collection: string,
  files: Files,
  limits: Limits,
): readonly DatasetFile[] {
  return files.list(folder).flatMap((name) => {
    const path = join(folder, name);
    const place = `${collection}/${name}`;
    if (placeOf(place).kind === "ignored") return name.startsWith(".") ? [] : deeperFiles(path, place, files);
    return attempt(path, place, () => [readOne(path, place, files, limits)]);
  });
}

/** The files in a folder with a misspelled name, unread: the dataset reports them as stray. */
function strayFolder(folder: string, name: string, files: Files): readonly DatasetFile[] {
  if (files.kind(folder) !== "folder") return [];
  const found = files.list(folder).filter((file) => placeOf(`roles/${file}`).kind === "record");
  return found.map((file) => ({ path: join(folder, file), place: `${name}/${file}`, bytes: UNREAD }));
}

/** The files in a folder within a collection, likewise; deeper ones are not looked for, so that no link leads round. */
function deeperFiles(path: string, place: string, files: Files): readonly DatasetFile[] {
  try {
    return strayFolder(path, place, files);
  } catch (error) {
    // Nothing would be read from it, so it is no fault of the dataset that it cannot be looked into.
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}

const UNREAD = new Uint8Array();

function readOne(path: string, place: string, files: Files, limits: Limits): DatasetFile {
  if (place !== "" && placeOf(place).kind === "stray") return { path, place, bytes: UNREAD };
  const fault = notAFile(files.kind(path), path, place);
  if (fault) return fault;
  const size = files.size(path);
  if (size > limits.bytes) {
    return failed(path, place, "file/too-large", `has ${size} bytes, more than the limit of ${limits.bytes}`);
  }
  return { path, place, bytes: files.read(path) };
}

function notAFile(kind: EntryKind, path: string, place: string): FaultyFile | undefined {
  if (kind === "file") return undefined;
  const message = kind === "folder" ? "is a folder where a file belongs" : "is neither a file nor a folder";
  return failed(path, place, "file/not-a-file", message);
}

/** A file that could not be read. */
type FaultyFile = Extract<DatasetFile, { readonly fault: Diagnostic }>;

const CODES: Readonly<Record<string, readonly [DiagnosticCode, string]>> = {
  ENOENT: ["file/missing", "does not exist"],
  ENOTDIR: ["file/missing", "does not exist: a part of the path is not a folder"],
  EACCES: ["file/no-permission", "may not be read"],
  EPERM: ["file/no-permission", "may not be read"],
  ELOOP: ["file/link-loop", "leads through links that point at each other"],
  ENAMETOOLONG: ["file/missing", "does not exist: the name is too long"],
  ERR_INVALID_ARG_VALUE: ["file/missing", "does not exist: no path holds a zero byte"],
};

function attempt(path: string, place: string, read: () => readonly DatasetFile[]): readonly DatasetFile[] {
  try {
    return read();
  } catch (error) {
    return [faultOf(error, path, place)];
  }
}

/** The file with the reason why the system refused it; any other error is a bug of ours, and thrown. */
function faultOf(error: unknown, path: string, place: string): DatasetFile {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
  const [code, message] = CODES[error.code] ?? ["file/unreadable", `could not be read (${error.code})`];
  return failed(path, place, code, message);
}

function failed(
  path: string,
  place: string,
  code: DiagnosticCode,
  message: string,
  hint?: string,
): FaultyFile {
  const fault: Diagnostic = {
    severity: "error",
    code,
    message: `${cleanText(path)} ${message}`,
    ...(hint === undefined ? {} : { hint }),
  };
  return { path, place, fault };
}

function join(folder: string, name: string): string {
  return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
}
