import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { AskedOfService } from "./asked-of-service.ts";
import type { Bound } from "./day-scale.ts";
import type { Job } from "./job.ts";
import { fails, type Mark, STANDS } from "./mark.ts";
import type { PreparedService } from "./prepare-rule.ts";
import { isShut, type Region, regionOf } from "./region.ts";
import { markOfService } from "./service-mark.ts";
import { isPartOnly } from "./weekly-hours.ts";
import type { Weighing } from "./weighing.ts";

/** What one job or total brings to one experience leaf, before its amount is reckoned. */
export interface Claim {
  readonly job: Job;
  /** The kinds of work that the leaf asks and the job is, or may be. */
  readonly kinds: readonly string[];
  /** The job surely is what the leaf asks, whenever it was. */
  readonly fits: boolean;
  /** A total that surely counts. */
  readonly isSureTotal: boolean;
  /** Of a job, the days on which it surely, and possibly, counts; none when the first is after the last. */
  readonly sureFirst: DayNumber;
  readonly sureLast: DayNumber;
  readonly possibleFirst: DayNumber;
  readonly possibleLast: DayNumber;
  readonly region: Region;
}

const NONE: readonly Claim[] = [];

/** The claims of what is listed and may count, in its order; none when experience was not told. */
export function claimsOf(leaf: PreparedService, weighing: Weighing): readonly Claim[] {
  const { claimsAt } = leaf.detail;
  const known = weighing.claims[claimsAt];
  if (known) return known;
  const claims = makeClaims(leaf, weighing);
  weighing.claims[claimsAt] = claims;
  return claims;
}

function makeClaims(leaf: PreparedService, weighing: Weighing): readonly Claim[] {
  const { jobs, on } = weighing.dossier;
  if (jobs === undefined) return NONE;
  const marks = marksOfJobs(leaf, jobs, weighing);
  if (marks.every(fails)) return NONE;
  const region = regionOf(leaf, weighing);
  if (isShut(region, on)) return NONE;
  const count = countOf(jobs, marks, region);
  if (count === 0) return NONE;
  const claims = new Array<Claim>(count);
  let place = 0;
  for (const job of jobs) {
    const mark = marks[job.entry];
    if (mark === undefined || !mayCount(job, mark, region)) continue;
    claims[place] = claimOf(leaf.detail.asked, job, mark, region);
    place += 1;
  }
  return claims;
}

/** How each job stands the leaf, by its entry. */
function marksOfJobs(
  { detail: { asked, marksAt } }: PreparedService,
  jobs: readonly Job[],
  weighing: Weighing,
): readonly Mark[] {
  const known = weighing.marks[marksAt];
  if (known) return known;
  const marks = new Array<Mark>(jobs.length);
  for (const job of jobs) marks[job.entry] = markOfService(asked, job);
  weighing.marks[marksAt] = marks;
  return marks;
}

function countOf(jobs: readonly Job[], marks: readonly Mark[], region: Region): number {
  let count = 0;
  for (const job of jobs) {
    const mark = marks[job.entry];
    if (mark !== undefined && mayCount(job, mark, region)) count += 1;
  }
  return count;
}

/** Whether a job may be what the leaf asks, on some day when it counts. */
function mayCount(job: Job, mark: Mark, { possibleFrom }: Region): boolean {
  if (fails(mark)) return false;
  return job.isTotal || (job.possibleFirst <= job.possibleLast && possibleFrom <= job.possibleLast);
}

/** Whether the first day of a run is not after its last. */
export function isRun(claim: Claim, bound: Bound): boolean {
  return bound === "sure" ? claim.sureFirst <= claim.sureLast : claim.possibleFirst <= claim.possibleLast;
}

function claimOf(asked: AskedOfService, job: Job, mark: Mark, region: Region): Claim {
  const fits = mark === STANDS;
  const kinds = kindsShared(asked, job);
  if (job.isTotal) {
    const isSureTotal = fits && !region.isBound && !isPartOnly(job, kinds);
    return {
      job,
      kinds,
      fits,
      isSureTotal,
      sureFirst: 1,
      sureLast: 0,
      possibleFirst: 1,
      possibleLast: 0,
      region,
    };
  }
  return {
    job,
    kinds,
    fits,
    isSureTotal: false,
    sureFirst: fits ? Math.max(job.sureFirst, region.sureFrom) : 1,
    sureLast: fits ? job.sureLast : 0,
    possibleFirst: Math.max(job.possibleFirst, region.possibleFrom),
    possibleLast: job.possibleLast,
    region,
  };
}

/** The kinds that the leaf asks and the job is; all that it asks where the job's were not told, and where it makes no difference. */
export function kindsShared({ kinds }: AskedOfService, { kinds: told, hoursOf }: Job): readonly string[] {
  if (told === undefined || hoursOf === undefined) return kinds;
  return kinds.filter((kind) => told.includes(kind));
}
