import * as z from "zod";
import { CREDENTIALS, type RawVersion, ROLES } from "./bundled-data.ts";

const amounts = z.object({
  months: z.number().optional(),
  hours: z.number().optional(),
  "within-months": z.number().optional(),
  "supervision-hours-per-year": z.number().optional(),
  of: z.array(z.string()).optional(),
});
const node = z.object({
  id: z.string().optional(),
  label: z.string().optional(),
  source: z.union([z.string().transform((id) => [id]), z.array(z.string())]).optional(),
  confirm: z.string().optional(),
  experience: amounts.optional(),
  together: amounts.optional(),
  "continuing-education": amounts.optional(),
  get all() {
    return z.array(node).optional();
  },
  get any() {
    return z.array(node).optional();
  },
});

/** A node of a rule as it stands in a file. */
export type RawNode = z.infer<typeof node>;

/** A version of the bundled rules, with all its nodes. */
export interface BundledRule {
  /** Id of the credential or role. */
  readonly record: string;
  /** `record/version`, by its id or else by its authority. */
  readonly name: string;
  readonly version: RawVersion;
  /** All its nodes, parts after what they are parts of; empty when it does not tell what it asks. */
  readonly nodes: readonly RawNode[];
}

/** Every version of what a bundled credential asks and every account of what a role asks. */
export const BUNDLED_RULES: readonly BundledRule[] = [
  ...[...CREDENTIALS].flatMap(([id, { rules }]) => rules.map((version) => ruleOf(id, version))),
  ...[...ROLES].flatMap(([id, { entry }]) => entry.map((version) => ruleOf(id, version))),
];

/** Tells a node with parts from a leaf. */
export function isLeaf({ all, any }: RawNode): boolean {
  return all === undefined && any === undefined;
}

/** The node that `record/version#node` names. */
export function nodeAt(reference: string): RawNode | undefined {
  const [part, place] = reference.split("#");
  return BUNDLED_RULES.find(({ name }) => name === part)?.nodes.find(({ id }) => id === place);
}

/** The ids of the sources of a version. */
export function sourcesOf({ source, sources = [] }: RawVersion): readonly string[] {
  return source === undefined ? sources : [source, ...sources];
}

/**
 * The source ids of what a reference names: a node, `record/version#node`, a version, `record/version`,
 * or a line of a credential, `record#requirements/Label`; empty when there is no such thing.
 */
export function citedAt(reference: string): readonly string[] {
  const [part = "", place] = reference.split("#");
  const rule = BUNDLED_RULES.find(({ name }) => name === part);
  if (rule) return place === undefined ? sourcesOf(rule.version) : (nodeAt(reference)?.source ?? []);
  if (place === undefined) return [];
  const [list, label] = place.split("/");
  const { about = [], requirements = [], application = [] } = CREDENTIALS.get(part) ?? {};
  const lines = list === "about" ? about : list === "requirements" ? requirements : application;
  return lines.find((line) => line.label === label)?.sources ?? [];
}

function ruleOf(record: string, version: RawVersion): BundledRule {
  const nodes = version.requires === undefined ? [] : nodesOf(node.parse(version.requires));
  return { record, name: `${record}/${version.id ?? version.authority}`, version, nodes };
}

function nodesOf(root: RawNode): readonly RawNode[] {
  return [root, ...[...(root.all ?? []), ...(root.any ?? [])].flatMap(nodesOf)];
}
