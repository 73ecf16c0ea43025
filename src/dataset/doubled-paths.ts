import type { Document, Path } from "./document.ts";
import { isRecord } from "./is-record.ts";

/** The paths of keys that stand twice in a document, wherever aliases repeat them, each with a path put before it. */
export function doubledPaths(document: Document, before: Path): readonly Path[] {
  const { doubled } = document;
  if (doubled.size === 0) return [];
  const paths: Path[] = [];
  const path = [...before];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach((item, place) => void visitChild(place, item));
    if (!isRecord(value)) return;
    for (const key of doubled.get(value) ?? []) paths.push([...path, key]);
    for (const [key, child] of Object.entries(value)) visitChild(key, child);
  };
  const visitChild = (key: string | number, child: unknown): void => {
    path.push(key);
    visit(child);
    path.pop();
  };
  visit(document.value);
  return paths;
}
