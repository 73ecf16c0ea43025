import { type DocumentNode, type MemberNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import type { Diagnostic, Span } from "../domain/diagnostic.ts";
import type { Part, Path } from "./document.ts";
import { quoted } from "./found-text.ts";
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
export function jsonPlaces(source: SourceText, tree: JsonTree, path: Path, part: Part): Span {
  const whole: Place = { member: undefined, value: tree.body };
  let place = whole;
  for (const key of path) {
    const next = step(place.value, key);
    if (next === undefined) break;
    place = next;
  }
  // The whole has no key: what it lacks is shown where the file starts.
  const { from, to } = place === whole && part === "key" ? { from: 0, to: 1 } : rangeAt(place, part);
  return source.span(from, to);
}

/** Finds the keys that stand twice in a map, each with the place of the first. */
export function jsonDuplicates(source: SourceText, tree: JsonTree): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const visit = (node: ValueNode): void => {
    if (node.type === "Array") for (const element of node.elements) visit(element.value);
    if (node.type !== "Object") return;
    const first = new Map<string, Range>();
    for (const member of node.members) {
      const key = keyOf(member);
      const at = rangeOf(member.name);
      const earlier = first.get(key);
      if (earlier) diagnostics.push(duplicateKey(source, quoted(key), at, earlier));
      else first.set(key, at);
      visit(member.value);
    }
  };
  visit(tree.body);
  return diagnostics;
}

function step(node: ValueNode, key: string | number): Place | undefined {
  if (node.type === "Array" && typeof key === "number") {
    const element = node.elements[key];
    return element && { member: undefined, value: element.value };
  }
  if (node.type !== "Object") return undefined;
  const member = membersOf(node.members).get(String(key));
  return member && { member, value: member.value };
}

const indexes = new WeakMap<readonly MemberNode[], ReadonlyMap<string, MemberNode>>();

function membersOf(members: readonly MemberNode[]): ReadonlyMap<string, MemberNode> {
  const known = indexes.get(members);
  if (known) return known;
  const index = new Map(members.map((member) => [keyOf(member), member]));
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
