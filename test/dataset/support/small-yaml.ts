import type { DatasetFile } from "../../../src/dataset/assemble.ts";
import { DEFAULT_LIMITS, type Limits } from "../../../src/dataset/limits.ts";
import { type DatasetReading, readDataset } from "../../../src/dataset/read-dataset.ts";

/** A valid dataset with one role, one source and one topic. */
export const SMALL_YAML = `title: T
topics:
  visits: Visits
sources:
  s: {publisher: P, title: T, address: "https://a.example/", published: undated, read: 2026-01-01, authority: article}
roles:
  nurse:
    title: Nurse
    summary: {text: Cares, sources: [s]}
    sections:
      duties:
        - {id: one, topic: visits, text: Visits, sources: [s]}
`;

/** The small dataset with one thing replaced; the thing must be there. */
export function smallWith(part: string, replacement: string): string {
  if (!SMALL_YAML.includes(part)) throw new Error(`no ${part} in the small dataset`);
  return SMALL_YAML.replace(part, replacement);
}

/** A file of a dataset given as text or bytes. */
export function file(path: string, content: string | Uint8Array, place = ""): DatasetFile {
  return { path, place, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content };
}

/** Reads a dataset that is one file. */
export function readOne(
  content: string | Uint8Array,
  path = "data.yaml",
  limits: Limits = DEFAULT_LIMITS,
): DatasetReading {
  return readDataset([file(path, content)], limits);
}

/** What was found, as `code line:column`. */
export function found({ diagnostics }: DatasetReading): readonly string[] {
  return diagnostics.map(({ code, span }) => `${code} ${span?.line}:${span?.column}`);
}
