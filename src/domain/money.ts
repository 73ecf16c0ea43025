/** What a pay figure is of its group; `p10-p90` spans the 10th to the 90th percentile. */
export type Statistic = "mean" | "median" | "p10-p90" | "unstated";

export type PayPeriod = "hour" | "week" | "month" | "year";

/** A pay figure as its source prints it; nothing is converted, averaged or repaired. */
export interface Pay {
  /** Lowest figure, in units of the currency with at most two decimals; equals `high` for a single amount. */
  readonly low: number;
  /** Highest figure, likewise. */
  readonly high: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly period: PayPeriod;
  readonly statistic: Statistic;
  /** The year that the figure describes, where the source tells it. */
  readonly year?: number;
  /** The occupation that stands in for a role for which no figure of its own is collected. */
  readonly proxy?: string;
}

/** Hundredths of a currency unit, a whole number: amounts are subtracted and divided only as such. */
export function toHundredths(amount: number): number {
  return Math.round(amount * 100);
}

/**
 * Writes an amount of at most two decimals, with thousands separated by commas whatever the locale,
 * so that the same data gives the same bytes everywhere: `$69,818`, `$44.59`, `EUR 50,000`.
 */
export function formatMoney(amount: number, currency: string): string {
  const hundredths = toHundredths(amount);
  const grouped = String(Math.trunc(hundredths / 100)).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const rest = hundredths % 100;
  const written = rest === 0 ? grouped : `${grouped}.${String(rest).padStart(2, "0")}`;
  return currency === "USD" ? `$${written}` : `${currency} ${written}`;
}

/** Writes a pay figure without its period: one amount, or a range. */
export function formatPay(pay: Pay): string {
  const low = formatMoney(pay.low, pay.currency);
  return pay.low === pay.high ? low : `${low} to ${formatMoney(pay.high, pay.currency)}`;
}
