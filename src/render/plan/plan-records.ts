import type { CredentialPlan, Outlook, PlanResult } from "../../eligibility/plan/plan-result.ts";
import { pendingOf } from "../check/word-confirm.ts";
import { missingOn } from "../check/word-missing.ts";
import { labelOfWay } from "../check/word-way.ts";
import { type Words, wordsFor } from "../check/words.ts";
import type { Records, SourceDetail } from "../sheet.ts";
import { SOURCE_COLUMNS, sourceFields } from "../source-fields.ts";
import { eventDocument } from "./plan-document.ts";
import type { EventContext } from "./word-event.ts";
import { wordFee } from "./word-fee.ts";

const COLUMNS = [
  "case",
  "credential",
  "verdict",
  "eligible_from",
  "until",
  "possible_from",
  "path",
  "missing",
  "event",
  "date",
  "to",
  "what",
  "note",
  "fees",
] as const;

/**
 * One record a credential and event, and one without an event where there is none; `case` tells the
 * plan as told from what was tried. Entries of the profile are named by their places.
 */
export function planRecords(result: PlanResult, detail: SourceDetail): Records {
  const { whatIf } = result;
  const sources = new Map(result.sources.map((source) => [source.id, source]));
  const cited = (ids: readonly string[]) => sourceFields(ids, sources, detail);
  const rowsOf = (name: string, outlook: Outlook) => {
    const words = wordsFor({ ...result, profile: outlook.profile, results: [] }, "places");
    const context: EventContext = { words, sources: result.sources };
    return outlook.results.flatMap((plan) => {
      const head = [name, ...headOf(plan, words)];
      if (plan.events.length === 0) return [[...head, "", "", "", "", "", "", ...cited([])]];
      return plan.events.map((event) => {
        const { kind, date, to, words: what, note, sources: ids, fees } = eventDocument(event, context);
        const charged = fees.map((fee) => wordFee(fee, result.sources)).join("; ");
        const all = new Set([...ids, ...fees.flatMap((fee) => fee.sources)]);
        return [...head, kind, date, to, what, note ?? "", charged, ...cited([...all])];
      });
    });
  };
  return {
    columns: [...COLUMNS, ...SOURCE_COLUMNS[detail]],
    rows: [...rowsOf("as-told", result), ...(whatIf ? rowsOf("what-if", whatIf) : [])],
  };
}

function headOf(plan: CredentialPlan, words: Words): readonly string[] {
  const { credential, forecast, way } = plan;
  const { eligibleFrom, until, possibleFrom } = forecast;
  return [
    credential.id,
    verdictOf(plan),
    eligibleFrom ?? "",
    until ?? "",
    possibleFrom ?? "",
    way ? labelOfWay(way, words) : "",
    way && eligibleFrom === null ? missingOn(way, words).join("; ") : "",
  ];
}

/** What becomes of it in all the days looked at; what is to be confirmed is never left out. */
function verdictOf({ forecast, then }: CredentialPlan): string {
  if (forecast.eligibleFrom === null) return forecast.possibleFrom === null ? "not-reached" : "cannot-tell";
  return then && pendingOf(then.confirm).length > 0 ? "eligible-if-confirmed" : "eligible";
}
