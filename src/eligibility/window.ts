import { addMonths, type DayNumber, EARLIEST_DAY } from "../domain/calendar-arithmetic.ts";

/** The first day of a window up to a day. */
export type WindowStart = (on: DayNumber) => DayNumber;

const ANY_TIME: WindowStart = () => EARLIEST_DAY;

/** The window of so many months; of any time when there are none. It remembers one day, on which many people are weighed. */
export function windowOf(months: number | undefined): WindowStart {
  if (months === undefined) return ANY_TIME;
  let day = EARLIEST_DAY;
  let start = startOn(day, months);
  return (on) => {
    if (on !== day) {
      day = on;
      start = startOn(on, months);
    }
    return start;
  };
}

function startOn(day: DayNumber, months: number): DayNumber {
  return addMonths(day, -months) + 1;
}
