import { posix } from "node:path";
import type { Chunks, EntryKind, Files, Host, OutputStream, Streams } from "../../src/cli/host.ts";
import { bundledDataset, day } from "./small-dataset.ts";

/** What stands at a path: a text, or something that behaves as a file system's odder inhabitants do. */
export type MemoryEntry =
  | string
  | { readonly kind: "pipe" }
  | { readonly kind: "link"; readonly to: string }
  | { readonly kind: "forbidden" };

/** Files in a Map, by absolute path; a folder is there when something lies in it. */
export interface MemoryFiles extends Files {
  readonly entries: Map<string, MemoryEntry>;
  /** The modes that files were written with, where one was told. */
  readonly modes: Map<string, number>;
}

/** A host without a machine behind it; what was written can be read back. */
export interface MemoryHost extends Host {
  readonly files: MemoryFiles;
  readonly written: { readonly stdout: string; readonly stderr: string };
}

export interface MemoryHostOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly entries?: Readonly<Record<string, MemoryEntry>>;
  readonly stdin?: string;
  readonly columns?: { readonly stdout?: number; readonly stderr?: number };
  /** The code that writing to standard output ends with, such as `EPIPE`. */
  readonly stdoutProblem?: string;
  readonly bundledDataset?: () => string;
  readonly today?: string;
}

/** Makes a host in memory: no terminal unless columns are given, a UTF-8 locale, the bundled dataset. */
export function createMemoryHost(options: MemoryHostOptions = {}): MemoryHost {
  const { env = {}, entries = {}, stdin = "", columns = {}, stdoutProblem } = options;
  const stdout = capture(columns.stdout, stdoutProblem);
  const stderr = capture(columns.stderr);
  const files = memoryFiles(new Map(Object.entries(entries)));
  return {
    env: { LANG: "C.UTF-8", ...env },
    platform: "linux",
    elapsed: () => 0,
    cores: 1,
    startWorker: () => {
      throw new Error("nobody helps");
    },
    interruptible: (wait) => wait(),
    today: () => day(options.today ?? "2026-11-21"),
    schemaFolder: "/package/dist/schemas",
    selfCheckScript: () => JSON.stringify({ script: "", scriptHash: "sha256-" }),
    stdout,
    stderr,
    files,
    streams: memoryStreams(files, stdin),
    written: {
      get stdout() {
        return stdout.text();
      },
      get stderr() {
        return stderr.text();
      },
    },
    readStdin: async (limit) => new TextEncoder().encode(stdin).subarray(0, limit + 1),
    prompter: async () => undefined,
    interruption: () => undefined,
    bundledDataset: options.bundledDataset ?? (() => JSON.stringify(bundledDataset())),
    bundledFolder: "/package/data",
  };
}

interface Capture extends OutputStream {
  text(): string;
}

function capture(columns: number | undefined, problem?: string): Capture {
  let text = "";
  return {
    isTerminal: columns !== undefined,
    ...(columns === undefined ? {} : { columns }),
    write(part) {
      text += typeof part === "string" ? part : new TextDecoder().decode(part);
    },
    settled: async () => problem,
    text: () => text,
  };
}

function memoryFiles(entries: Map<string, MemoryEntry>): MemoryFiles {
  const modes = new Map<string, number>();
  const folders = new Set<string>();
  const follow = (path: string, links = 0): string => {
    const place = posix.resolve("/", path);
    const entry = entries.get(place);
    if (typeof entry !== "object" || entry.kind !== "link") return place;
    if (links >= 40) throw failure("ELOOP");
    return follow(posix.resolve(posix.dirname(place), entry.to), links + 1);
  };
  const names = (folder: string): readonly string[] => {
    const inside = folder === "/" ? "/" : `${folder}/`;
    const below = [...entries.keys()].filter((path) => path.startsWith(inside));
    return [...new Set(below.map((path) => path.slice(inside.length).split("/")[0] ?? ""))].sort();
  };
  const kind = (path: string): EntryKind => {
    const place = follow(path);
    const entry = entries.get(place);
    if (entry !== undefined)
      return typeof entry === "string" || entry.kind === "forbidden" ? "file" : "other";
    if (names(place).length > 0) return "folder";
    throw failure("ENOENT");
  };
  const text = (path: string): string => {
    const entry = entries.get(follow(path));
    if (typeof entry === "string") return entry;
    throw failure(entry === undefined ? "ENOENT" : "EACCES");
  };
  return {
    entries,
    modes,
    kind,
    list: (path) => names(follow(path)),
    size: (path) => Buffer.byteLength(text(path)),
    read: (path) => new TextEncoder().encode(text(path)),
    resolve: (path) => follow(path),
    makeFolder: (path) => void folders.add(posix.resolve("/", path)),
    remove: (path) => void entries.delete(posix.resolve("/", path)),
    async write(path, content, mode) {
      const place = follow(path);
      if (names(place).length > 0) throw failure("EISDIR");
      const folder = posix.dirname(place);
      if (names(folder).length === 0 && !folders.has(folder)) throw failure("ENOENT");
      const entry = entries.get(place);
      if (typeof entry === "object" && entry.kind === "forbidden") throw failure("EACCES");
      const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
      entries.set(place, typeof content === "string" ? content : decoder.decode(content));
      if (mode !== undefined) modes.set(place, mode);
    },
  };
}

function memoryStreams({ entries, modes, read, resolve }: MemoryFiles, stdin: string): Streams {
  return {
    chunks: (path) => memoryChunks(path === undefined ? new TextEncoder().encode(stdin) : read(path)),
    openLines(path, mode) {
      const place = resolve(path);
      const decoder = new TextDecoder();
      entries.set(place, "");
      modes.set(place, mode);
      return {
        write: (lines) => void entries.set(place, `${entries.get(place)}${decoder.decode(lines)}`),
        keep: () => undefined,
        drop: () => undefined,
      };
    },
  };
}

function memoryChunks(bytes: Uint8Array): Chunks {
  return {
    async *[Symbol.asyncIterator]() {
      yield bytes;
    },
    stop: () => undefined,
  };
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
