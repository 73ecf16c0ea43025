import type { RoadResult } from "../../eligibility/plan/road.ts";
import type { Records, SourceDetail } from "../sheet.ts";
import { SOURCE_COLUMNS, sourceFields } from "../source-fields.ts";
import { roadDocument } from "./road-document.ts";

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

/** One record a credential, or account of a role, and way and step; `estimate` tells our estimates from what a rule asks. */
export function roadRecords(result: RoadResult, detail: SourceDetail): Records {
  const sources = new Map(result.sources.map((source) => [source.id, source]));
  const rows = roadDocument(result).results.flatMap(({ credential, role, accounts }) =>
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
          step.words,
          ...sourceFields(step.sources, sources, detail),
        ]),
      ),
    ),
  );
  return { columns: [...COLUMNS, ...SOURCE_COLUMNS[detail]], rows };
}
