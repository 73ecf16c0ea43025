import type { CheckResult } from "../../eligibility/check-result.ts";
import type { Path } from "../../eligibility/paths.ts";
import type { AccountResult } from "../../eligibility/weigh-credential.ts";
import { plainItem } from "../plain-section.ts";
import type { OutlineNode, OutlinePart } from "../sheet.ts";
import { findingOutline, type TreeStyle } from "./finding-outline.ts";
import { pendingOf, wordConfirmation } from "./word-confirm.ts";
import { wordQuestion } from "./word-fact.ts";
import { missingOn, wordWayTime } from "./word-missing.ts";
import { nameOfRules, wordRules } from "./word-rules.ts";
import { VERDICT_MARKS } from "./word-verdict.ts";
import { labelOfWay } from "./word-way.ts";
import type { Words } from "./words.ts";

/** What is laid out, and how. */
export interface Laying extends TreeStyle {
  readonly result: CheckResult;
}

/** A line of text without a sign. */
export function textNode(
  label: string,
  text: string,
  citations: readonly string[] = [],
  note?: string,
): OutlineNode {
  return { label, item: plainItem(text, citations, [], note), under: [] };
}

/** A part, unless it would be empty. */
export function partOf(title: string, nodes: readonly OutlineNode[]): readonly OutlinePart[] {
  return nodes.length === 0 ? [] : [{ title, nodes }];
}

/** What an account asks, with how the person stands. */
export function treePart(account: AccountResult, laying: Laying): OutlinePart {
  return {
    title: laying.detail === "short" ? "" : "What is asked, and what you have",
    nodes: findingOutline(account.finding, laying),
  };
}

/** More ways than this are shown only on request. */
const MOST_WAYS = 3;

/** The ways by which somebody qualifies, or else the nearest ones with what they lack. */
export function waysPart(
  { verdict, paths }: AccountResult,
  { detail, words }: Laying,
): readonly OutlinePart[] {
  if (verdict === "eligible") {
    const complete = paths.filter((path) => path.verdict === "eligible" && labelOfWay(path, words) !== "");
    return partOf(
      "Fulfilled by",
      complete.map((path) => wayNode(path, words)),
    );
  }
  const [nearest, ...others] = paths;
  if (!nearest) return [];
  if (labelOfWay(nearest, words) === "" && others.length === 0) {
    const time = wordWayTime(nearest);
    const title = verdict === "not-yet" ? "What is missing" : "What may be missing";
    return partOf(time === "" ? title : `${title}: ${time}`, missingNodes(nearest, words));
  }
  // While it cannot be told, the questions say more than ways that are all open.
  const most = detail === "explained" ? paths.length : verdict === "not-yet" ? MOST_WAYS : 1;
  const shown = paths.slice(0, most);
  return partOf(
    shown.length === 1 ? "The nearest way" : "Ways, the nearest first",
    shown.map((path) => wayNode(path, words)),
  );
}

function wayNode(path: Path, words: Words): OutlineNode {
  const [first, ...others] = path.missing;
  // What the way is called by need not be said again.
  const isNamed = others.length === 0 && path.choices.some(({ about }) => about === first?.about);
  return {
    mark: VERDICT_MARKS[path.verdict],
    label: labelOfWay(path, words),
    item: plainItem(path.verdict === "eligible" ? "" : wordWayTime(path)),
    under: isNamed && first?.amount ? [] : missingNodes(path, words),
  };
}

function missingNodes(path: Path, words: Words): readonly OutlineNode[] {
  return missingOn(path, words).map((missing) => textNode("", missing));
}

/** What is to be confirmed, and what was confirmed. */
export function confirmPart({ confirm }: AccountResult, { words }: Laying): readonly OutlinePart[] {
  const title = pendingOf(confirm).length > 0 ? "For you to confirm" : "What you confirmed";
  return partOf(title, confirmNodes(confirm, words));
}

/** A line for each thing to confirm. */
export function confirmNodes(confirm: AccountResult["confirm"], words: Words): readonly OutlineNode[] {
  return confirm.map((each): OutlineNode => {
    const { sources = [] } = each.about;
    // That something has not expired speaks for itself.
    const why = each.entry ? undefined : each.about.why;
    // The rule's own reason says more than the sentence of the vocabulary.
    const meant = each.entry || why !== undefined ? undefined : words.condition(each.id);
    const cited = [...new Set([...sources, ...(meant?.sources ?? [])])];
    return {
      mark: each.confirmed ? "met" : "confirm",
      label: wordConfirmation(each, words),
      item: plainItem(each.confirmed ? "you confirm it" : "", cited, [], why ?? meant?.plain),
      under: [],
    };
  });
}

/** What would decide it, the most decisive first. */
export function askPart(accounts: readonly AccountResult[], { words }: Laying): readonly OutlinePart[] {
  const nodes = new Map<string, OutlineNode>();
  for (const { fact, decides } of accounts.flatMap(({ ask }) => ask)) {
    const question = wordQuestion(fact, words);
    const decisive = decides === "alone" && accounts.length === 1;
    if (nodes.has(question)) continue;
    nodes.set(question, {
      label: "",
      item: plainItem(question, [], decisive ? ["this alone decides it"] : []),
      under: [],
    });
  }
  return partOf("What would decide it", [...nodes.values()]);
}

/** Where an account comes from and how old it is. */
export function rulesNode({ rules }: AccountResult, { result }: Laying): OutlineNode {
  return textNode(nameOfRules(rules, result.sources), wordRules(rules, result), rules.sources, rules.note);
}
