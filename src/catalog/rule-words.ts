import type { Dataset } from "../domain/dataset.ts";
import { isBranch, type LeafRequirement, type Requirement } from "../domain/requirement.ts";
import type { RuleVersion } from "../domain/rule-version.ts";
import type { WordKind } from "../domain/vocabulary.ts";
import type { NamedWord } from "./entry.ts";

/** The words that versions of rules are written with, each once, in order of first use. */
export function wordsOfRules(dataset: Dataset, versions: readonly RuleVersion[]): readonly NamedWord[] {
  const labels = labelsOf(dataset);
  const used = new Map<string, NamedWord>();
  for (const { kind, id } of versions.flatMap(wordsOfVersion)) {
    const key = `${kind} ${id}`;
    if (!used.has(key)) used.set(key, { kind, id, label: labels.get(key) ?? id });
  }
  return [...used.values()];
}

/** The ids of the sources that a rule's nodes cite, in the order in which they are written. */
export function sourcesOfVersion({ sources, requires }: RuleVersion): readonly string[] {
  return [...sources, ...nodesOf(requires).flatMap(({ about }) => about.sources ?? [])];
}

type Mention = Pick<NamedWord, "kind" | "id">;

/** Credentials of the dataset are certifications too, and are known by their abbreviations. */
function labelsOf({ vocabulary, credentials }: Dataset): ReadonlyMap<string, string> {
  return new Map([
    ...vocabulary.map(({ kind, id, label }) => [`${kind} ${id}`, label] as const),
    ...credentials.map(({ id, abbreviation }) => [`certifications ${id}`, abbreviation] as const),
  ]);
}

function wordsOfVersion({ relatedFields, requires }: RuleVersion): readonly Mention[] {
  const leaves = nodesOf(requires).flatMap((node) => (isBranch(node) ? [] : wordsOfLeaf(node)));
  return [...leaves, ...mentions("fields", relatedFields)];
}

function nodesOf(node: Requirement | undefined): readonly Requirement[] {
  if (node === undefined) return [];
  return isBranch(node) ? [node, ...node.of.flatMap(nodesOf)] : [node];
}

function wordsOfLeaf(leaf: LeafRequirement): readonly Mention[] {
  switch (leaf.kind) {
    case "license":
      return mentions("licenses", leaf.types);
    case "degree":
      return [
        ...mentions("levels", [leaf.level]),
        ...mentions("fields", leaf.fields === "related" ? [] : leaf.fields),
        ...mentions("fields", leaf.doubtfulFields),
      ];
    case "certification":
      return mentions("certifications", leaf.ids);
    case "experience":
      return [...mentions("experience", leaf.kinds), ...mentions("certifications", leaf.supervisedBy)];
    case "continuing-education":
      return mentions("education-topics", leaf.topics);
    case "state":
      return mentions("experience", [leaf.currently]);
    case "confirm":
      return mentions("confirms", [leaf.confirm]);
    case "together":
      return [];
  }
}

function mentions(kind: WordKind, ids: readonly string[] = []): readonly Mention[] {
  return ids.map((id) => ({ kind, id }));
}
