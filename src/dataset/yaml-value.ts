import { type Alias, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Doubled, Kept } from "./document.ts";
import { quoted } from "./found-text.ts";
import type { Limits } from "./limits.ts";
import { setOwn } from "./set-own.ts";
import type { SourceText } from "./source-text.ts";
import {
  duplicateKey,
  mostTokens,
  type Range,
  syntaxFinding,
  tooDeep,
  tooManyKeys,
} from "./syntax-finding.ts";

/** Plain data from a YAML tree, with what every alias stands for. */
export type YamlValue =
  | {
      readonly value: unknown;
      readonly targets: ReadonlyMap<Alias, ParsedNode>;
      readonly doubled: Doubled;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly fatal: true; readonly diagnostics: readonly Diagnostic[] };

/** How large a value is once its aliases are followed. */
interface Built {
  readonly value: unknown;
  readonly nodes: number;
  readonly height: number;
}

interface Anchored extends Built {
  readonly node: ParsedNode;
}

interface Building {
  readonly source: SourceText;
  readonly limits: Limits;
  readonly keep: Kept;
  readonly anchors: Map<string, Anchored>;
  readonly targets: Map<Alias, ParsedNode>;
  readonly doubled: Map<object, Set<string>>;
  readonly diagnostics: Diagnostic[];
  /** Values that exist only because an alias repeats them. */
  repeated: number;
  /** The one finding that ends the reading. */
  fatal: Diagnostic | undefined;
}

const NOTHING: Built = { value: null, nodes: 1, height: 0 };

/**
 * Turns a YAML tree into plain data. A value that aliases repeat is shared, not copied, but counted
 * each time: whoever walks the data meets it each time.
 */
export function yamlValue(source: SourceText, root: ParsedNode, limits: Limits, keep: Kept): YamlValue {
  const building: Building = {
    source,
    limits,
    keep,
    anchors: new Map(),
    targets: new Map(),
    doubled: new Map(),
    diagnostics: [],
    repeated: 0,
    fatal: undefined,
  };
  const { value } = build(building, root, 0);
  const { diagnostics, targets, doubled, fatal } = building;
  return fatal === undefined
    ? { value, targets, doubled, diagnostics }
    : { fatal: true, diagnostics: [fatal] };
}

function build(building: Building, node: ParsedNode | null, depth: number): Built {
  if (node === null || building.fatal !== undefined) return NOTHING;
  if (isAlias(node)) return follow(building, node, depth);
  const built = isScalar(node)
    ? { value: node.value, nodes: 1, height: 0 }
    : buildCollection(building, node, depth);
  if (node.anchor !== undefined) building.anchors.set(node.anchor, { ...built, node });
  return built;
}

function follow(building: Building, alias: Alias.Parsed, depth: number): Built {
  const { source, limits } = building;
  const at = rangeOf(alias);
  const target = building.anchors.get(alias.source);
  if (target === undefined) {
    const message = `no earlier value is named ${quoted(`&${alias.source}`)}`;
    const hint = "put a text that starts with * in quotes";
    building.diagnostics.push(syntaxFinding(source, "syntax/unknown-alias", message, at, { hint }));
    return NOTHING;
  }
  building.targets.set(alias, target.node);
  building.repeated += target.nodes;
  if (building.repeated > mostTokens(limits, source.text.length) / 2) {
    const message = "aliases unfold into far more data than the file holds";
    building.fatal = syntaxFinding(source, "syntax/alias-bomb", message, at);
  } else if (depth + target.height > limits.depth) {
    building.fatal = tooDeep(source, limits, at);
  }
  return target;
}

function buildCollection(building: Building, node: ParsedNode, depth: number): Built {
  if (depth >= building.limits.depth) {
    building.fatal = tooDeep(building.source, building.limits, rangeOf(node));
    return NOTHING;
  }
  if (isMap(node)) return buildMap(building, node as YAMLMap.Parsed, depth);
  if (!isSeq(node)) return NOTHING;
  const value: unknown[] = [];
  let nodes = 1;
  let height = 0;
  for (const item of node.items as readonly (ParsedNode | Pair)[]) {
    const built = build(building, item as ParsedNode, depth + 1);
    value.push(built.value);
    nodes += built.nodes;
    height = Math.max(height, built.height);
  }
  return { value, nodes, height: height + 1 };
}

function buildMap(building: Building, map: YAMLMap.Parsed, depth: number): Built {
  const { source, limits } = building;
  const value: Record<string, unknown> = {};
  const first = new Map<string, Range>();
  let nodes = 1;
  let height = 0;
  for (const pair of map.items) {
    const key = keyOf(building, pair.key);
    const built = build(building, pair.value, depth + 1);
    nodes += built.nodes + 1;
    height = Math.max(height, built.height);
    if (key === undefined) continue;
    const at = rangeOf(pair.key);
    const earlier = first.get(key);
    if (earlier) {
      building.diagnostics.push(duplicateKey(source, quoted(key), at, earlier));
      building.doubled.set(value, (building.doubled.get(value) ?? new Set()).add(key));
    } else first.set(key, at);
    if (first.size > limits.keys) building.fatal ??= tooManyKeys(source, limits, at);
    if (earlier === undefined || building.keep === "last") setOwn(value, key, built.value);
  }
  return { value, nodes, height: height + 1 };
}

function keyOf(building: Building, key: ParsedNode | null): string | undefined {
  const node = key !== null && isAlias(key) ? building.anchors.get(key.source)?.node : key;
  if (node !== null && node !== undefined && isScalar(node)) {
    // An anchor on a key can be called for like any other.
    if (node === key) build(building, node, 0);
    // A key that looks like a number or true is still meant as the text that stands there.
    return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
  }
  const message = "a key must be a plain text";
  const at = key === null ? { from: 0, to: 1 } : rangeOf(key);
  building.diagnostics.push(syntaxFinding(building.source, "syntax/key-not-text", message, at));
  return undefined;
}

/** Where a node stands, without the comment and the line end after it. */
export function rangeOf(node: ParsedNode): Range {
  return { from: node.range[0], to: node.range[1] };
}
