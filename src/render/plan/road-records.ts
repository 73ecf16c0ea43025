import type { Credential, Fact } from "../../domain/credential.ts";
import type { Source } from "../../domain/source.ts";
import type { RoadResult } from "../../eligibility/plan/road.ts";
import type { Records, SourceDetail } from "../sheet.ts";
import { SOURCE_COLUMNS, sourceFields } from "../source-fields.ts";
import { count } from "../word-source.ts";
import { roadDocument } from "./road-document.ts";
import { examFacts } from "./road-sheet.ts";
import { wordFee } from "./word-fee.ts";

const COLUMNS = [
  "credential",
  "role",
  "rules",
  "authority",
  "way",
  "way_months",
  "step",
  "kind",
  "asked",
  "months",
  "estimate",
  "words",
] as const;

/**
 * One record a credential, or account of a role, and way and step, and then one each for what is known of the
 * exam, the fees and the renewal; `estimate` tells our estimates from what a rule asks.
 */
export function roadRecords(result: RoadResult, detail: SourceDetail): Records {
  const sources = new Map(result.sources.map((source) => [source.id, source]));
  const cited = (ids: readonly string[]) => sourceFields(ids, sources, detail);
  const document = roadDocument(result);
  const rows = document.results.flatMap(({ credential, role, accounts }) =>
    accounts.flatMap(({ rules, ways }) =>
      ways.flatMap((way) =>
        way.steps.map((step) => [
          credential ?? "",
          role ?? "",
          rules.id,
          rules.authority,
          way.label,
          way.months ?? "",
          step.label,
          step.kind,
          step.asked,
          step.months ?? "",
          step.estimate ? "yes" : "no",
          [step.words, ...step.licenses.map(({ label, way: how }) => `${label}: ${how}`)].join("; "),
          ...cited(step.sources),
        ]),
      ),
    ),
  );
  const later = result.roads.flatMap(({ credential }) =>
    credential === undefined
      ? []
      : laterSteps(credential, result.sources).map(({ step, kind, words, sources: ids }) => [
          ...[credential.id, "", "", "", "", "", step, kind, "", "", "", words],
          ...cited(ids),
        ]),
  );
  return { columns: [...COLUMNS, ...SOURCE_COLUMNS[detail]], rows: [...rows, ...later] };
}

interface LaterStep {
  readonly step: string;
  readonly kind: "exam" | "fee" | "renewal";
  readonly words: string;
  readonly sources: readonly string[];
}

function laterSteps({ exam, fees, renewal }: Credential, sources: readonly Source[]): readonly LaterStep[] {
  const factOf =
    (kind: LaterStep["kind"]) =>
    ({ label, text, note, sources: ids }: Fact): LaterStep => ({
      ...{ step: label, kind, sources: ids },
      words: note === undefined ? text : `${text} ${note}`,
    });
  const every = renewal.everyYears;
  return [
    ...examFacts(exam).map(factOf("exam")),
    ...fees.map(
      (fee): LaterStep => ({
        step: fee.text,
        kind: "fee",
        words: wordFee(fee, sources),
        sources: fee.sources,
      }),
    ),
    ...(every === undefined
      ? []
      : [
          {
            ...{ step: "Renewal", kind: "renewal" as const, words: `every ${count(every, "year")}` },
            sources: [...new Set(renewal.facts.flatMap((fact) => fact.sources))],
          },
        ]),
    ...renewal.facts.map(factOf("renewal")),
  ];
}
