import { nearest } from "../../domain/nearest.ts";
import { WORD_KINDS, type WordKind } from "../../domain/vocabulary.ts";
import type { Assembly } from "../assemble.ts";
import type { Path } from "../document.ts";
import type { Findings } from "../finding.ts";
import { quoted } from "../found-text.ts";
import { isRecord } from "../is-record.ts";
import type { Known } from "./known.ts";
import { reportRepeated } from "./references.ts";
import { bodyOf, type RequirementKind, type RuleNode } from "./rule-nodes.ts";

/** The words that rules may use, by kind; a kind is absent when a file that should tell them could not be read. */
export type KnownWords = ReadonlyMap<WordKind, ReadonlySet<string>>;

/** Which keys of a requirement hold words of which kind, alone or in a list. */
const WORDS: Readonly<Partial<Record<RequirementKind, readonly (readonly [string, WordKind])[]>>> = {
  license: [["types", "licenses"]],
  degree: [
    ["level", "levels"],
    ["fields", "fields"],
    ["doubtful-fields", "fields"],
  ],
  certification: [["ids", "certifications"]],
  experience: [
    ["kinds", "experience"],
    ["supervised-by", "certifications"],
  ],
  "continuing-education": [["topics", "education-topics"]],
  state: [["currently", "experience"]],
};

/** Lists whose items may not repeat, beyond those of words. */
const LISTS: readonly (readonly [RequirementKind, string])[] = [
  ["degree", "accredited-by"],
  ["experience", "setting"],
  ["experience", "excluded"],
  ["experience", "doubtful"],
  ["together", "of"],
];

const NOUNS: Readonly<Record<WordKind, string>> = {
  levels: "level of education",
  fields: "field of study",
  licenses: "license",
  experience: "kind of experience",
  "education-topics": "topic of education",
  certifications: "certification",
  confirms: "condition to confirm",
};

/** Collects the words of a dataset; its credentials are certifications too. */
export function knownWords(assembly: Assembly, known: Known): KnownWords {
  const { value, unread } = assembly;
  const vocabulary = value["vocabulary"] ?? {};
  const words = new Map<WordKind, ReadonlySet<string>>();
  if (unread.has("vocabulary") || !isRecord(vocabulary)) return words;
  const credentials = known.get("credential");
  for (const { id } of WORD_KINDS) {
    const written = vocabulary[id] ?? {};
    if (unread.has(`vocabulary/${id}`) || !isRecord(written)) continue;
    if (id !== "certifications") words.set(id, new Set(Object.keys(written)));
    else if (credentials) words.set(id, new Set([...Object.keys(written), ...credentials]));
  }
  return words;
}

/** Checks that a node is written with words that are known, and says nothing twice. */
export function checkWords(node: RuleNode, words: KnownWords, findings: Findings): void {
  for (const kind of node.kinds) {
    const body = bodyOf(node, kind);
    for (const [key, wordKind] of WORDS[kind] ?? []) {
      checkWordOrList(body?.[key], wordKind, [...node.path, kind, key], words, findings);
    }
  }
  checkWord(node.node["confirm"], "confirms", [...node.path, "confirm"], words, findings);
  for (const [kind, key] of LISTS) {
    const list = bodyOf(node, kind)?.[key];
    if (Array.isArray(list)) reportRepeated(findings, list, [...node.path, kind, key]);
  }
}

function checkWordOrList(
  value: unknown,
  kind: WordKind,
  path: Path,
  words: KnownWords,
  findings: Findings,
): void {
  if (Array.isArray(value)) checkWordList(value, kind, path, words, findings);
  // Fields are a list, or the one word that is none of the vocabulary; the form tells them apart.
  else if (kind !== "fields") checkWord(value, kind, path, words, findings);
}

/** Checks a list of words of one kind. */
export function checkWordList(
  list: readonly unknown[],
  kind: WordKind,
  path: Path,
  words: KnownWords,
  findings: Findings,
): void {
  reportRepeated(findings, list, path);
  list.forEach((word, place) => {
    checkWord(word, kind, [...path, place], words, findings);
  });
}

function checkWord(word: unknown, kind: WordKind, path: Path, words: KnownWords, findings: Findings): void {
  const candidates = words.get(kind);
  if (typeof word !== "string" || candidates === undefined || candidates.has(word)) return;
  findings.error("data/unknown-word", path, () => {
    const meant = nearest(word, candidates);
    const where = kind === "certifications" ? "dataset" : "vocabulary";
    const message = `the ${where} has no ${NOUNS[kind]} ${quoted(word)}`;
    const hint =
      meant === undefined
        ? `correct the word, or add it to ${kind} of the vocabulary`
        : `did you mean ${meant}?`;
    return { part: "value", message, hint };
  });
}
