import type { Claim } from "./claim.ts";
import type { Bound } from "./day-worth.ts";
import { type Dossier, supposed, untold } from "./dossier.ts";
import { type Fraction, ZERO } from "./fraction.ts";
import { type Days, lengthOf, type Stretch } from "./stretch.ts";
import type { Stint } from "./sweep.ts";
import { type WeeklyHours, weeklyHoursOf } from "./weekly-hours.ts";

/** What a job's days hold of some kinds of work, at one end of the range; undefined when it is nothing. */
type Content = { readonly hours: Fraction; readonly whole: boolean } | undefined;

/** Reads the content of a job's days. */
export type ContentOf = (
  stretch: Stretch,
  kinds: readonly string[],
  bound: Bound,
  dossier: Dossier,
) => Content;

/** The stints that the claims of one leaf make at one end of the range. */
export function stintsOf(
  claims: readonly Claim[],
  bound: Bound,
  contentOf: ContentOf,
  dossier: Dossier,
): readonly Stint[] {
  const stints: Stint[] = [];
  for (const claim of claims) {
    const days = claim[bound];
    if (days.first > days.last) continue;
    const content = contentOf(claim.stretch, claim.kinds, bound, dossier);
    if (content)
      stints.push({ entry: claim.stretch.entry, days, hours: content.hours, whole: content.whole });
  }
  return stints;
}

/**
 * The stints that the claims of several leaves make. Claims on one job are one stint where they
 * meet, so that its hours are not counted twice.
 */
export function stintsOfAll(
  claims: readonly Claim[],
  bound: Bound,
  contentOf: ContentOf,
  dossier: Dossier,
): readonly Stint[] {
  return claims.flatMap((claim) =>
    piecesOf(claim, claims, bound).flatMap(({ days, kinds }): readonly Stint[] => {
      const content = contentOf(claim.stretch, kinds, bound, dossier);
      return content ? [{ entry: claim.stretch.entry, days, ...content }] : [];
    }),
  );
}

/**
 * A job's content for needs in days. The mark "full time" is about the whole job, and only where
 * the body states no hours. Hours in all at dates not told are no days of their own: they are
 * weighed like a total, whatever the mark says.
 */
export const contentInDays: ContentOf = (stretch, kinds, bound, dossier) => {
  const weekly = weeklyHoursOf(stretch, kinds);
  const whole = isMarkedFullTime(stretch, weekly, dossier);
  const hours = weekly[boundOfShare(stretch, weekly, bound, dossier)];
  if (hours !== undefined) return { hours, whole };
  if (stretch.service.hours !== undefined) return undefined;
  if (whole) return { hours: ZERO, whole };
  return hoursMayBeTold(stretch, bound, dossier) ? { hours: ZERO, whole: true } : undefined;
};

/** Of several kinds that are each a part of a job, what they share is not known; or as the dossier supposes it. */
export function boundOfShare(stretch: Stretch, weekly: WeeklyHours, bound: Bound, dossier: Dossier): Bound {
  if (weekly.isWhole) return bound;
  const answered = supposed(dossier, untold("experience", stretch.entry, "share"));
  if (answered === undefined) return bound;
  return answered === "well" ? "possible" : "sure";
}

/** Whether the job as told makes whole days whatever its hours. */
function isMarkedFullTime(stretch: Stretch, weekly: WeeklyHours, dossier: Dossier): boolean {
  if (!weekly.isWhole || dossier.terms.fullTime !== undefined) return false;
  const { fullTime } = stretch.service;
  return fullTime ?? supposed(dossier, untold("experience", stretch.entry, "full-time")) === "well";
}

/** Hours untold: surely nothing, possibly as much as can be; or as the dossier supposes them. */
export function hoursMayBeTold(stretch: Stretch, bound: Bound, dossier: Dossier): boolean {
  const answered = supposed(dossier, untold("experience", stretch.entry, "hours"));
  return answered === undefined ? bound === "possible" : answered === "well";
}

interface Piece {
  readonly days: Days;
  readonly kinds: readonly string[];
}

/** The days of a claim; where another claim on the same job comes first, only the days that it leaves, or all kinds together. */
function piecesOf(claim: Claim, claims: readonly Claim[], bound: Bound): readonly Piece[] {
  if (lengthOf(claim[bound]) === 0) return [];
  const same = claims.filter(
    (other) => other.stretch.entry === claim.stretch.entry && lengthOf(other[bound]) > 0,
  );
  if (same.length === 1) return [{ days: claim[bound], kinds: claim.kinds }];
  const cuts = [...new Set(same.flatMap((other) => [other[bound].first, other[bound].last + 1]))].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).flatMap((first, index) => {
    const days = { first, last: (cuts[index + 1] ?? first) - 1 };
    const there = same.filter((other) => other[bound].first <= days.first && other[bound].last >= days.last);
    return there[0] === claim ? [{ days, kinds: [...new Set(there.flatMap((other) => other.kinds))] }] : [];
  });
}
