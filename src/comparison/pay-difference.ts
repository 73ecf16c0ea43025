import { type Pay, toHundredths } from "../domain/money.ts";
import type { PayDifference, Row } from "./comparison.ts";

interface Figure {
  readonly role: string;
  readonly pay: Pay;
  readonly sources: readonly string[];
  readonly disputed: boolean;
}

/**
 * Sets the highest figure of a row against the lowest, for each group of figures that measure the
 * same thing: one amount, same currency, period, statistic, year and proxy, and where the statistic
 * is not stated the same sources. Figures that differ in any of these are never subtracted from each
 * other. A role with several figures of one kind has none that could stand for it, and one proxy that
 * stands in for several roles is no difference between them.
 */
export function payDifferences(row: Row): readonly PayDifference[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of row.cells.flatMap(figuresOf)) {
    const { currency, period, statistic, year, proxy } = figure.pay;
    const unstated = statistic === "unstated" ? figure.sources : [];
    const key = JSON.stringify([currency, period, statistic, year, proxy, ...unstated]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((figures) => difference(row.topic, figures) ?? []);
}

function figuresOf(cell: Row["cells"][number]): readonly Figure[] {
  return cell.statements.flatMap(({ pay, sources, disputes }) =>
    pay && pay.low === pay.high ? [{ role: cell.role, pay, sources, disputed: disputes.length > 0 }] : [],
  );
}

function difference(topic: string, figures: readonly Figure[]): PayDifference | undefined {
  const isOneEach = new Set(figures.map((figure) => figure.role)).size === figures.length;
  if (figures.length < 2 || !isOneEach) return undefined;
  const lower = figures.reduce((least, figure) => (figure.pay.low < least.pay.low ? figure : least));
  const higher = figures
    .filter((figure) => figure !== lower)
    .reduce((most, figure) => (figure.pay.low > most.pay.low ? figure : most));
  const { currency, period, statistic, year, proxy } = lower.pay;
  const base = toHundredths(lower.pay.low);
  const gap = toHundredths(higher.pay.low) - base;
  if (gap === 0 && proxy !== undefined) return undefined;
  return {
    topic,
    higher: { role: higher.role, amount: higher.pay.low },
    lower: { role: lower.role, amount: lower.pay.low },
    difference: gap / 100,
    permille: base === 0 ? null : roundHalfUp(gap * 1000, base),
    currency,
    period,
    statistic,
    ...(year === undefined ? {} : { year }),
    ...(proxy === undefined ? {} : { proxy }),
    sources: [...new Set([...higher.sources, ...lower.sources])],
    disputed: higher.disputed || lower.disputed,
  };
}

/** Whole numbers only: amounts stay below 1e11 hundredths, so a thousandfold doubled is still exact. */
function roundHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}
