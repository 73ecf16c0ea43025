import type { ComparedSection } from "../comparison/comparison.ts";
import { formatMoney, type Pay } from "../domain/money.ts";
import type { Mark, SheetRow, SheetSection } from "./sheet.ts";
import { type SectionContext, wordDisagreement, wordPayDifference } from "./word-remarks.ts";
import { PERIODS, wordStatement } from "./word-statement.ts";

/** Lays one section out as a table, with its pay differences and disagreements as remarks. */
export function sectionTable(section: ComparedSection, comparison: SectionContext): SheetSection {
  const scale = payScale(section);
  const rows = section.rows.map(
    (row): SheetRow => ({
      label: row.title,
      marks: rowMarks(row.status, row.disputed, comparison.roles.length),
      cells: row.cells.map((cell) => cell.statements.map((statement) => wordStatement(statement, scale))),
    }),
  );
  return {
    heading: section.title,
    corner: "Topic",
    columns: comparison.roles.map((role) => role.title),
    rows,
    whenEmpty: comparison.only === null ? "Not known." : "Nothing of this kind.",
    remarks: [
      ...section.payDifferences.map((difference) => wordPayDifference(difference, section, comparison)),
      ...comparison.disagreements
        .filter(({ id }) => section.disputes.includes(id))
        .map((disagreement) => wordDisagreement(disagreement, section, comparison)),
    ],
    ...wordScales(section),
  };
}

function rowMarks(status: Mark, disputed: boolean, roles: number): readonly Mark[] {
  return [...(roles > 1 ? [status] : []), ...(disputed ? (["disputed"] as const) : [])];
}

/** Bars of one section share a scale where currency and period are the same. */
function payScale(section: ComparedSection): (pay: Pay) => number {
  const pays = paysOf(section);
  return ({ currency, period }) =>
    Math.max(
      ...pays.filter((pay) => pay.currency === currency && pay.period === period).map((pay) => pay.high),
    );
}

/** Says what a whole bar stands for, once for each kind of figure. */
function wordScales(section: ComparedSection): Pick<SheetSection, "barScale"> {
  const scale = payScale(section);
  const wholes = paysOf(section).map(
    (pay) => `${formatMoney(scale(pay), pay.currency)} ${PERIODS[pay.period]}`,
  );
  return wholes.length === 0 ? {} : { barScale: `A whole bar is ${[...new Set(wholes)].join(", or ")}.` };
}

function paysOf(section: ComparedSection): readonly Pay[] {
  return section.rows.flatMap((row) =>
    row.cells.flatMap((cell) => cell.statements.flatMap(({ pay }) => pay ?? [])),
  );
}

/** The marks that occur in sections, in the order of the legend. */
export function marksIn(sections: readonly SheetSection[]): readonly Mark[] {
  const used = new Set(
    sections.flatMap(({ rows, remarks }) => [
      ...rows.flatMap((row) => [...row.marks, ...row.cells.flat().flatMap((item) => item.marks)]),
      ...remarks.flatMap((item) => item.marks),
    ]),
  );
  return (["shared", "differs", "one-sided", "disputed", "old"] as const).filter((mark) => used.has(mark));
}
