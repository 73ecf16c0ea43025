import { type Fraction, plus, toFloat, ZERO } from "./fraction.ts";

/** An amount as a range, with the share of each entry. */
export interface Tally {
  readonly sure: Fraction;
  /** Undefined when nothing limits it. */
  readonly possible: Fraction | undefined;
  /** Shares by the entry's place; to be shown only. */
  readonly sureBy: readonly number[];
  readonly possibleBy: readonly number[];
}

/** Nothing, surely and at most. */
export const NOTHING: Tally = { sure: ZERO, possible: ZERO, sureBy: [], possibleBy: [] };

/** One end of a range while it is added up. */
export interface Account {
  amount: Fraction;
  readonly by: number[];
}

/** An account of nothing. */
export function openAccount(): Account {
  return { amount: ZERO, by: [] };
}

/** Adds an amount that is one entry's own. */
export function credit(account: Account, entry: number, amount: Fraction): void {
  account.amount = plus(account.amount, amount);
  account.by[entry] = (account.by[entry] ?? 0) + toFloat(amount);
}
