import type { Assembly } from "../assemble.ts";
import type { Path } from "../document.ts";
import { REQUIREMENT_KINDS } from "../forms/requirement-form.ts";
import { isRecord } from "../is-record.ts";
import { listOf, recordsOf } from "../raw-data.ts";

/** How deep requirements may stand inside each other. */
export const DEEPEST = 12;

/** A key that says of which kind a node is. */
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** A node of a rule as it is written, whatever is wrong with it. */
export interface RuleNode {
  readonly path: Path;
  readonly node: Readonly<Record<string, unknown>>;
  /** The kinds of which it is; exactly one where all is well. */
  readonly kinds: readonly RequirementKind[];
  /** 1 for the whole rule. */
  readonly depth: number;
  readonly parts: readonly RuleNode[];
}

/** The versions of the rules of one record. */
export interface RuleBook {
  readonly path: Path;
  readonly versions: readonly unknown[];
  /** Whether the record says what `fields: related` means. */
  readonly hasRelated: boolean;
  readonly isOfRole: boolean;
}

/** The versions of every credential's rules, and the accounts of every role's. */
export function ruleBooksOf({ value }: Assembly): readonly RuleBook[] {
  const credentials = recordsOf(value["credentials"]).map(([id, record]) => ({
    path: ["credentials", id, "rules"],
    versions: listOf(record, "rules"),
    hasRelated: isRecord(record) && Object.hasOwn(record, "related"),
    isOfRole: false,
  }));
  const roles = recordsOf(value["roles"]).map(([id, record]) => ({
    path: ["roles", id, "entry"],
    versions: listOf(record, "entry"),
    hasRelated: false,
    isOfRole: true,
  }));
  return [...credentials, ...roles];
}

/** A rule as a tree of what can be read of it; nothing where it is no map. Too deep a node comes without parts. */
export function ruleTreeOf(requires: unknown, path: Path, depth = 1): RuleNode | undefined {
  if (!isRecord(requires)) return undefined;
  const kinds = Object.keys(requires).filter(isKind);
  const lists = depth > DEEPEST ? [] : kinds.flatMap((kind) => partsOf(requires, kind, path));
  const parts = lists.flatMap(([part, place]) => ruleTreeOf(part, place, depth + 1) ?? []);
  return { path, node: requires, kinds, depth, parts };
}

function isKind(key: string): key is RequirementKind {
  return REQUIREMENT_KINDS.some((kind) => kind === key);
}

function partsOf(
  node: Readonly<Record<string, unknown>>,
  kind: RequirementKind,
  path: Path,
): readonly (readonly [unknown, Path])[] {
  if (kind === "all" || kind === "any") {
    return listOf(node, kind).map((part, place) => [part, [...path, kind, place]] as const);
  }
  if (kind !== "at-least") return [];
  return listOf(node[kind], "of").map((part, place) => [part, [...path, kind, "of", place]] as const);
}

/** A node and all that it holds, in the order in which they are written. */
export function nodesWithin(node: RuleNode): readonly RuleNode[] {
  return [node, ...node.parts.flatMap(nodesWithin)];
}

/** What a node says under a kind, if that is a map. */
export function bodyOf(
  { node }: RuleNode,
  kind: RequirementKind,
): Readonly<Record<string, unknown>> | undefined {
  const body = Object.hasOwn(node, kind) ? node[kind] : undefined;
  return isRecord(body) ? body : undefined;
}
