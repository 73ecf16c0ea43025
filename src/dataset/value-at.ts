import type { Path } from "./document.ts";

/** The value at a path, or nothing where the path leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** Tells whether something was written at a path, be it nothing. */
export function hasPath(root: unknown, path: Path): boolean {
  const parent = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined) return true;
  return typeof parent === "object" && parent !== null && Object.hasOwn(parent, key);
}
