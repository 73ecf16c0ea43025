import type { CredentialResult } from "../../eligibility/check-result.ts";
import { plainItem } from "../plain-section.ts";
import type { Outline, OutlineNode, OutlinePart } from "../sheet.ts";
import {
  askPart,
  confirmPart,
  type Laying,
  partOf,
  rulesNode,
  textNode,
  treePart,
  waysPart,
} from "./account-parts.ts";
import { applicationPart } from "./application-part.ts";
import { wordGap } from "./word-gap.ts";
import { wordOtherwise } from "./word-otherwise.ts";
import { wordRules } from "./word-rules.ts";
import { VERDICT_MARKS, wordVerdict } from "./word-verdict.ts";

/** Lays out how a person stands towards a credential: the verdict, what is asked, and what to do next. */
export function credentialOutline(result: CredentialResult, laying: Laying): Outline {
  const { credential, verdict } = result;
  return {
    heading: `${credential.abbreviation}: ${credential.title}`,
    lead: [
      { mark: VERDICT_MARKS[verdict], label: wordVerdict(result), item: plainItem(""), under: [] },
      textNode("", credential.body),
    ],
    parts: laying.detail === "short" ? shortParts(result, laying) : fullParts(result, laying),
  };
}

function fullParts(result: CredentialResult, laying: Laying): readonly OutlinePart[] {
  const { account, credential } = result;
  const applying = applicationPart(credential, laying.result.asOf);
  if (!account) return [applying];
  return [
    treePart(account, laying),
    ...askPart([account], laying),
    ...waysPart(account, laying),
    ...confirmPart(account, laying),
    ...partOf("Other accounts of the rules", otherwiseNodes(result, laying)),
    applying,
    { title: "The rules used here", nodes: [rulesNode(account, laying)] },
  ];
}

function shortParts(result: CredentialResult, laying: Laying): readonly OutlinePart[] {
  const { account } = result;
  if (!account) return [];
  const gap = wordGap(result, laying.words);
  const next: readonly OutlineNode[] = [
    ...(gap === "" ? [] : [textNode(account.verdict === "not-yet" ? "Nearest" : "", gap)]),
    ...otherwiseNodes(result, laying),
    textNode("Rules", wordRules(account.rules, laying.result), account.rules.sources),
  ];
  return [treePart(account, laying), { title: "In short", nodes: next }];
}

function otherwiseNodes(result: CredentialResult, laying: Laying): readonly OutlineNode[] {
  const { account, otherwise } = result;
  if (!account) return [];
  return otherwise.map((other) => {
    const { label, sources } = other.rules;
    const said = wordOtherwise(other, account, laying.words, laying.result);
    const details = label === undefined || laying.detail === "short" ? [] : [label];
    return { label: "", item: plainItem(said, sources, details), under: [] };
  });
}
