import type { Exact } from "../exact.ts";
import type { Outcome } from "../outcome.ts";

/**
 * What there is of each amount that some rules ask, in their order: what surely counts and what possibly does, in the fine
 * units of each. What several totals come to is the sum of what each of them does.
 */
export type Sums = Float64Array;

/** So many of these, more than anybody has totals or courses, are still summed up exactly. */
const MOST = 2 ** 53 / 4096;

/** The amounts that were found for somebody; null where one is no plain number, or so large that sums of it would be rounded. */
export function sumsIn(outcomes: readonly Outcome[]): Sums | null {
  const sums: number[] = [];
  let isPlain = true;
  const put = (amount: Exact): void => {
    if (typeof amount === "number" && (amount <= MOST || amount === Number.POSITIVE_INFINITY)) sums.push(amount);
    else isPlain = false;
  };
  const visit = (outcome: Outcome): void => {
    if ("of" in outcome) outcome.of.forEach(visit);
    else if ("ranges" in outcome) {
      for (const { sure, possible } of outcome.ranges) {
        // Where no more is possible, what is sure may be told in units of its own; nothing is nothing in any.
        if (possible === undefined && sure !== 0) isPlain = false;
        put(sure);
        put(possible ?? sure);
      }
    }
  };
  outcomes.forEach(visit);
  return isPlain ? Float64Array.from(sums) : null;
}

/** What is not nothing in sums, as pairs of a place and the amount there: one total counts for few of many amounts. */
export type SparseSums = Float64Array;

/** Leaves out of sums what is nothing. */
export function sparse(sums: Sums): SparseSums {
  return Float64Array.from([...sums].flatMap((amount, place) => (amount === 0 ? [] : [place, amount])));
}

/** Adds to sums what is not nothing in others. */
export function addSparse(sums: Sums, more: SparseSums): void {
  for (let at = 1; at < more.length; at += 2) {
    const place = more[at - 1] ?? 0;
    sums[place] = (sums[place] ?? 0) + (more[at] ?? 0);
  }
}
