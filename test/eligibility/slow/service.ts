import type { Service } from "../../../src/domain/profile.ts";
import type { ExperienceRequirement } from "../../../src/domain/requirement.ts";
import { LONG_AGO } from "./dates.ts";
import { begins, ends, firstDayOf, isMarked, isPart, isTotal, jobFits, runs, weekly } from "./job.ts";
import { add, exact, least, less, most, multiply, ONE, type Ratio, ZERO } from "./ratio.ts";
import type { Case } from "./truth.ts";

/** A leaf with the day from which on service counts for it. */
export interface Asked {
  readonly leaf: ExperienceRequirement;
  readonly start: number;
}

/** A job with the leaves for which it counts, or may. */
interface Counting {
  readonly job: Service;
  readonly asked: readonly Asked[];
}

function counting(asked: readonly Asked[], sure: boolean, it: Case): readonly Counting[] {
  return (it.profile.experience ?? [])
    .map((job) => ({
      job,
      asked: asked.filter(({ leaf, start }) => {
        const fits = jobFits(leaf, job);
        return start <= it.on && (fits === true || (fits === "?" && !sure));
      }),
    }))
    .filter((each) => each.asked.length > 0);
}

/** Days of full-time service for any of the leaves, each day once. */
export function daysServed(asked: readonly Asked[], sure: boolean, it: Case): Ratio {
  const jobs = counting(asked, sure, it);
  const alone = countsWholeDaysOnly(sure, it);
  const each = asked.map((one) => counting([one], sure, it));
  let total = ZERO;
  for (
    let day = Math.max(LONG_AGO, Math.min(...jobs.map(({ job }) => firstDayOf(job))));
    day <= it.on;
    day += 1
  ) {
    const share = alone
      ? each.map((list) => dayShare(list, day, sure, it)).reduce(most, ZERO)
      : dayShare(jobs, day, sure, it);
    total = add(total, share);
  }
  for (const { job, asked: leaves } of jobs) {
    total = add(total, leaves.map((one) => extraDays(job, one, sure, it)).reduce(most, ZERO));
  }
  return total;
}

/** Where no part of a day counts, halves for two leaves are a day for neither. */
function countsWholeDaysOnly(sure: boolean, { terms: { fullTime } }: Case): boolean {
  if (fullTime?.partTime === "excluded") return true;
  return sure && fullTime?.partTime !== "prorated";
}

function dayShare(jobs: readonly Counting[], day: number, sure: boolean, it: Case): Ratio {
  let hours = ZERO;
  for (const { job, asked } of jobs) {
    if (!runs(job, day, sure, it.on)) continue;
    const kinds = [...new Set(asked.filter(({ start }) => day >= start).flatMap(({ leaf }) => leaf.kinds))];
    if (kinds.length === 0) continue;
    const told = weekly(job, kinds, sure, it.on);
    if (isMarked(job, kinds, it) || (told === "untold" && !sure)) return ONE;
    if (typeof told !== "string") hours = add(hours, told);
  }
  return shareOf(hours, sure, it);
}

function shareOf(hours: Ratio, sure: boolean, it: Case): Ratio {
  const { fullTime } = it.terms;
  const whole = exact(fullTime?.hoursPerWeek ?? 40);
  if (!less(hours, whole)) return ONE;
  if (!fullTime) return sure ? ZERO : least(ONE, multiply(hours, [1n, 30n]));
  const counts = fullTime.partTime === "prorated" || (fullTime.partTime === "unknown" && !sure);
  return counts ? multiply(hours, [whole[1], whole[0]]) : ZERO;
}

function isBound({ leaf }: Asked): boolean {
  return leaf.after !== undefined || leaf.withinMonths !== undefined;
}

/** What a total adds, or a job of so many hours at dates not told. */
function extraDays(job: Service, asked: Asked, sure: boolean, it: Case): Ratio {
  const full = exact(it.terms.fullTime?.hoursPerWeek ?? 30);
  const hoursAsDays = multiply(exact(job.hours ?? 0), [7n * full[1], full[0]]);
  if (isTotal(job)) {
    if (sure && (isBound(asked) || isPart(job, asked.leaf.kinds))) return ZERO;
    if (job.months !== undefined) return multiply(exact(job.months), [365n, 12n]);
    return sure ? ZERO : hoursAsDays;
  }
  const isLoose = weekly(job, asked.leaf.kinds, sure, it.on) === "loose";
  return !sure && isLoose && touched(job, asked, it) > 0 ? hoursAsDays : ZERO;
}

/** How many days it may have run that count. */
export function touched(job: Service, { start }: Asked, it: Case): number {
  let days = 0;
  for (let day = Math.max(start, firstDayOf(job)); day <= it.on; day += 1)
    if (runs(job, day, false, it.on)) days += 1;
  return days;
}

