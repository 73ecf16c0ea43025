import type { CalendarDate } from "../domain/calendar-date.ts";
import { byId, type Dataset, headOf } from "../domain/dataset.ts";
import { type Role, SECTIONS, type SectionId } from "../domain/role.ts";
import { alignSection } from "./align-section.ts";
import type { ComparedDisagreement, ComparedSection, Comparison, Row, RowFilter } from "./comparison.ts";
import { describeDisagreement } from "./describe-disagreement.ts";
import { payDifferences } from "./pay-difference.ts";
import { agesOf, oldestSource, sourceAge } from "./source-age.ts";
import { weaveStatement } from "./weave-statement.ts";

/** What to show of a comparison; everything left out means all of it. */
export interface CompareOptions {
  readonly sections?: readonly SectionId[];
  readonly only?: RowFilter;
}

/**
 * Sets roles of a dataset side by side, as they stand on a day.
 *
 * Pure: the same dataset, roles and day give the same document. Rows follow the order of the
 * dataset's topics, columns the order of the roles asked for.
 */
export function compareRoles(
  dataset: Dataset,
  roles: readonly Role[],
  on: CalendarDate,
  options: CompareOptions = {},
): Comparison {
  const sources = byId(dataset.sources);
  const isOld = agesOf(dataset.sources, on);
  const weave = weaveStatement(dataset, (cited) => isOld(cited, dataset.oldAfterMonths));
  const sections = SECTIONS.filter(({ id }) => options.sections?.includes(id) ?? true).map(
    ({ id, title }) => {
      const rows = alignSection(id, roles, dataset, weave).filter((row) => passes(row, options.only));
      return describeSection(id, title, rows);
    },
  );
  const disagreements = disagreementsIn(dataset, sections);
  const cited = citedSources(sections, disagreements).flatMap((id) => sources.get(id) ?? []);
  return {
    format: "rolewise/comparison",
    version: 1,
    asOf: on,
    dataset: headOf(dataset),
    roles: roles.map(({ id, title }) => ({ id, title })),
    only: options.only ?? null,
    sections,
    disagreements,
    sources: cited.map((source) => {
      const ageMonths = sourceAge(source, on);
      return ageMonths === undefined ? source : { ...source, ageMonths };
    }),
    oldestSource: oldestSource(cited)?.id ?? null,
  };
}

function passes(row: Row, only: RowFilter | undefined): boolean {
  if (only === "shared") return row.status === "shared";
  if (only === "differences") return row.status !== "shared";
  return only === "disputed" ? row.disputed : true;
}

function describeSection(id: SectionId, title: string, rows: readonly Row[]): ComparedSection {
  const disputes = rows
    .filter((row) => row.disputed)
    .flatMap((row) => row.cells.flatMap((cell) => cell.statements.flatMap((s) => s.disputes)));
  return { id, title, rows, payDifferences: rows.flatMap(payDifferences), disputes: [...new Set(disputes)] };
}

function disagreementsIn(
  dataset: Dataset,
  sections: readonly ComparedSection[],
): readonly ComparedDisagreement[] {
  const shown = new Set(sections.flatMap((section) => section.disputes));
  const disagreements = dataset.disagreements.filter(({ id }) => shown.has(id));
  return disagreements.length === 0 ? [] : disagreements.map(describeDisagreement(dataset));
}

function citedSources(
  sections: readonly ComparedSection[],
  disagreements: readonly ComparedDisagreement[],
): readonly string[] {
  const why = new Map(disagreements.map((it) => [it.id, it.sources]));
  return [
    ...new Set(
      sections.flatMap((section) => [
        ...section.rows.flatMap((row) =>
          row.cells.flatMap((cell) => cell.statements.flatMap((s) => s.sources)),
        ),
        ...section.disputes.flatMap((id) => why.get(id) ?? []),
      ]),
    ),
  ];
}
