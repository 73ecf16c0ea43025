import { nearest } from "../../domain/nearest.ts";
import type { Path } from "../document.ts";
import type { Findings } from "../finding.ts";
import { quoted } from "../found-text.ts";
import { listOf } from "../raw-data.ts";
import { reportRepeatedId } from "./repeated-id.ts";
import { bodyOf, type RuleNode } from "./rule-nodes.ts";

/** The nodes of a rule by their ids; of several with one id, the first. */
type ById = ReadonlyMap<string, RuleNode>;

/** Checks the ids of all nodes of a rule, and that what points at a node points at one that can be meant. */
export function checkPointers(nodes: readonly RuleNode[], findings: Findings): void {
  const byId = idsOf(nodes, findings);
  for (const node of nodes) {
    checkAfter(node, byId, findings);
    checkTogether(node, byId, findings);
  }
}

function idsOf(nodes: readonly RuleNode[], findings: Findings): ById {
  const first = new Map<string, Path>();
  const byId = new Map<string, RuleNode>();
  for (const node of nodes) {
    const { id } = node.node;
    reportRepeatedId(findings, id, [...node.path, "id"], first, "requirements of this rule");
    if (typeof id === "string" && !byId.has(id)) byId.set(id, node);
  }
  return byId;
}

function checkAfter(node: RuleNode, byId: ById, findings: Findings): void {
  const after = bodyOf(node, "experience")?.["after"];
  if (typeof after !== "string") return;
  const path = [...node.path, "experience", "after"];
  const target = byId.get(after);
  if (target === undefined) reportUnknown(after, path, meantBy(byId, needsDegree), findings);
  else if (!needsDegree(target)) {
    // Without an award there is no day from which service would begin to count.
    const message = `${quoted(after)} can be met without a degree`;
    const hint = "point at a degree, or at a requirement that nobody meets without one";
    findings.error("data/wrong-node", path, () => ({ part: "value", message, hint }));
  } else if (leadsTo(target, node, byId, new Set())) {
    const message = `${quoted(after)} rests on this experience itself`;
    const hint = "point at the degree alone";
    findings.error("data/circular-after", path, () => ({ part: "value", message, hint }));
  }
}

function checkTogether(node: RuleNode, byId: ById, findings: Findings): void {
  listOf(bodyOf(node, "together"), "of").forEach((id, place) => {
    if (typeof id !== "string") return;
    const path = [...node.path, "together", "of", place];
    const target = byId.get(id);
    if (target === undefined) reportUnknown(id, path, meantBy(byId, isExperience), findings);
    else if (!isExperience(target)) {
      const message = `${quoted(id)} does not ask for experience`;
      const hint = "point at requirements of the kind experience";
      findings.error("data/wrong-node", path, () => ({ part: "value", message, hint }));
    }
  });
}

/** Whether nobody meets a node without a degree, whichever of its choices they take. */
function needsDegree(node: RuleNode): boolean {
  const { kinds, parts } = node;
  if (kinds.includes("degree")) return true;
  const needing = parts.filter(needsDegree).length;
  if (kinds.includes("all")) return needing > 0;
  const n = kinds.includes("any") ? 1 : bodyOf(node, "at-least")?.["n"];
  return typeof n === "number" && parts.length - needing < n;
}

function isExperience({ kinds }: RuleNode): boolean {
  return kinds.includes("experience");
}

/** Whether weighing a node leads to weighing another: as a part, or by what its own parts point at. */
function leadsTo(from: RuleNode, to: RuleNode, byId: ById, seen: Set<RuleNode>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const pointed = [bodyOf(from, "experience")?.["after"], ...listOf(bodyOf(from, "together"), "of")];
  const targets = pointed.flatMap((id) => (typeof id === "string" ? (byId.get(id) ?? []) : []));
  return [...from.parts, ...targets].some((next) => leadsTo(next, to, byId, seen));
}

function meantBy(byId: ById, canBeMeant: (node: RuleNode) => boolean): readonly string[] {
  return [...byId].flatMap(([id, node]) => (canBeMeant(node) ? [id] : []));
}

function reportUnknown(id: string, path: Path, candidates: readonly string[], findings: Findings): void {
  findings.error("data/unknown-node", path, () => {
    const meant = nearest(id, candidates);
    const message = `the rule has no requirement ${quoted(id)}`;
    const hint =
      meant === undefined ? "correct the id, or give the requirement this id" : `did you mean ${meant}?`;
    return { part: "value", message, hint };
  });
}
