import type { RoleResult } from "../../eligibility/check-result.ts";
import type { AccountResult } from "../../eligibility/weigh-credential.ts";
import { plainItem } from "../plain-section.ts";
import type { Outline, OutlineNode } from "../sheet.ts";
import { askPart, type Laying, textNode } from "./account-parts.ts";
import { findingOutline } from "./finding-outline.ts";
import { wordAccountGap } from "./word-gap.ts";
import { nameOfRules, wordRules } from "./word-rules.ts";
import { VERDICT_MARKS, wordAccountVerdict, wordVerdict } from "./word-verdict.ts";
import { forRole } from "./words.ts";

/** Lays out how a person stands towards each account of what a role asks; no body decides it. */
export function roleOutline(result: RoleResult, credentials: Laying): Outline {
  const laying = { ...credentials, words: forRole(credentials.words) };
  const { role, verdict, accounts } = result;
  const isShort = laying.detail === "short";
  return {
    heading: `Role: ${role.title}`,
    lead: [
      { mark: VERDICT_MARKS[verdict], label: wordVerdict(result), item: plainItem(""), under: [] },
      textNode("", "No body decides who enters a role; employers do. These are accounts of what is asked."),
    ],
    parts: [
      {
        title: isShort ? "" : "Accounts, the most authoritative first",
        nodes: accounts.map((account) => (isShort ? shortNode(account, laying) : fullNode(account, laying))),
      },
      ...(isShort ? [] : askPart(accounts, laying)),
    ].filter(({ nodes }) => nodes.length > 0),
  };
}

function fullNode(account: AccountResult, laying: Laying): OutlineNode {
  const { result } = laying;
  const { rules, finding, verdict } = account;
  return {
    mark: VERDICT_MARKS[verdict],
    label: nameOfRules(rules, result.sources),
    item: plainItem(wordAccountVerdict(account, laying.words.decider), rules.sources),
    under: [
      ...findingOutline(finding, laying),
      textNode("Account", wordRules(rules, result, laying.words.decider), rules.sources, rules.note),
    ],
  };
}

function shortNode(account: AccountResult, { result, words }: Laying): OutlineNode {
  const gap = wordAccountGap(account, words);
  const verdict = wordAccountVerdict(account, words.decider);
  return {
    mark: VERDICT_MARKS[account.verdict],
    label: nameOfRules(account.rules, result.sources),
    item: plainItem(gap === "" ? verdict : `${verdict}. ${gap}`, account.rules.sources),
    under: [],
  };
}
