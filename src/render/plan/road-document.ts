import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { ExamMonths, Fact, Fee } from "../../domain/credential.ts";
import type { DatasetHead } from "../../domain/dataset.ts";
import type { LeafRequirement } from "../../domain/requirement.ts";
import type { Source } from "../../domain/source.ts";
import type { Road, RoadResult } from "../../eligibility/plan/road.ts";
import { type RulesDocument, rulesDocument } from "../check/account-document.ts";
import { labelOfLeaf } from "../check/word-leaf.ts";
import { labelOfWay } from "../check/word-way.ts";
import { type Words, wordsFor } from "../check/words.ts";
import { waysTo, wordStepTime } from "./word-step.ts";

/** One thing that a way asks. */
export interface StepDocument {
  readonly id: string | null;
  readonly kind: LeafRequirement["kind"];
  readonly label: string;
  readonly asked: string;
  readonly months: number | null;
  readonly estimate: boolean;
  readonly words: string;
  /** How people come to the licenses that it asks for, where that is told. */
  readonly licenses: readonly { readonly label: string; readonly way: string }[];
  readonly sources: readonly string[];
}

/** What one account of the rules asks, way by way. */
export interface RoadAccountDocument {
  readonly rules: RulesDocument;
  readonly ways: readonly {
    readonly label: string;
    readonly months: number | null;
    readonly steps: readonly StepDocument[];
  }[];
}

/** The road to a credential or into a role. */
export interface RoadDocumentEntry {
  /** Null for a role. */
  readonly credential: string | null;
  readonly role: string | null;
  readonly title: string;
  readonly accounts: readonly RoadAccountDocument[];
  readonly exam: readonly Fact[];
  readonly examMonths: ExamMonths | null;
  readonly fees: readonly Fee[];
  readonly renewalYears: number | null;
}

/** The result document of `plan --from-zero`. */
export interface RoadDocument {
  readonly format: "rolewise/road";
  readonly version: 1;
  readonly asOf: CalendarDate;
  readonly dataset: DatasetHead;
  readonly results: readonly RoadDocumentEntry[];
  readonly sources: readonly Source[];
}

/** Makes the document that `--format json` prints. */
export function roadDocument(result: RoadResult): RoadDocument {
  const { format, version, asOf, dataset, roads, sources } = result;
  const words = wordsFor({ ...result, profile: {}, results: [] }, "places");
  return {
    format,
    version,
    asOf,
    dataset,
    results: roads.map((road) => entryOf(road, result, words)),
    sources,
  };
}

function entryOf(
  { id, title, credential, accounts }: Road,
  result: RoadResult,
  words: Words,
): RoadDocumentEntry {
  return {
    credential: credential ? id : null,
    role: credential ? null : id,
    title,
    accounts: accounts.map(({ rules, ways }) => ({
      rules: rulesDocument({ rules }, result),
      ways: ways.map(({ path, months, steps }) => ({
        label: labelOfWay(path, words),
        months,
        steps: steps.map((step) => ({
          id: step.leaf.about.id ?? null,
          kind: step.leaf.kind,
          label: labelOfLeaf(step.leaf, words),
          asked: words.asked(step.leaf.requirement),
          months: step.months,
          estimate: step.isEstimate,
          words: wordStepTime(step),
          licenses: waysTo(step, result),
          sources: step.leaf.about.sources ?? [],
        })),
      })),
    })),
    exam: credential?.exam.facts ?? [],
    examMonths: credential?.exam.everyYear ?? null,
    fees: credential?.fees ?? [],
    renewalYears: credential?.renewal.everyYears ?? null,
  };
}
