import type { Service } from "../../../src/domain/profile.ts";
import type { ExperienceRequirement } from "../../../src/domain/requirement.ts";
import { daysOf, firstOf, LONG_AGO, lastOf } from "./dates.ts";
import { add, exact, least, most, multiply, type Ratio, ZERO } from "./ratio.ts";
import { type Case, every, type Truth, told } from "./truth.ts";

export function jobFits(leaf: ExperienceRequirement, job: Service): Truth {
  return every([
    told(job.kinds, (kinds) => leaf.kinds.some((kind) => kinds.includes(kind))),
    leaf.paid ? told(job.paid, (paid) => paid) : true,
    leaf.excluded ? told(job.arrangement, (how) => leaf.excluded?.includes(how) === false) : true,
    job.arrangement && leaf.doubtful?.includes(job.arrangement) ? "?" : true,
    job.paid === false && leaf.doubtful?.includes("unpaid") ? "?" : true,
    leaf.settings ? told(job.setting, (setting) => leaf.settings?.includes(setting) === true) : true,
    supervisionFits(leaf, job),
  ]);
}

function supervisionFits(leaf: ExperienceRequirement, { supervision }: Service): Truth {
  const asked = leaf.supervised || leaf.supervisedBy || leaf.supervisionHoursPerYear !== undefined;
  if (!asked) return true;
  if (supervision === undefined) return "?";
  if (supervision === "none") return false;
  const hours = leaf.supervisionHoursPerYear;
  return every([
    leaf.supervisedBy ? told(supervision.by, (by) => by.some((id) => leaf.supervisedBy?.includes(id))) : true,
    hours === undefined ? true : told(supervision.hoursPerYear, (given) => given >= hours),
  ]);
}

export function isTotal(job: Service): boolean {
  return !job.from && !job.to && (job.months !== undefined || job.hours !== undefined);
}

export function begins(job: Service): readonly number[] | undefined {
  return job.from ? daysOf(job.from) : undefined;
}

export function ends(job: Service, on: number): readonly number[] | undefined {
  if (job.to === "present") return [on];
  return job.to ? daysOf(job.to) : undefined;
}

/** The first day on which it may have run. */
export function firstDayOf(job: Service): number {
  return isTotal(job) ? Number.POSITIVE_INFINITY : firstOf(begins(job) ?? [LONG_AGO]);
}

export function runs(job: Service, day: number, sure: boolean, on: number): boolean {
  if (day > on || isTotal(job)) return false;
  const from = begins(job);
  const to = ends(job, on);
  if (sure) return from !== undefined && to !== undefined && day >= lastOf(from) && day <= firstOf(to);
  return day >= firstDayOf(job) && day <= lastOf(to ?? [on]);
}

/** The kinds asked that the job is, or may be. */
function sharedKinds(job: Service, kinds: readonly string[]): readonly string[] {
  return kinds.filter((kind) => job.kinds?.includes(kind) ?? true);
}

/** Every kind asked is only a named part of the job. */
export function isPart(job: Service, kinds: readonly string[]): boolean {
  const { hoursOf } = job;
  return hoursOf !== undefined && sharedKinds(job, kinds).every((kind) => kind in hoursOf);
}

/** Hours a week for the kinds; "loose" when there are hours in all at dates not told. */
export function weekly(
  job: Service,
  kinds: readonly string[],
  sure: boolean,
  on: number,
): Ratio | "untold" | "loose" {
  const whole = weeklyInAll(job, sure, on);
  if (!isPart(job, kinds)) return whole;
  const parts = sharedKinds(job, kinds).map((kind) => exact(job.hoursOf?.[kind] ?? 0));
  const told = parts.reduce(sure ? most : add, ZERO);
  return typeof whole === "string" ? told : least(told, whole);
}

function weeklyInAll(job: Service, sure: boolean, on: number): Ratio | "untold" | "loose" {
  if (job.hoursPerWeek !== undefined) return exact(job.hoursPerWeek);
  if (job.hours === undefined) return "untold";
  const [from, to] = [begins(job), ends(job, on)];
  if (!from || !to) return "loose";
  const longest = Math.max(1, lastOf(to) - firstOf(from) + 1);
  const shortest = Math.max(1, firstOf(to) - lastOf(from) + 1);
  return multiply(exact(job.hours), [7n, BigInt(sure ? longest : shortest)]);
}

/** Marked full time as a whole, where the body does not state hours; of hours in all the dates tell how many a week. */
export function isMarked(job: Service, kinds: readonly string[], it: Case): boolean {
  const isLoose = weekly(job, kinds, true, it.on) === "loose";
  return job.fullTime === true && !it.terms.fullTime && !isPart(job, kinds) && !isLoose;
}
