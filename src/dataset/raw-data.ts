import { isRecord } from "./is-record.ts";

/** The records of a map as it is written; none if it is no map. */
export function recordsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** A list under a key of a record as it is written; empty if there is none. */
export function listOf(record: unknown, key: string): readonly unknown[] {
  const list = isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;
  return Array.isArray(list) ? list : [];
}