/** Hours of service for a leaf. */
export function hoursServed(asked: Asked, sure: boolean, it: Case): Ratio {
  const { leaf, start } = asked;
  const jobs = counting([asked], sure, it).map(({ job }) => job);
  const spread = jobs.filter((job) => !isInexact(job, leaf));
  let total = ZERO;
  for (let day = Math.max(start, Math.min(...jobs.map(firstDayOf))); day <= it.on; day += 1) {
    const hours = spread.map((job) => hoursOn(job, leaf, day, sure, it)).reduce(add, ZERO);
    total = add(total, multiply(least(hours, [168n, 1n]), [1n, 7n]));
  }
  for (const job of jobs) total = add(total, isTotal(job) ? totalHours(job, asked, sure) : ZERO);
  if (sure && isCrowded(asked, it)) return total;
  for (const job of jobs)
    total = add(total, isInexact(job, leaf) ? inexactHours(job, asked, sure, it) : ZERO);
  return total;
}

/** Its hours a week on a day. */
function hoursOn(job: Service, leaf: ExperienceRequirement, day: number, sure: boolean, it: Case): Ratio {
  if (!runs(job, day, sure, it.on)) return ZERO;
  const told = weekly(job, leaf.kinds, sure, it.on);
  if (told === "untold" && !sure) return [60n, 1n];
  return typeof told === "string" ? ZERO : told;
}

/** Jobs whose dates are not all told may overlap to more hours than a week has. */
function isCrowded(asked: Asked, it: Case): boolean {
  const jobs = counting([asked], false, it)
    .map(({ job }) => job)
    .filter((job) => !isTotal(job) && touched(job, asked, it) > 0);
  if (jobs.length < 2) return false;
  for (let day = Math.max(asked.start, Math.min(...jobs.map(firstDayOf))); day <= it.on; day += 1) {
    const rates = jobs
      .filter((job) => runs(job, day, false, it.on))
      .map((job) => highestRate(job, asked.leaf, it));
    if (less([168n, 1n], rates.reduce(add, ZERO))) return true;
  }
  return false;
}

function highestRate(job: Service, leaf: ExperienceRequirement, it: Case): Ratio {
  const told = weekly(job, leaf.kinds, false, it.on);
  if (typeof told !== "string") return told;
  return told === "loose" ? [168n, 1n] : [60n, 1n];
}

function isInexact(job: Service, leaf: ExperienceRequirement): boolean {
  if (isTotal(job) || job.hours === undefined || job.hoursPerWeek !== undefined) return false;
  return (
    !isPart(job, leaf.kinds) &&
    (!job.from || !job.to || job.from.length === 7 || (job.to !== "present" && job.to.length === 7))
  );
}

function totalHours(job: Service, asked: Asked, sure: boolean): Ratio {
  if (sure && (isBound(asked) || isPart(job, asked.leaf.kinds))) return ZERO;
  if (job.hours !== undefined) return exact(job.hours);
  return sure ? ZERO : multiply(exact(job.months ?? 0), [365n * 60n, 12n * 7n]);
}

/** The fewest or the most hours that any of its possible dates puts where they count. */
function inexactHours(job: Service, asked: Asked, sure: boolean, it: Case): Ratio {
  const days = touched(job, asked, it);
  if (days === 0) return ZERO;
  const hours = least(exact(job.hours ?? 0), [24n * BigInt(days), 1n]);
  const [from, to] = [begins(job), ends(job, it.on)];
  if (sure && from && Math.max(...from) > it.on) return ZERO;
  if (to && firstDayOf(job) >= asked.start && Math.max(...to) <= it.on) return hours;
  if (!from || !to || Math.max(...from) > Math.min(...to)) return sure ? ZERO : hours;
  const shares = from.flatMap((begin) =>
    to.map((end): Ratio => {
      const inside = Math.max(0, Math.min(end, it.on) - Math.max(begin, asked.start) + 1);
      return multiply(hours, [BigInt(inside), BigInt(end - begin + 1)]);
    }),
  );
  return shares.reduce(sure ? least : most);
}

/** Whether there is anything at all, as an amount of one. */
export function anything(asked: Asked, sure: boolean, it: Case): Ratio {
  const isThere = counting([asked], sure, it).some(({ job }) => {
    if (isTotal(job)) {
      const isSure = !isBound(asked) && !isPart(job, asked.leaf.kinds);
      return (job.months ?? 0) + (job.hours ?? 0) > 0 && (!sure || isSure);
    }
    for (let day = Math.max(asked.start, firstDayOf(job)); day <= it.on; day += 1)
      if (runs(job, day, sure, it.on)) return true;
    return false;
  });
  return isThere ? ONE : ZERO;
}
