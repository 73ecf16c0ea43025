import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Dataset, Disagreement, StatementReference } from "../domain/dataset.ts";
import type { Source } from "../domain/source.ts";
import { WORD_KINDS, type Word } from "../domain/vocabulary.ts";
import { buildCredential } from "./build-credential.ts";
import { buildRole } from "./build-role.ts";
import type { DatasetForm } from "./forms/dataset-form.ts";
import { withoutAbsent } from "./without-absent.ts";

const OLD_AFTER_MONTHS = 36;

/**
 * Makes the domain's dataset from data whose form is right. Records are in the order of their ids,
 * so that the same data in another order or another number of files gives the same dataset; only topics
 * keep the order in which they are written, because it is the order of the rows.
 */
export function buildDataset(form: DatasetForm): Dataset {
  const sources = inOrder(form.sources).map(([id, source]) => buildSource(id, source));
  return {
    title: form.title,
    checked: (form.checked ?? latestReading(sources)) as CalendarDate,
    oldAfterMonths: form["old-after-months"] ?? OLD_AFTER_MONTHS,
    topics: Object.entries(form.topics).map(([id, title]) => ({ id, title })),
    sources,
    roles: inOrder(form.roles).map(([id, role]) => buildRole(id, role)),
    credentials: inOrder(form.credentials ?? {}).map(([id, credential]) => buildCredential(id, credential)),
    disagreements: inOrder(form.disagreements ?? {}).map(([id, record]) => buildDisagreement(id, record)),
    vocabulary: buildVocabulary(form.vocabulary ?? {}),
  };
}

function inOrder<T>(records: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(records).sort(([one], [other]) => (one < other ? -1 : 1));
}

function buildSource(id: string, form: DatasetForm["sources"][string]): Source {
  const { "via-copy": viaCopy = false, published, read, ...rest } = form;
  const dates = { published: String(published) as Source["published"], read: read as CalendarDate };
  return withoutAbsent({ id, ...rest, ...dates, viaCopy });
}

function latestReading(sources: readonly Source[]): string {
  const readings = sources.map(({ read }) => read).sort();
  return readings.at(-1) ?? "";
}

function buildDisagreement(
  id: string,
  form: NonNullable<DatasetForm["disagreements"]>[string],
): Disagreement {
  return {
    id,
    title: form.title,
    why: form.why,
    statements: form.statements.map(statementReference),
    prefer: (form.prefer ?? []).map(statementReference),
    sources: form.sources ?? [],
  };
}

function statementReference(reference: string): StatementReference {
  const [role = "", statement = ""] = reference.split("/");
  return { role, statement };
}

function buildVocabulary(form: NonNullable<DatasetForm["vocabulary"]>): readonly Word[] {
  return WORD_KINDS.flatMap(({ id: kind }) =>
    inOrder(form[kind] ?? {}).map(([id, word]: readonly [string, WordForm]) =>
      withoutAbsent({
        id,
        kind,
        label: word.label,
        plain: word.plain,
        rank: word.rank,
        independentAssessment: word["independent-assessment"],
        neverExpires: word["never-expires"],
        typicalMonths: word["typical-months"],
        way: word.way,
        sources: word.sources ?? [],
      }),
    ),
  );
}

interface WordForm {
  readonly label: string;
  readonly plain: string;
  readonly sources?: string[] | undefined;
  readonly rank?: number | undefined;
  readonly "independent-assessment"?: "yes" | "no" | "unknown" | undefined;
  readonly "never-expires"?: true | undefined;
  readonly "typical-months"?: number | undefined;
  readonly way?: string | undefined;
}
