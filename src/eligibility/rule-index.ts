import { isBranch, type Requirement } from "../domain/requirement.ts";

/** The nodes of a rule by their ids; of several with one id, the first. */
export type RuleIndex = ReadonlyMap<string, Requirement>;

const indexes = new WeakMap<Requirement, RuleIndex>();

/** The index of a rule, made once: rules never change, and one rule is weighed against many profiles. */
export function ruleIndexOf(root: Requirement): RuleIndex {
  const known = indexes.get(root);
  if (known) return known;
  const index = new Map<string, Requirement>();
  enter(root, index);
  indexes.set(root, index);
  return index;
}

function enter(node: Requirement, index: Map<string, Requirement>): void {
  const { id } = node.about;
  if (id !== undefined && !index.has(id)) index.set(id, node);
  if (isBranch(node)) for (const part of node.of) enter(part, index);
}
