import type { ComparedStatement } from "../comparison/comparison.ts";
import { formatPay, type Pay, type PayPeriod, type Statistic } from "../domain/money.ts";
import type { Strength } from "../domain/role.ts";
import { placeNote } from "./place-note.ts";
import type { Item, Mark } from "./sheet.ts";

const STRENGTHS: Readonly<Record<Strength, string>> = {
  required: "required",
  preferred: "preferred",
  common: "common",
  "one-path": "one way in",
};

/** A pay period as it follows an amount. */
export const PERIODS: Readonly<Record<PayPeriod, string>> = {
  hour: "an hour",
  week: "a week",
  month: "a month",
  year: "a year",
};

/** A statistic in words. */
export const STATISTICS: Readonly<Record<Statistic, string>> = {
  mean: "average",
  median: "median",
  "p10-p90": "10th to 90th percentile",
  unstated: "statistic not stated",
};

/** Words a statement as a paragraph; `scale` gives the amount that fills a whole bar, for figures that share its currency and period. */
export function wordStatement(statement: ComparedStatement, scale: (pay: Pay) => number): Item {
  const { text, pay, strength, note, sources } = statement;
  const details = [...(strength ? [STRENGTHS[strength]] : []), ...(pay ? wordPay(pay) : [])];
  const item = { text, ...placeNote(text, details, note), marks: marksOf(statement), citations: sources };
  if (!pay) return item;
  const figure = `${formatPay(pay)} ${PERIODS[pay.period]}`;
  const whole = scale(pay) || 1;
  return {
    ...item,
    text: `${figure}: ${text}`,
    bar: { figure, from: pay.low === pay.high ? 0 : pay.low / whole, to: pay.high / whole },
  };
}

const NO_MARKS: readonly Mark[] = [];

function marksOf({ disputes, old }: ComparedStatement): readonly Mark[] {
  if (disputes.length === 0) return old ? ["old"] : NO_MARKS;
  return old ? ["disputed", "old"] : ["disputed"];
}

/** What kind of figure a pay is: statistic, year, and the occupation it stands for when it is a proxy. */
export function wordPay(
  pay: Pick<Pay, "statistic"> & { readonly year?: number; readonly proxy?: string },
): readonly string[] {
  return [
    STATISTICS[pay.statistic],
    pay.year === undefined ? "year not stated" : String(pay.year),
    ...(pay.proxy === undefined ? [] : [`proxy: ${pay.proxy}`]),
  ];
}
