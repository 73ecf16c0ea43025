import type {
  ComparedDisagreement,
  ComparedSection,
  Comparison,
  PayDifference,
} from "../comparison/comparison.ts";
import { formatMoney } from "../domain/money.ts";
import type { Item } from "./sheet.ts";
import { PERIODS, wordPay } from "./word-statement.ts";

/** What a section needs to know of the comparison it stands in. */
export type SectionContext = Pick<Comparison, "roles" | "disagreements" | "only">;

/** Says how far two figures are apart, in money and percent, and what exactly is compared. */
export function wordPayDifference(
  difference: PayDifference,
  section: ComparedSection,
  comparison: SectionContext,
): Item {
  const topic = section.rows.find((row) => row.topic === difference.topic)?.title ?? difference.topic;
  return {
    text: `${topic}: ${wordGap(difference, titles(comparison))}`,
    details: wordPay(difference),
    marks: difference.disputed ? ["disputed"] : [],
    citations: difference.sources,
  };
}

function wordGap(pay: PayDifference, title: (id: string) => string): string {
  const { higher, lower, currency } = pay;
  const period = PERIODS[pay.period];
  const low = formatMoney(lower.amount, currency);
  if (pay.difference === 0)
    return `no difference, ${low} ${period} for ${title(lower.role)} and ${title(higher.role)}.`;
  const percent = pay.permille === null ? "" : ` (${wordPermille(pay.permille)})`;
  const high = `${title(higher.role)} ${formatMoney(higher.amount, currency)} ${period}`;
  return `${high} is ${formatMoney(pay.difference, currency)}${percent} above ${title(lower.role)} ${low}.`;
}

/** Says why sources contradict each other on a row, and which statement is the more authoritative if one is. */
export function wordDisagreement(
  { id, title, why, statements, sources }: ComparedDisagreement,
  section: ComparedSection,
  comparison: SectionContext,
): Item {
  const role = titles(comparison);
  const rows = section.rows
    .filter((row) =>
      row.cells.some((cell) => cell.statements.some((statement) => statement.disputes.includes(id))),
    )
    .map((row) => row.title);
  const preferred = statements
    .filter((statement) => statement.preferred)
    .map((statement) => `${role(statement.role)}, "${statement.text}"`);
  return {
    text: `${rows.join(", ")}: ${title}. ${why}`,
    details: preferred.length > 0 ? [`More authoritative: ${preferred.join("; ")}`] : [],
    marks: ["disputed"],
    citations: sources,
  };
}

function titles(comparison: SectionContext): (id: string) => string {
  const known = new Map(comparison.roles.map(({ id, title }) => [id, title]));
  return (id) => known.get(id) ?? id;
}

function wordPermille(permille: number): string {
  return `${Math.floor(permille / 10)}.${permille % 10}%`;
}
