import type { ComparedSection, ComparedStatement } from "../comparison/comparison.ts";
import type { Source } from "../domain/source.ts";
import type { Records, SourceDetail } from "./sheet.ts";
import { SOURCE_COLUMNS, sourceFields } from "./source-fields.ts";

/** What is needed to write statements as records; `compare` and `show` both have it. */
export interface StatementsDocument {
  readonly roles: readonly { readonly id: string; readonly title: string }[];
  readonly sections: readonly ComparedSection[];
  readonly sources: readonly Source[];
}

const COLUMNS = [
  "role",
  "role_title",
  "section",
  "topic",
  "topic_title",
  "status",
  "statement",
  "text",
  "strength",
  "pay_low",
  "pay_high",
  "currency",
  "period",
  "statistic",
  "pay_year",
  "proxy",
  "credentials",
  "note",
  "old",
  "disputed",
] as const;

/**
 * One record a role, section, topic and statement. Lists within a field are joined by `; `. Sources:
 * their ids in `sources`; with `full` also titles, addresses, dates and authorities, in the same order.
 */
export function comparisonRecords(document: StatementsDocument, detail: SourceDetail): Records {
  const titles = new Map(document.roles.map(({ id, title }) => [id, title]));
  const sources = new Map(document.sources.map((source) => [source.id, source]));
  const rows = document.sections.flatMap((section) =>
    section.rows.flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell.statements.map((statement) => [
          cell.role,
          titles.get(cell.role) ?? "",
          section.id,
          row.topic,
          row.title,
          document.roles.length > 1 ? row.status : "",
          ...statementFields(statement),
          ...sourceFields(statement.sources, sources, detail),
        ]),
      ),
    ),
  );
  return { columns: [...COLUMNS, ...SOURCE_COLUMNS[detail]], rows };
}

function statementFields(statement: ComparedStatement): readonly (string | number)[] {
  const { pay } = statement;
  return [
    statement.id ?? "",
    statement.text,
    statement.strength ?? "",
    ...(pay
      ? [pay.low, pay.high, pay.currency, pay.period, pay.statistic, pay.year ?? "", pay.proxy ?? ""]
      : Array(7).fill("")),
    list(statement.credentials),
    statement.note ?? "",
    statement.old ? "yes" : "no",
    list(statement.disputes),
  ];
}

function list(values: readonly string[]): string {
  return values.join("; ");
}
