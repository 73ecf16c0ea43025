import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { AskedOfService } from "./asked-of-service.ts";
import type { Bound } from "./day-scale.ts";
import type { Job } from "./job.ts";
import { fails, type Mark, STANDS } from "./mark.ts";
import type { PreparedService } from "./prepare-rule.ts";
import { isSameRegion, type Region, regionOf } from "./region.ts";
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
  const { claimsAt, anyTimeAt } = leaf.detail;
  const known = weighing.claims[claimsAt];
  if (known) return known;
  const claims = makeClaims(leaf, weighing.latest[anyTimeAt] ?? NONE, weighing);
  weighing.claims[claimsAt] = claims;
  weighing.latest[anyTimeAt] = claims;
  return claims;
}

/** The claims of several leaves, each list once: two leaves may share one, which must not count twice. */
export function claimsOfAny(
  leaves: readonly PreparedService[],
  weighing: Weighing,
): readonly (readonly Claim[])[] {
  let lists: readonly (readonly Claim[])[] = [];
  for (const leaf of leaves) {
    const claims = claimsOf(leaf, weighing);
    if (!lists.includes(claims)) lists = [...lists, claims];
  }
  return lists;
}

/** Makes the claims of a leaf; or gives the latest of those that ask the same, when they are the same claims. */
function makeClaims(leaf: PreparedService, latest: readonly Claim[], weighing: Weighing): readonly Claim[] {
  const { asked } = leaf.detail;
  let claims = NONE;
  let region: Region | undefined;
  for (const job of weighing.dossier.jobs ?? []) {
    const mark = markOfService(asked, job);
    if (fails(mark)) continue;
    if (region === undefined) {
      region = regionOf(leaf, weighing);
      const [first] = latest;
      if (first && isSameRegion(first.region, region)) return latest;
    }
    if (!mayCount(job, region, weighing.dossier.on)) continue;
    const claim = claimOf(asked, job, mark, region);
    // Nearly always there is one, and an array that grows takes room for sixteen more.
    claims = claims.length === 0 ? [claim] : [...claims, claim];
  }
  return claims;
}

/** Whether a job or total was, or may have been, on some day when it counts for a leaf. */
function mayCount(job: Job, { possibleFrom }: Region, on: DayNumber): boolean {
  if (job.isTotal) return possibleFrom <= on;
  return job.possibleFirst <= job.possibleLast && possibleFrom <= job.possibleLast;
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
