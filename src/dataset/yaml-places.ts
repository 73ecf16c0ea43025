import { type Alias, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import type { Span } from "../domain/diagnostic.ts";
import type { Kept, Part, Path } from "./document.ts";
import type { SourceText } from "./source-text.ts";
import type { Range } from "./syntax-finding.ts";
import { rangeOf } from "./yaml-value.ts";

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** Makes the function that finds values of a YAML tree in its text. */
export function yamlPlaces(
  source: SourceText,
  root: ParsedNode,
  targets: ReadonlyMap<Alias, ParsedNode>,
  keep: Kept,
): (path: Path, part: Part) => Span {
  const indexes = new Map<YAMLMap, ReadonlyMap<string, ParsedPair>>();

  function pairOf(map: YAMLMap.Parsed, key: string): ParsedPair | undefined {
    const known = indexes.get(map);
    if (known) return known.get(key);
    // The last of equal keys wins in a Map.
    const items = keep === "last" ? map.items : map.items.toReversed();
    const index = new Map(items.map((pair) => [keyText(pair.key), pair]));
    indexes.set(map, index);
    return index.get(key);
  }

  function step(node: ParsedNode | null, key: string | number): Place | undefined {
    const target = node !== null && isAlias(node) ? targets.get(node) : node;
    if (isMap(target)) {
      const pair = pairOf(target as YAMLMap.Parsed, String(key));
      return pair && { key: pair.key, value: pair.value };
    }
    if (!isSeq(target) || typeof key !== "number") return undefined;
    const item = (target.items as readonly ParsedNode[])[key];
    return item && { key: undefined, value: item };
  }

  return (path, part) => {
    const whole: Place = { key: undefined, value: root };
    let place = whole;
    for (const key of path) {
      const next = step(place.value, key);
      if (next === undefined) break;
      place = next;
    }
    // The whole has no key: what it lacks is shown where the file starts.
    const { from, to } = place === whole && part === "key" ? { from: 0, to: 1 } : rangeAt(place, part);
    return source.span(from, to);
  };
}

interface Place {
  /** Absent for an item of a list. */
  readonly key: ParsedNode | undefined;
  readonly value: ParsedNode | null;
}

function rangeAt({ key, value }: Place, part: Part): Range {
  if (part === "key" && key !== undefined) return rangeOf(key);
  // Nothing was written as the value, so the key stands in for it.
  const isBlank = value === null || value.range[0] === value.range[1];
  if (isBlank) return key === undefined ? blankRange(value) : rangeOf(key);
  return part === "key" ? startOf(value) : rangeOf(value);
}

function blankRange(value: ParsedNode | null): Range {
  const from = value?.range[0] ?? 0;
  return { from, to: from + 1 };
}

/** An item of a list has no key; if it is a map, its first key shows where it starts. */
function startOf(value: ParsedNode): Range {
  const first = isMap(value) && !value.flow ? (value.items[0]?.key as ParsedNode | undefined) : undefined;
  return first ? rangeOf(first) : rangeOf(value);
}

function keyText(key: ParsedNode): string {
  if (!isScalar(key)) return "";
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}
