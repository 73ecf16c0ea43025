import { type Claim, mayCount } from "./claim.ts";
import { type Bound, hoursWorth, MOST_HOURS_A_WEEK } from "./day-worth.ts";
import { type Dossier, supposed, untold } from "./dossier.ts";
import { decimal, type Fraction, isAtLeast, ratio, times, ZERO } from "./fraction.ts";
import { hoursOfInexactJob } from "./inexact-hours.ts";
import { isSettled } from "./settled.ts";
import { boundOfShare, type ContentOf, hoursMayBeTold, stintsOf } from "./stints.ts";
import type { Stretch } from "./stretch.ts";
import { creditEntries, type Stint, sweep, totalOf } from "./sweep.ts";
import { credit, NOTHING, openAccount, type Tally } from "./tally.ts";
import { weeklyHoursOf } from "./weekly-hours.ts";

/** Hours untold are possibly so many a week. */
const POSSIBLE_HOURS_A_WEEK = ratio(60);

/** The hours that the claims of a leaf come to. */
export function tallyHours(claims: readonly Claim[], dossier: Dossier): Tally {
  if (!claims.some(mayCount)) return NOTHING;
  const sure = accountOf(claims, "sure", dossier);
  const isExact = claims.every((claim) => isSettled(claim, "hours", dossier));
  const possible = isExact ? sure : accountOf(claims, "possible", dossier);
  return { sure: sure.amount, possible: possible.amount, sureBy: sure.by, possibleBy: possible.by };
}

function accountOf(claims: readonly Claim[], bound: Bound, dossier: Dossier) {
  const account = openAccount();
  const segments = sweep(stintsOf(claims, bound, contentInHours, dossier), hoursWorth);
  creditEntries(segments, account.by);
  account.amount = totalOf(segments);
  for (const claim of claims) {
    if (!mayCount(claim)) continue;
    const amount = claim.stretch.isTotal
      ? totalInHours(claim, bound, dossier)
      : hoursOfInexact(claim, claims, bound, dossier);
    if (amount !== ZERO) credit(account, claim.stretch.entry, amount);
  }
  return account;
}

const contentInHours: ContentOf = (stretch, kinds, bound, dossier) => {
  const weekly = weeklyHoursOf(stretch, kinds);
  if (isInexact(stretch, weekly.isWhole)) return undefined;
  const hours =
    weekly[boundOfShare(stretch, weekly, bound, dossier)] ??
    (hoursMayBeTold(stretch, bound, dossier) ? POSSIBLE_HOURS_A_WEEK : undefined);
  return hours && { hours, whole: false };
};

/** So many hours in all between dates that are not both told to the day: they are not spread but bounded. */
function isInexact(stretch: Stretch, isWhole: boolean): boolean {
  const { service, begun, ended } = stretch;
  if (!isWhole || service.hours === undefined || service.hoursPerWeek !== undefined) return false;
  return begun?.first !== begun?.last || ended?.first !== ended?.last || !begun || !ended;
}

function hoursOfInexact(claim: Claim, claims: readonly Claim[], bound: Bound, dossier: Dossier): Fraction {
  const { isWhole } = weeklyHoursOf(claim.stretch, claim.kinds);
  if (!isInexact(claim.stretch, isWhole)) return ZERO;
  return bound === "sure" && isCrowded(claims) ? ZERO : hoursOfInexactJob(claim, bound, dossier.on);
}

/** On some day the jobs together may come to more than 168 hours a week, of which not all would count. */
function isCrowded(claims: readonly Claim[]): boolean {
  const stints = claims
    .filter((claim) => !claim.stretch.isTotal && mayCount(claim))
    .map(({ stretch, kinds, possible }): Stint => {
      const rate = stretch.service.hours === undefined ? POSSIBLE_HOURS_A_WEEK : MOST_HOURS_A_WEEK;
      const hours = weeklyHoursOf(stretch, kinds).possible ?? rate;
      return { entry: stretch.entry, days: possible, hours, whole: false };
    });
  return (
    stints.length > 1 &&
    sweep(stints, (hours) => hours).some(({ worth }) => !isAtLeast(MOST_HOURS_A_WEEK, worth))
  );
}

/** A total in hours counts as it is; one in months may count, as 60 hours a week. */
function totalInHours(claim: Claim, bound: Bound, dossier: Dossier): Fraction {
  if (bound === "sure" && claim.total !== "sure") return ZERO;
  const { hours, months = 0 } = claim.stretch.service;
  if (hours !== undefined) return decimal(hours);
  const answered = supposed(dossier, untold("experience", claim.stretch.entry, "hours"));
  const counts = answered === undefined ? bound === "possible" : answered === "well";
  return counts ? times(decimal(months), 365 * 60, 12 * 7) : ZERO;
}
