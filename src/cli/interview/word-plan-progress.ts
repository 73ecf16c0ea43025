import type { CredentialPlan, PlanResult } from "../../eligibility/plan/plan-result.ts";
import { wordsFor } from "../../render/check/words.ts";
import { wordRow } from "../../render/plan/word-outlook.ts";
import { wordDay } from "../../render/word-day.ts";
import { lowered } from "../../render/word-list.ts";

/** When the answers so far bring it, in a line: of one credential whatever is known, of several what is certain. */
export function wordPlanProgress(plan: PlanResult): string {
  const { results, until } = plan;
  const [only, ...others] = results;
  if (!only) return "";
  const words = wordsFor({ ...plan, results: [] }, "names");
  const said = (each: CredentialPlan) => `${nameOf(each)}: ${lowered(wordRow(each, plan, words))}`;
  if (others.length === 0) return `So far: ${said(only)}.`;
  const dated = results.filter(({ forecast }) => forecast.eligibleFrom !== null);
  const never = results.filter(({ forecast }) => forecast.possibleFrom === null);
  const open = results.length - dated.length - never.length;
  const parts = [
    ...dated.map(said),
    ...(never.length > 0 ? [`not by ${wordDay(until)}: ${never.map(nameOf).join(", ")}`] : []),
    ...(open > 0 ? [`${open} still open`] : []),
  ];
  return open === results.length ? "" : `So far: ${parts.join("; ")}.`;
}

function nameOf({ credential }: CredentialPlan): string {
  return credential.abbreviation;
}
