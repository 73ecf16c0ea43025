import type { Bound } from "./day-scale.ts";
import { type Exact, greater, lesser, plus } from "./exact.ts";
import { hundredths, type Job } from "./job.ts";

/**
 * The hundredths of an hour a week that a job gives to some kinds of work, at one end of the range;
 * undefined where they were not told. A kind that `hoursOf` does not name has all the job's hours;
 * of several named ones we know only that they fit into the job. A part that is told to be more
 * than the whole is no more than the whole.
 */
export function weeklyRate(job: Job, kinds: readonly string[], bound: Bound): Exact | undefined {
  const whole = bound === "sure" ? job.leastRate : job.mostRate;
  const { hoursOf } = job;
  if (hoursOf === undefined || !isPartOnly(job, kinds)) return whole;
  const parts = kinds.map((kind): Exact => hundredths(hoursOf[kind] ?? 0));
  const part = parts.reduce(bound === "sure" ? greater : plus, 0);
  return whole === undefined ? part : lesser(part, whole);
}

/** Whether all of the kinds are parts of the job that are named in `hoursOf`. */
export function isPartOnly({ hoursOf }: Job, kinds: readonly string[]): boolean {
  return hoursOf !== undefined && kinds.length > 0 && kinds.every((kind) => Object.hasOwn(hoursOf, kind));
}
