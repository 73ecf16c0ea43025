import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatasetFile } from "../../../src/dataset/assemble.ts";

/** The files of a folder as a dataset reader gets them, shown by their names within the folder. */
export function fixtureFiles(folder: string): readonly DatasetFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "expected.txt")
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const place = file.slice(folder.length + 1).replaceAll("\\", "/");
      return { path: place, place, bytes: new Uint8Array(readFileSync(file)) };
    });
}
