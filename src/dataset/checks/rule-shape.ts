import type { Findings } from "../finding.ts";
import { REQUIREMENT_KINDS, requirementForm } from "../forms/requirement-form.ts";
import { foundText, quoted } from "../found-text.ts";
import { listOf } from "../raw-data.ts";
import { knownKeys } from "./known-keys.ts";
import { bodyOf, DEEPEST, type RequirementKind, type RuleBook, type RuleNode } from "./rule-nodes.ts";

/** Checks what a form cannot tell of one node: that it is of one kind, not too deep, and asks for something. */
export function checkShape(node: RuleNode, book: RuleBook, findings: Findings): void {
  checkKind(node, findings);
  checkDepth(node, findings);
  checkAmount(node, "license", ["types", "permits"], findings);
  checkAmount(node, "experience", ["months", "hours", "any-amount"], findings);
  checkCount(node, findings);
  checkRelated(node, book, findings);
}

function checkKind({ node, kinds, path }: RuleNode, findings: Findings): void {
  const [first, second] = kinds;
  if (first === undefined) {
    // A key that is not known is most likely the kind, and is reported with the word that was meant.
    if (hasUnknownKey(node)) return;
    findings.error("data/requirement-kind", path, () => ({
      part: "key",
      message: "the requirement does not say what it asks",
      hint: `add one of ${REQUIREMENT_KINDS.join(", ")}`,
    }));
  } else if (second !== undefined) {
    findings.error("data/requirement-kind", [...path, second], () => ({
      part: "key",
      message: `the requirement is of two kinds, ${quoted(first)} and ${quoted(second)}`,
      hint: "make two of it, and join them by all or any",
      related: [...path, first],
    }));
  }
}

function checkDepth({ depth, path }: RuleNode, findings: Findings): void {
  if (depth <= DEEPEST) return;
  const message = `the requirement stands inside ${depth - 1} others`;
  const hint = `at most ${DEEPEST - 1} are allowed; join an all inside an all, or an any inside an any`;
  findings.error("data/rule-too-large", path, () => ({ part: "key", message, hint }));
}

function checkAmount(
  node: RuleNode,
  kind: RequirementKind,
  amounts: readonly string[],
  findings: Findings,
): void {
  const body = bodyOf(node, kind);
  if (body === undefined || hasUnknownKey(body, kind)) return;
  if (amounts.some((amount) => Object.hasOwn(body, amount))) return;
  findings.error("data/asks-nothing", [...node.path, kind], () => ({
    part: "key",
    message: `${kind} has none of ${amounts.join(", ")}`,
    hint: `add one of ${amounts.join(", ")}`,
  }));
}

function checkCount(node: RuleNode, findings: Findings): void {
  const body = bodyOf(node, "at-least");
  const n = body?.["n"];
  const parts = listOf(body, "of").length;
  if (typeof n !== "number" || n <= parts || parts === 0) return;
  findings.error("data/out-of-range", [...node.path, "at-least", "n"], () => ({
    part: "value",
    message: `n must be in the range 1 to ${parts}, the number of parts; found ${foundText(n)}`,
  }));
}

function checkRelated(node: RuleNode, book: RuleBook, findings: Findings): void {
  if (bodyOf(node, "degree")?.["fields"] !== "related" || book.hasRelated) return;
  const [message, hint] = book.isOfRole
    ? ["a role has no list of related fields", "name the fields in a list"]
    : ["the credential does not list related fields", "add related: with the fields to the credential"];
  findings.error("data/no-related-fields", [...node.path, "degree", "fields"], () => ({
    part: "value",
    message,
    hint,
  }));
}

function hasUnknownKey(record: Readonly<Record<string, unknown>>, ...path: readonly string[]): boolean {
  const known = knownKeys(requirementForm, path);
  return Object.keys(record).some((key) => !known.includes(key));
}
