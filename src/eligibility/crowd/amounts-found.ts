import type { Range, Ranges } from "../amount.ts";
import type { Exact } from "../exact.ts";
import type { Outcome } from "../outcome.ts";

/** So many of these, more than anybody has totals or courses, are still summed up exactly. */
const MOST = 2 ** 53 / 4096;

/**
 * What there is of each amount that some rules ask, in their order: what surely counts and what possibly does, in the fine units
 * of each. What several totals come to is the sum of what each of them does. Nothing where one is no plain number, or so large
 * that sums of it would be rounded.
 */
export function amountsFound(outcomes: readonly Outcome[]): readonly number[] | undefined {
  const amounts: number[] = [];
  let isPlain = true;
  const put = (amount: Exact): void => {
    if (typeof amount === "number" && (amount <= MOST || amount === Number.POSITIVE_INFINITY))
      amounts.push(amount);
    else isPlain = false;
  };
  const visit = (outcome: Outcome): void => {
    if ("of" in outcome) outcome.of.forEach(visit);
    else if ("ranges" in outcome) {
      for (const { sure, possible } of rangesIn(outcome.ranges)) {
        // Where no more is possible, what is sure may be told in units of its own; nothing is nothing in any.
        if (possible === undefined && sure !== 0) isPlain = false;
        put(sure);
        put(possible ?? sure);
      }
    }
  };
  outcomes.forEach(visit);
  return isPlain ? amounts : undefined;
}

function rangesIn(ranges: Ranges): readonly Range[] {
  return "sure" in ranges ? [ranges] : ranges;
}
