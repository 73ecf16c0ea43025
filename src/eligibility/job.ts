import { type DayNumber, type DayRange, dayRangeOf, EARLIEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { Service } from "../domain/profile.ts";
import { bitOfArrangement } from "./asked-of-service.ts";
import { type Exact, quotient } from "./exact.ts";
import { NEVER } from "./never.ts";
import { ALL_BITS, bitsOf } from "./word-bits.ts";

/**
 * A job of a profile, or a total at no known time, its dates read as day numbers. Every detail is
 * a key, undefined where it was not told: records of one shape are read several times as fast.
 */
export interface Job {
  /** Its place in the profile's experience, from 0. */
  readonly entry: number;
  readonly kinds: readonly string[] | undefined;
  /** The bits of its kinds. */
  readonly kindBits: number;
  readonly paid: boolean | undefined;
  /** The bit of its arrangement; 0 where it was not told. */
  readonly arrangement: number;
  readonly isSupervised: boolean | undefined;
  readonly supervisors: readonly string[] | undefined;
  readonly supervisionHours: number | undefined;
  readonly setting: string | undefined;
  readonly fullTime: boolean | undefined;
  readonly hoursPerWeek: number | undefined;
  readonly hoursOf: Readonly<Record<string, number>> | undefined;
  /** Hours in all, and months, in hundredths. */
  readonly hours: number | undefined;
  readonly months: number | undefined;
  /** Without dates, with an amount: service of its own. */
  readonly isTotal: boolean;
  /** When it began and ended, however far in the future; a range where only a month was told, undefined where nothing was. */
  readonly begun: DayRange | undefined;
  readonly ended: DayRange | undefined;
  /** The days, up to the day of evaluation, on which it surely ran; none when the first is after the last. */
  readonly sureFirst: DayNumber;
  readonly sureLast: DayNumber;
  /** The days, up to the day of evaluation, on which it may have run. */
  readonly possibleFirst: DayNumber;
  readonly possibleLast: DayNumber;
  /** Hundredths of an hour a week, at least and at most; undefined where they were not told. */
  readonly leastRate: Exact | undefined;
  readonly mostRate: Exact | undefined;
}

/**
 * Reads a job as of a day. `present` is that day, but hours in all are spread up to the day on
 * which they were told: a forecast does not thin them.
 */
export function readJob(service: Service, entry: number, on: DayNumber, toldOn: DayNumber): Job {
  const { kinds, from, to, supervision, hoursPerWeek } = service;
  const isSum = isTotal(service);
  const begun = from === undefined ? undefined : dayRangeOf(from);
  const ended = endOf(to, toldOn);
  const running = to === "present" ? { first: on, last: on } : ended;
  const how = supervision === "none" ? undefined : supervision;
  const weekly = hundredthsOf(hoursPerWeek);
  const hours = hundredthsOf(service.hours);
  return {
    entry,
    kinds,
    kindBits: kinds ? bitsOf(kinds) : ALL_BITS,
    paid: service.paid,
    arrangement: bitOfArrangement(service.arrangement),
    isSupervised: supervision === undefined ? undefined : supervision !== "none",
    supervisors: how?.by,
    supervisionHours: how?.hoursPerYear,
    setting: service.setting,
    fullTime: service.fullTime,
    hoursPerWeek,
    hoursOf: service.hoursOf,
    hours,
    months: hundredthsOf(service.months),
    isTotal: isSum,
    begun,
    ended,
    sureFirst: begun === undefined ? NEVER : begun.last,
    sureLast: running === undefined ? -NEVER : Math.min(running.first, on),
    possibleFirst: begun?.first ?? (isSum ? NEVER : EARLIEST_DAY),
    possibleLast: running === undefined ? on : Math.min(running.last, on),
    leastRate: weekly ?? spread(hours, begun?.first, ended?.last),
    mostRate: weekly ?? spread(hours, begun?.last, ended?.first),
  };
}

/** Whether service has an amount and no dates: it is an amount of its own, at no known time. */
export function isTotal({ from, to, months, hours }: Service): boolean {
  return from === undefined && to === undefined && (months !== undefined || hours !== undefined);
}

function hundredthsOf(told: number | undefined): number | undefined {
  return told === undefined ? undefined : hundredths(told);
}

/** Whole hundredths of an amount with at most two decimals. */
export function hundredths(amount: number): number {
  return Math.round(amount * 100);
}

function endOf(to: Service["to"], toldOn: DayNumber): DayRange | undefined {
  if (to === undefined) return undefined;
  return to === "present" ? { first: toldOn, last: toldOn } : dayRangeOf(to);
}

/** Hundredths of hours in all as so many hundredths of an hour a week, spread evenly from one day to another. */
function spread(
  inAll: number | undefined,
  first: DayNumber | undefined,
  last: DayNumber | undefined,
): Exact | undefined {
  if (inAll === undefined || first === undefined || last === undefined) return undefined;
  return quotient(inAll * 7, Math.max(1, last - first + 1));
}
