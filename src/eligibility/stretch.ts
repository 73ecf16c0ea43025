import { type DayNumber, type DayRange, dayRangeOf, EARLIEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { Service, ToldDate } from "../domain/profile.ts";
import { type Detail, type Fact, isSameFact, type Supposition } from "./fact.ts";

/** Days from the first to the last, both included; none when the first is after the last. */
export interface Days {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** A job or total of a profile, its dates read as day numbers. */
export interface Stretch {
  readonly entry: number;
  readonly service: Service;
  /** Without dates, with an amount: service of its own, at no known time. */
  readonly isTotal: boolean;
  /** The days, up to the day of evaluation, on which it surely ran. */
  readonly sure: Days;
  /** The days, up to the day of evaluation, on which it may have run. */
  readonly possible: Days;
  /** When it began and ended, however far in the future; a range where only a month was told, undefined where nothing was. */
  readonly begun: DayRange | undefined;
  readonly ended: DayRange | undefined;
  /** Dates that would narrow the range of its days, if they were told. */
  readonly untold: readonly Fact[];
}

const NEVER = Number.POSITIVE_INFINITY;
const NO_FACTS: readonly Fact[] = [];

/** No day at all. */
export const NO_DAYS: Days = { first: 1, last: 0 };

/** Reads the dates of a job; `present` is the day of evaluation, and for spreading its hours the day it was told. */
export function stretchOf(
  service: Service,
  entry: number,
  on: DayNumber,
  toldOn: DayNumber,
  supposing: Supposition | undefined,
): Stretch {
  const { from, to, months, hours } = service;
  if (from === undefined && to === undefined && (months !== undefined || hours !== undefined)) {
    return totalOf(service, entry);
  }
  const begun = from === undefined ? undefined : dayRangeOf(from);
  const ended = endOf(to, toldOn);
  const running = to === "present" ? { first: on, last: on } : ended;
  const outerEnd = running === undefined ? on : Math.min(running.last, on);
  const innerEnd = running === undefined ? -NEVER : Math.min(running.first, on);
  const start = narrowed(begun?.first ?? EARLIEST_DAY, begun?.last ?? NEVER, entry, "from", supposing);
  const end = narrowed(outerEnd, innerEnd, entry, "to", supposing);
  return {
    entry,
    service,
    isTotal: false,
    sure: { first: start.inner, last: end.inner },
    possible: { first: start.outer, last: end.outer },
    begun,
    ended,
    untold: start.untold.length === 0 ? end.untold : [...start.untold, ...end.untold],
  };
}

/** An amount at no known time. */
function totalOf(service: Service, entry: number): Stretch {
  return {
    entry,
    service,
    isTotal: true,
    sure: NO_DAYS,
    possible: NO_DAYS,
    begun: undefined,
    ended: undefined,
    untold: NO_FACTS,
  };
}

/** One end of a job: the day to which it may reach, and that to which it surely does. */
interface Reach {
  readonly outer: DayNumber;
  readonly inner: DayNumber;
  /** The date that would bring the two together. */
  readonly untold: readonly Fact[];
}

/** Brings the two together where the date that parts them is supposed; otherwise names it. */
function narrowed(
  outer: DayNumber,
  inner: DayNumber,
  entry: number,
  detail: Detail,
  supposing: Supposition | undefined,
): Reach {
  if (outer === inner) return { outer, inner, untold: NO_FACTS };
  const fact: Fact = { knownTo: "person", part: "experience", entry, detail };
  if (!supposing || !isSameFact(supposing.fact, fact)) return { outer, inner, untold: [fact] };
  const day = supposing.answered === "well" ? outer : inner;
  return { outer: day, inner: day, untold: NO_FACTS };
}

/** The days that two runs of days share. */
export function overlap(a: Days, b: Days): Days {
  return { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
}

/** How many days there are, 0 when there are none. */
export function lengthOf(days: Days): number {
  return Math.max(0, days.last - days.first + 1);
}

function endOf(to: ToldDate | "present" | undefined, toldOn: DayNumber): DayRange | undefined {
  if (to === undefined) return undefined;
  return to === "present" ? { first: toldOn, last: toldOn } : dayRangeOf(to);
}
