import type { Assembly } from "../assemble.ts";
import type { Path } from "../document.ts";
import type { Findings } from "../finding.ts";
import { isRecord } from "../is-record.ts";
import { listOf, recordsOf } from "../raw-data.ts";
import { reportRepeatedId } from "./repeated-id.ts";
import { nodesWithin, type RuleBook, ruleBooksOf, ruleTreeOf } from "./rule-nodes.ts";
import { checkPointers } from "./rule-pointers.ts";
import { checkShape } from "./rule-shape.ts";
import { checkWordList, checkWords, type KnownWords } from "./rule-words.ts";
import { fieldName } from "./wrong-value.ts";

/** Far more than any body asks; pointers are followed from each node, so that their number must be bounded. */
const MOST = 300;

/** Checks the rules of credentials and the accounts of roles, each within itself and against the vocabulary. */
export function checkRules(assembly: Assembly, words: KnownWords, findings: Findings): void {
  for (const [id, record] of recordsOf(assembly.value["credentials"])) {
    checkWordList(listOf(record, "related"), "fields", ["credentials", id, "related"], words, findings);
  }
  for (const book of ruleBooksOf(assembly)) {
    const ids = new Map<string, Path>();
    book.versions.forEach((version, place) => {
      if (!isRecord(version)) return;
      const path = [...book.path, place];
      const what = book.isOfRole ? "accounts of this role" : "versions of these rules";
      reportRepeatedId(findings, version["id"], [...path, "id"], ids, what);
      checkSources(version, path, findings);
      checkRule(assembly, version["requires"], [...path, "requires"], book, words, findings);
    });
  }
}

function checkSources(version: Readonly<Record<string, unknown>>, path: Path, findings: Findings): void {
  if (Object.hasOwn(version, "source") || Object.hasOwn(version, "sources")) return;
  const message = `${fieldName(path)} has no source`;
  const hint = "add source: with the id of a source";
  findings.error("data/no-source", path, () => ({ part: "key", message, hint }));
}

function checkRule(
  assembly: Assembly,
  requires: unknown,
  path: Path,
  book: RuleBook,
  words: KnownWords,
  findings: Findings,
): void {
  const root = ruleTreeOf(requires, path);
  if (root === undefined) return;
  const nodes = nodesWithin(root);
  for (const node of nodes) {
    checkShape(node, book, findings);
    checkWords(node, words, findings);
  }
  if (nodes.length > MOST) reportTooMany(nodes.length, path, findings);
  // Of a key that stands twice one value is left out, and with it perhaps the node that is pointed at.
  else if (!assembly.doubled.some((doubled) => isWithin(doubled, path))) checkPointers(nodes, findings);
}

function reportTooMany(count: number, path: Path, findings: Findings): void {
  const message = `the rule has ${count} requirements`;
  findings.error("data/rule-too-large", path, () => ({
    part: "key",
    message,
    hint: `at most ${MOST} are allowed`,
  }));
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((key, place) => path[place] === key);
}
