import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import { type Exact, toFloat } from "./exact.ts";
import { FINE } from "./fine-units.ts";
import type { Stint, Visit } from "./sweep.ts";

/** Writes down what each entry brings to an amount; only ever shown, so floating point will do. */
export interface Ledger {
  /** What each entry brought so far, by its place. */
  readonly by: readonly number[];
  readonly visit: Visit;
  credit(entry: number, amount: Exact): void;
}

/** An empty ledger for so many entries. */
export function openLedger(entries: number): Ledger {
  const by = new Array<number>(entries).fill(0);
  const add = (entry: number, amount: number): void => {
    by[entry] = (by[entry] ?? 0) + amount;
  };
  return {
    by,
    credit: (entry, amount) => add(entry, toFloat(amount)),
    /** Jobs held at once share a day by their hours. */
    visit: (stints: readonly Stint[], amount: Exact, _first: DayNumber, _last: DayNumber) => {
      const rates = stints.map(({ rate }) => toFloat(rate));
      const sum = rates.reduce((a, b) => a + b, 0);
      stints.forEach(({ entry }, place) => {
        const share = sum === 0 ? 1 / stints.length : (rates[place] ?? 0) / sum;
        add(entry, toFloat(amount) * FINE * share);
      });
    },
  };
}
