import type { Path } from "../document.ts";
import { isRecord } from "../is-record.ts";

/**
 * A profile as it is written, without the values at some paths. An item of a part stays as an item of which
 * nothing is told, so that the places of the others stay; of a list of words, the whole list goes.
 */
export function withoutFaulty(raw: unknown, paths: readonly Path[]): unknown {
  if (!isRecord(raw)) return {};
  const copy = structuredClone(raw);
  for (const path of paths) remove(copy, path);
  return copy;
}

function remove(root: Record<string, unknown>, path: Path): void {
  let above: [container: object, key: string | number] | undefined;
  let container: unknown = root;
  for (const key of path.slice(0, -1)) {
    if (typeof container !== "object" || container === null) return;
    above = [container, key];
    container = (container as Record<string | number, unknown>)[key];
  }
  const last = path.at(-1);
  if (last === undefined || typeof container !== "object" || container === null) return;
  if (!Array.isArray(container)) Reflect.deleteProperty(container, last);
  else if (isPartOfItems(path)) container[Number(last)] = {};
  else if (above) Reflect.deleteProperty(...above);
}

/** Every list at the top holds items but the one of words. */
function isPartOfItems(path: Path): boolean {
  return path.length === 2 && path[0] !== "currently";
}
