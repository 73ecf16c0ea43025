import type { Assembly } from "../assemble.ts";
import { isRecord } from "../is-record.ts";

/** The kinds of record that others refer to by id. */
export type Kind = "source" | "topic" | "role" | "credential";

const KEYS: Readonly<Record<Kind, string>> = {
  source: "sources",
  topic: "topics",
  role: "roles",
  credential: "credentials",
};

/** The ids of a dataset by kind; a kind is absent when a file that should tell them could not be read. */
export type Known = ReadonlyMap<Kind, ReadonlySet<string>>;

/** Collects the ids of a dataset, those of records with faults or in unreadable files included. */
export function knownIds(assembly: Assembly): Known {
  const known = new Map<Kind, ReadonlySet<string>>();
  for (const kind of ["source", "topic", "role", "credential"] as const) {
    const key = KEYS[kind];
    const records = assembly.value[key];
    const isMissing = records === undefined && kind !== "credential" && kind !== "role";
    if (assembly.unread.has(key) || isMissing || (records !== undefined && !isRecord(records))) continue;
    const unread = [...assembly.unread].filter((name) => name.startsWith(`${key}/`));
    const ids = unread.map((name) => name.slice(key.length + 1));
    known.set(kind, new Set([...Object.keys(records ?? {}), ...ids]));
  }
  return known;
}
