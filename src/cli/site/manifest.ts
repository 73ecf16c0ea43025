import { jsonText } from "../../render/json-text.ts";
import type { Seal } from "../blocks/block-line.ts";
import { usageError } from "../usage-error.ts";

/** The file of a site that says which of the others are ours, each with the seal of what was written into it. */
export const MANIFEST = ".rolewise-site.json";

/** Seals by the names of files. */
export type Seals = ReadonlyMap<string, Seal>;

/** Only plain names count: whoever edits the manifest cannot make it name a file elsewhere. */
const PLAIN_NAME = /^[a-z]+(?:-[a-z0-9_-]+)?\.[a-z]+$/;

/** Writes seals as the text of a manifest, in one order. */
export function manifestOf(seals: Seals): string {
  const names = [...seals.keys()].sort((one, other) => (one < other ? -1 : 1));
  return jsonText({ files: Object.fromEntries(names.map((name) => [name, seals.get(name)])) });
}

/** Reads a manifest; none is one without files. */
export function parseManifest(text: string | undefined, path: string): Seals {
  try {
    const { files }: { readonly files: Readonly<Record<string, Seal>> } = JSON.parse(text ?? '{"files":{}}');
    return new Map(
      Object.entries(files).flatMap(([name, { hash, version }]): readonly (readonly [string, Seal])[] =>
        PLAIN_NAME.test(name) && typeof hash === "string" && typeof version === "string"
          ? [[name, { hash, version }]]
          : [],
      ),
    );
  } catch {
    throw usageError("output/cannot-write", `${path} is not as rolewise wrote it`, "take it away");
  }
}
