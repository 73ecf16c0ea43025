import { type DocumentNode, type MemberNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import type { Diagnostic, Span } from "../domain/diagnostic.ts";
import type { Doubled, Kept, Part, Path } from "./document.ts";
import { quoted } from "./found-text.ts";
import { setOwn } from "./set-own.ts";
import type { SourceText } from "./source-text.ts";
import { duplicateKey, type Range } from "./syntax-finding.ts";

/** A JSON text as a tree with places. */
export type JsonTree = DocumentNode;

interface Place {
  readonly member: MemberNode | undefined;
  readonly value: ValueNode;
}

/** Parses a JSON text for its places; throws an error with an `offset` where the text is not JSON. */
export function parseJsonTree(text: string): JsonTree {
  return parse(text, { mode: "json" });
}

/** Finds a value of a JSON tree, or its key, in the text. */
export function jsonPlaces(source: SourceText, tree: JsonTree, path: Path, part: Part, keep: Kept): Span {
  const whole: Place = { member: undefined, value: tree.body };
  let place = whole;
  for (const key of path) {
    const next = step(place.value, key, keep);
    if (next === undefined) break;
    place = next;
  }
  // The whole has no key: what it lacks is shown where the file starts.
  const { from, to } = place === whole && part === "key" ? { from: 0, to: 1 } : rangeAt(place, part);
  return source.span(from, to);
}

/** A JSON text in which keys stand twice, as plain data, with a finding for each, which shows the first too. */
export interface DoubledJson {
  readonly value: unknown;
  readonly doubled: Doubled;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes plain data of a JSON tree and finds the keys that stand twice in a map. */
export function doubledJson(source: SourceText, tree: JsonTree, keep: Kept): DoubledJson {
  const diagnostics: Diagnostic[] = [];
  const doubled = new Map<object, Set<string>>();
  const build = (node: ValueNode): unknown => {
    if (node.type === "Array") return node.elements.map(({ value }) => build(value));
    if (node.type === "Object") return buildMap(node.members);
    return "value" in node ? node.value : null;
  };
  const buildMap = (members: readonly MemberNode[]): unknown => {
    const record: Record<string, unknown> = {};
    const first = new Map<string, Range>();
    for (const member of members) {
      const key = keyOf(member);
      const at = rangeOf(member.name);
      const earlier = first.get(key);
      const value = build(member.value);
      if (earlier) {
        diagnostics.push(duplicateKey(source, quoted(key), at, earlier));
        doubled.set(record, (doubled.get(record) ?? new Set()).add(key));
      } else first.set(key, at);
      if (earlier === undefined || keep === "last") setOwn(record, key, value);
    }
    return record;
  };
  return { value: build(tree.body), doubled, diagnostics };
}

function step(node: ValueNode, key: string | number, keep: Kept): Place | undefined {
  if (node.type === "Array" && typeof key === "number") {
    const element = node.elements[key];
    return element && { member: undefined, value: element.value };
  }
  if (node.type !== "Object") return undefined;
  const member = membersOf(node.members, keep).get(String(key));
  return member && { member, value: member.value };
}

const indexes = new WeakMap<readonly MemberNode[], ReadonlyMap<string, MemberNode>>();

/** A tree belongs to one reading, so that what is kept is the same each time. */
function membersOf(members: readonly MemberNode[], keep: Kept): ReadonlyMap<string, MemberNode> {
  const known = indexes.get(members);
  if (known) return known;
  // The last of equal keys wins in a Map.
  const ordered = keep === "last" ? members : members.toReversed();
  const index = new Map(ordered.map((member) => [keyOf(member), member]));
  indexes.set(members, index);
  return index;
}

function rangeAt({ member, value }: Place, part: Part): Range {
  if (part === "value") return rangeOf(value);
  if (member) return rangeOf(member.name);
  const first = value.type === "Object" ? value.members[0] : undefined;
  return first ? rangeOf(first.name) : rangeOf(value);
}

function keyOf({ name }: MemberNode): string {
  return name.type === "String" ? name.value : name.name;
}

function rangeOf(node: ValueNode | MemberNode["name"]): Range {
  return { from: node.loc.start.offset, to: node.loc.end.offset };
}
