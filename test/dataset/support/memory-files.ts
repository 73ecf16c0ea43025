import type { EntryKind, Files } from "../../../src/cli/host.ts";

/** What a memory file system holds at a path: content, a kind that is never read, or an error. */
export type Entry = string | Uint8Array | { readonly kind: EntryKind } | { readonly error: string };

/** A file system in memory; reading anything but a file is a bug and throws without a code. */
export function memoryFiles(entries: Readonly<Record<string, Entry>>): Files {
  function entryAt(path: string): Entry | undefined {
    const entry = entries[path];
    if (typeof entry === "object" && "error" in entry) {
      throw Object.assign(new Error(entry.error), { code: entry.error });
    }
    return entry;
  }

  function namesIn(folder: string): readonly string[] {
    const inside = Object.keys(entries).filter((path) => path.startsWith(`${folder}/`));
    const names = inside.map((path) => path.slice(folder.length + 1).split("/")[0] ?? "");
    return [...new Set(names)].sort();
  }

  function bytesAt(path: string): Uint8Array {
    const entry = entryAt(path);
    if (typeof entry === "string") return new TextEncoder().encode(entry);
    if (entry instanceof Uint8Array) return entry;
    throw new Error(`${path} was read, and is no file`);
  }

  return {
    kind(path) {
      const entry = entryAt(path);
      if (typeof entry === "string" || entry instanceof Uint8Array) return "file";
      if (entry !== undefined && "kind" in entry) return entry.kind;
      if (namesIn(path).length > 0) return "folder";
      throw Object.assign(new Error("ENOENT"), { code: "ENOENT" });
    },
    list(path) {
      entryAt(path);
      return namesIn(path);
    },
    size: (path) => bytesAt(path).length,
    read: bytesAt,
    resolve: (path) => path,
    makeFolder() {
      throw new Error("reading makes no folder");
    },
    remove() {
      throw new Error("reading removes nothing");
    },
    write() {
      throw new Error("nothing is written");
    },
  };
}
