import type { FullTime } from "../domain/rule-version.ts";
import { type Claim, mayCount } from "./claim.ts";
import { type Bound, POSSIBLY_FULL_TIME, serviceWorth, type Worth } from "./day-worth.ts";
import { type Dossier, supposed, untold } from "./dossier.ts";
import { decimal, type Fraction, isAtLeast, ONE, times, ZERO } from "./fraction.ts";
import { PART_TIME } from "./need.ts";
import { isSettled } from "./settled.ts";
import { contentInDays, stintsOf, stintsOfAll } from "./stints.ts";
import type { Stretch } from "./stretch.ts";
import { creditEntries, type Stint, sweep, totalOf } from "./sweep.ts";
import { type Account, credit, NOTHING, openAccount, type Tally } from "./tally.ts";
import { weeklyHoursOf } from "./weekly-hours.ts";

/** The days of full-time service that the claims of one leaf, or of several taken together, come to. */
export function tallyDays(leaves: readonly (readonly Claim[])[], dossier: Dossier): Tally {
  if (!leaves.some((claims) => claims.some(mayCount))) return NOTHING;
  const sure = accountOf(leaves, "sure", dossier);
  const isExact = leaves.every((claims) => claims.every((claim) => isSettled(claim, "days", dossier)));
  const possible = isExact ? sure : accountOf(leaves, "possible", dossier);
  return { sure: sure.amount, possible: possible.amount, sureBy: sure.by, possibleBy: possible.by };
}

function accountOf(leaves: readonly (readonly Claim[])[], bound: Bound, dossier: Dossier): Account {
  const account = openAccount();
  const { fullTime } = dossier.terms;
  const worth = serviceWorth(fullTime, boundOfPartTime(bound, dossier));
  const segments = sweep(stintsTogether(leaves, bound, worth, dossier), worth);
  creditEntries(segments, account.by);
  account.amount = totalOf(segments);
  for (const stretch of dossier.stretches ?? []) {
    const amount = totalInDays(stretch, leaves, bound, dossier);
    if (amount !== ZERO) credit(account, stretch.entry, amount);
  }
  return account;
}

/**
 * Under `together` a day counts when it counts for any of the leaves. Where parts of a day count,
 * or may, the hours of all leaves are added; where only whole days surely do, one leaf must have a
 * whole one: two halves for two leaves are not surely a day for either.
 */
function stintsTogether(
  leaves: readonly (readonly Claim[])[],
  bound: Bound,
  worth: Worth,
  dossier: Dossier,
): readonly Stint[] {
  const [only] = leaves;
  if (only && leaves.length === 1) return stintsOf(only, bound, contentInDays, dossier);
  if (bound === "possible" || dossier.terms.fullTime?.partTime === "prorated") {
    return stintsOfAll(leaves.flat(), bound, contentInDays, dossier);
  }
  return leaves.flatMap((claims) =>
    sweep(stintsOf(claims, bound, contentInDays, dossier), worth)
      .filter((segment) => isAtLeast(segment.worth, ONE))
      .flatMap(({ days, stints }) => stints.slice(0, 1).map((stint) => ({ ...stint, days, whole: true }))),
  );
}

function boundOfPartTime(bound: Bound, dossier: Dossier): Bound {
  const answered = supposed(dossier, PART_TIME);
  if (answered === undefined) return bound;
  return answered === "well" ? "possible" : "sure";
}

/** What an entry brings beside its days: a total, or the hours of a job whose dates are not both told. */
function totalInDays(
  stretch: Stretch,
  leaves: readonly (readonly Claim[])[],
  bound: Bound,
  dossier: Dossier,
): Fraction {
  const { months, hours } = stretch.service;
  if (!stretch.isTotal && hours === undefined) return ZERO;
  if (!leaves.some((claims) => bringsTotal(claims[stretch.entry], bound))) return ZERO;
  if (months !== undefined && stretch.isTotal) return times(decimal(months), 365, 12);
  return countsAsFullTime(stretch, bound, dossier)
    ? weeksOf(decimal(hours ?? 0), dossier.terms.fullTime)
    : ZERO;
}

function bringsTotal(claim: Claim | undefined, bound: Bound): boolean {
  if (!claim || !mayCount(claim)) return false;
  return claim.stretch.isTotal
    ? bound === "possible" || claim.total === "sure"
    : bound === "possible" && isLoose(claim);
}

/** A job of so many hours in all whose beginning or end is untold, so that its hours a week are not known. */
function isLoose({ stretch, kinds }: Claim): boolean {
  return stretch.service.hours !== undefined && weeklyHoursOf(stretch, kinds).possible === undefined;
}

/** Hours in all may count as full time at the rule's hours; surely they do not. */
function countsAsFullTime(stretch: Stretch, bound: Bound, dossier: Dossier): boolean {
  const answered = supposed(dossier, untold("experience", stretch.entry, "full-time"));
  return answered === undefined ? bound === "possible" : answered === "well";
}

function weeksOf(hours: Fraction, fullTime: FullTime | undefined): Fraction {
  const weekly = decimal(fullTime?.hoursPerWeek ?? POSSIBLY_FULL_TIME);
  return weekly.big ? ZERO : times(hours, 7 * weekly.d, weekly.n);
}
