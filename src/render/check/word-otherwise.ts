import type { Verdict } from "../../eligibility/verdict.ts";
import type { AccountResult } from "../../eligibility/weigh-credential.ts";
import { pendingOf } from "./word-confirm.ts";
import { wordQuestion } from "./word-fact.ts";
import { missingOn } from "./word-missing.ts";
import { publisherOf, type RulesContext } from "./word-rules.ts";
import type { Words } from "./words.ts";

/** Sets another account of the rules against the one that was used, with the reason; that is how myths are found out. */
export function wordOtherwise(
  other: AccountResult,
  used: AccountResult,
  words: Words,
  { sources }: RulesContext,
): string {
  const { authority } = used.rules;
  const isOwn = authority === "official" || authority === "government";
  const own = isOwn ? "the body's own rules" : "the rules used here";
  // The verdict that needs a reason is the one that says less.
  const isUsedMet = used.verdict === "eligible";
  const theirs = `${publisherOf(other.rules, sources)} would ${wordShort(other)}`;
  const ours = `${own} ${wordShort(used)}`;
  const why = reasonFor(isUsedMet ? other : used, words);
  return isUsedMet ? `${theirs}${why}; ${ours}.` : `${theirs}; ${ours}${why}${why.endsWith("?") ? "" : "."}`;
}

function wordShort({ verdict, confirm }: AccountResult): string {
  const isPending = verdict === "eligible" && pendingOf(confirm).length > 0;
  return SAYS[verdict] + (isPending ? " if you can confirm the rest" : "");
}

const SAYS: Readonly<Record<Verdict, string>> = {
  eligible: "say eligible",
  "not-yet": "say not yet",
  "cannot-tell": "leave it open",
};

function reasonFor({ verdict, paths, ask }: AccountResult, words: Words): string {
  const [question] = ask;
  if (verdict === "cannot-tell")
    return question ? `, until this is answered: ${wordQuestion(question.fact, words)}` : "";
  const missing = paths[0] ? missingOn(paths[0], words) : [];
  return missing.length === 0 ? "" : `, because this is missing: ${missing.join("; ")}`;
}
