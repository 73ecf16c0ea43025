import type { DayNumber } from "../domain/calendar-arithmetic.ts";

/**
 * The day that never comes: after every day that can be told. A small integer and not Infinity,
 * because a record of small integers is made at once, and one with a larger number box by box.
 */
export const NEVER: DayNumber = 2 ** 30;
