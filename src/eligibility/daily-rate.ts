import type { Bound, DayScale } from "./day-scale.ts";
import { type Exact, greater } from "./exact.ts";
import type { Job } from "./job.ts";
import { isPartOnly, weeklyRate } from "./weekly-hours.ts";

/**
 * The hundredths of an hour a week of a job's days; undefined when they bring nothing. The mark
 * "full time" is about the whole job, and heeded only where the body states no hours. Hours in all
 * at dates not told are no days of their own: they count like a total.
 */
export function dailyRate(
  job: Job,
  kinds: readonly string[],
  bound: Bound,
  scale: DayScale,
): Exact | undefined {
  const { whole } = scale[bound];
  const isMarked = scale.heedsMark && job.fullTime === true && !isPartOnly(job, kinds);
  const told = weeklyRate(job, kinds, bound);
  if (told !== undefined) return isMarked ? greater(told, whole) : told;
  if (job.hours !== undefined) return undefined;
  return isMarked || bound === "possible" ? whole : undefined;
}
