import { decimal, type Fraction, greater, lesser, plus, times, ZERO } from "./fraction.ts";
import type { Stretch } from "./stretch.ts";

/** The hours a week that a job gives to some kinds of work; undefined where they were not told. */
export interface WeeklyHours {
  readonly sure: Fraction | undefined;
  readonly possible: Fraction | undefined;
  /** All of the job, not only a part of it named in `hoursOf`. */
  readonly isWhole: boolean;
}

/**
 * The hours a week of a job in which any of `kinds` is done. A kind that `hoursOf` does not name
 * has all the job's hours; of several named ones we know only that they fit into the job. A part
 * that is told to be more than the whole is no more than the whole.
 */
export function weeklyHoursOf(stretch: Stretch, kinds: readonly string[]): WeeklyHours {
  const { hoursOf } = stretch.service;
  const job = weeklyHoursOfJob(stretch);
  const named = hoursOf === undefined ? [] : kinds.filter((kind) => Object.hasOwn(hoursOf, kind));
  if (hoursOf === undefined || named.length < kinds.length || named.length === 0) return job;
  const parts = named.map((kind) => decimal(hoursOf[kind] ?? 0));
  const [largest, sum] = [parts.reduce(greater, ZERO), parts.reduce(plus, ZERO)];
  return {
    sure: job.sure ? lesser(largest, job.sure) : largest,
    possible: job.possible ? lesser(sum, job.possible) : sum,
    isWhole: false,
  };
}

function weeklyHoursOfJob(stretch: Stretch): WeeklyHours {
  const { hoursPerWeek, hours } = stretch.service;
  if (hoursPerWeek !== undefined) {
    const told = decimal(hoursPerWeek);
    return { sure: told, possible: told, isWhole: true };
  }
  if (hours === undefined || !stretch.begun || !stretch.ended) {
    return { sure: undefined, possible: undefined, isWhole: true };
  }
  const longest = Math.max(1, stretch.ended.last - stretch.begun.first + 1);
  const shortest = Math.max(1, stretch.ended.first - stretch.begun.last + 1);
  const total = decimal(hours);
  return { sure: times(total, 7, longest), possible: times(total, 7, shortest), isWhole: true };
}
