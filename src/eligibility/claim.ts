import type { ExperienceRequirement } from "../domain/requirement.ts";
import { NEVER } from "./award.ts";
import { type Dossier, supposed, untold } from "./dossier.ts";
import { fitOf } from "./entry-fit.ts";
import type { Fact } from "./fact.ts";
import type { Reason } from "./finding.ts";
import { type Region, regionOf } from "./region.ts";
import { type Days, lengthOf, NO_DAYS, overlap, type Stretch } from "./stretch.ts";
import type { Trial } from "./trial.ts";

/** What one job or total of the profile brings to one experience leaf, before its amount is reckoned. */
export interface Claim {
  readonly stretch: Stretch;
  /** The kinds of work that the leaf asks and the job is, or may be. */
  readonly kinds: readonly string[];
  /** Days on which it surely, and possibly, counts; empty for a total. */
  readonly sure: Days;
  readonly possible: Days;
  /** The job surely is what the leaf asks, whenever it was. */
  readonly fits: boolean;
  readonly region: Region;
  /** How far a total counts. */
  readonly total: "sure" | "possible" | "no";
  readonly reasons: readonly Reason[];
  readonly untold: readonly Fact[];
}

const NO_FACTS: readonly Fact[] = [];
const NO_DEGREE: readonly Reason[] = ["no-degree"];

/** The claims of everything listed, in its order; none when experience was not told. */
export function claimsOf(requirement: ExperienceRequirement, dossier: Dossier): readonly Claim[] {
  const { stretches, claims } = dossier;
  if (stretches === undefined || stretches.length === 0) return [];
  const known = claims.get(requirement);
  if (known) return known;
  const region = regionOf(requirement, dossier);
  const made = stretches.map((stretch) => claimOf(requirement, stretch, region, dossier));
  claims.set(requirement, made);
  return made;
}

/** Whether anything of it may count. */
export function mayCount(claim: Claim): boolean {
  return claim.total !== "no" || claim.possible.first <= claim.possible.last;
}

function claimOf(
  requirement: ExperienceRequirement,
  stretch: Stretch,
  region: Region,
  dossier: Dossier,
): Claim {
  const fit = fitOf(requirement, stretch.service, stretch.entry, dossier);
  if (fit.answer === "not-met") return rejected(stretch, region, fit.reasons);
  const kinds = kindsShared(requirement, stretch);
  return stretch.isTotal
    ? claimOfTotal(fit, kinds, stretch, region, dossier)
    : claimOfJob(fit, kinds, stretch, region);
}

function rejected(stretch: Stretch, region: Region, reasons: readonly Reason[]): Claim {
  return {
    stretch,
    kinds: [],
    sure: NO_DAYS,
    possible: NO_DAYS,
    fits: false,
    region,
    total: "no",
    reasons,
    untold: NO_FACTS,
  };
}

function claimOfTotal(
  fit: Trial,
  kinds: readonly string[],
  stretch: Stretch,
  region: Region,
  dossier: Dossier,
): Claim {
  const when = whenOf(region, stretch.entry, dossier);
  if (when === "no")
    return rejected(stretch, region, region.degreeStart?.possible === NEVER ? NO_DEGREE : []);
  const share = untold("experience", stretch.entry, "share");
  const isShare = isOnlyShare(stretch, kinds) && supposed(dossier, share) !== "well";
  if (isShare && supposed(dossier, share) === "ill") return rejected(stretch, region, []);
  const isSure = fit.answer === "met" && when === "sure" && !isShare;
  return {
    stretch,
    kinds,
    sure: NO_DAYS,
    possible: NO_DAYS,
    fits: fit.answer === "met",
    region,
    total: isSure ? "sure" : "possible",
    reasons: [],
    untold: [
      ...fit.untold,
      ...(when === "sure" ? [] : [untold("experience", stretch.entry, "from")]),
      ...(isShare ? [share] : []),
    ],
  };
}

function claimOfJob(fit: Trial, kinds: readonly string[], stretch: Stretch, region: Region): Claim {
  const fits = fit.answer === "met";
  const isPlain = fit.untold.length + stretch.untold.length + region.untold.length === 0;
  return {
    stretch,
    kinds,
    sure: fits ? overlap(stretch.sure, region.sure) : NO_DAYS,
    possible: overlap(stretch.possible, region.possible),
    fits,
    region,
    total: "no",
    reasons: reasonsOf(stretch, region),
    untold: isPlain ? NO_FACTS : [...fit.untold, ...stretch.untold, ...region.untold],
  };
}

/** The kinds that the leaf asks and the job is; all that it asks where the job's were not told. */
function kindsShared({ kinds }: ExperienceRequirement, { service }: Stretch): readonly string[] {
  const told = service.kinds;
  if (told === undefined || kinds.length === 1) return kinds;
  return kinds.filter((kind) => told.includes(kind));
}

/** How much of a total falls to kinds that are only a part of the work was not told. */
function isOnlyShare(stretch: Stretch, kinds: readonly string[]): boolean {
  const { hoursOf } = stretch.service;
  return hoursOf !== undefined && kinds.length > 0 && kinds.every((kind) => Object.hasOwn(hoursOf, kind));
}

/** A total's time is not known: where the leaf asks when, it may count. */
function whenOf(region: Region, entry: number, dossier: Dossier): Claim["total"] {
  if (!region.isBound) return "sure";
  if (lengthOf(region.possible) === 0) return "no";
  const answered = supposed(dossier, untold("experience", entry, "from"));
  if (answered === "well") return "sure";
  return answered === "ill" ? "no" : "possible";
}

function reasonsOf(stretch: Stretch, region: Region): readonly Reason[] {
  const { possible } = stretch;
  if (possible.first > possible.last) return ["not-begun"];
  if (possible.first >= region.possible.first) return [];
  const start = region.degreeStart?.possible ?? -NEVER;
  if (start === NEVER) return ["no-degree"];
  return [start > region.windowStart ? "before-degree" : "outside-window"];
}
