import type { Service } from "../domain/profile.ts";
import type { Answer } from "./answer.ts";
import { type Claim, mayCount } from "./claim.ts";
import { SURELY_FULL_TIME } from "./day-worth.ts";
import { type Dossier, untold } from "./dossier.ts";
import type { Fact } from "./fact.ts";
import type { CountedEntry, Need, Reason } from "./finding.ts";
import { decimal, type Fraction, isAtLeast, lackOf, shown } from "./fraction.ts";
import type { Stretch } from "./stretch.ts";
import type { Tally } from "./tally.ts";
import { weeklyHoursOf } from "./weekly-hours.ts";

/** Whether the body counts part time, where it does not say. */
export const PART_TIME: Fact = { knownTo: "body", part: "experience", detail: "part-time" };

const NO_FACTS: readonly Fact[] = [];

/** Weighs an amount of service against what is needed, entry by entry. */
export function needOf(
  unit: Need["unit"],
  needed: number,
  tally: Tally,
  leaves: readonly (readonly Claim[])[],
  dossier: Dossier,
): Need {
  const { sure, possible, missing, answer } = weighAmount(needed, tally);
  const entries = (dossier.stretches ?? []).map(({ entry }) => countedEntry(entry, leaves, tally, unit));
  return { unit, needed, sure, possible, missing, answer, entries };
}

/** What an unknown amount hangs on, claim by claim. */
export function factsOf(
  unit: Need["unit"],
  leaves: readonly (readonly Claim[])[],
  dossier: Dossier,
): readonly Fact[] {
  const counting = leaves.flat().filter(mayCount);
  return counting.flatMap((claim) => [...claim.untold, ...amountFacts(claim, unit, dossier)]);
}

/** Met when the sure amount reaches the need; not met when even the possible one does not. */
export function weighAmount(needed: number, { sure, possible }: Pick<Tally, "sure" | "possible">) {
  const need = decimal(needed);
  return {
    needed,
    sure: shown(sure),
    possible: possible === undefined ? null : shown(possible),
    missing: lackOf(need, sure),
    answer: answerOf(need, sure, possible),
  };
}

function answerOf(needed: Fraction, sure: Fraction, possible: Fraction | undefined): Answer {
  if (isAtLeast(sure, needed)) return "met";
  return possible === undefined || isAtLeast(possible, needed) ? "unknown" : "not-met";
}

const NO_REASONS: readonly Reason[] = [];
const PART_TIME_ONLY: readonly Reason[] = ["part-time"];

function countedEntry(
  entry: number,
  leaves: readonly (readonly Claim[])[],
  { sureBy, possibleBy }: Tally,
  unit: Need["unit"],
): CountedEntry {
  const sure = hundredths(sureBy[entry] ?? 0);
  const possible = Math.max(sure, hundredths(possibleBy[entry] ?? 0));
  const claim = claimToShow(entry, leaves);
  if (!claim) return { entry, sure, possible, reasons: NO_REASONS, untold: NO_FACTS };
  const isIdle = unit === "days" && possible === 0 && claim.reasons.length === 0;
  return { entry, sure, possible, reasons: isIdle ? PART_TIME_ONLY : claim.reasons, untold: claim.untold };
}

/** Of several leaves' claims on one entry, the first that counts. */
function claimToShow(entry: number, leaves: readonly (readonly Claim[])[]): Claim | undefined {
  let rejected: Claim | undefined;
  for (const claims of leaves) {
    const claim = claims[entry];
    if (claim && mayCount(claim)) return claim;
    rejected ??= claim;
  }
  return rejected;
}

/** What of its amount is not known, beside whether and when it counts. */
function amountFacts({ stretch, kinds }: Claim, unit: Need["unit"], dossier: Dossier): readonly Fact[] {
  const { service, entry } = stretch;
  if (unit === "entries") return [];
  const share = Object.keys(service.hoursOf ?? {}).length > 1 ? [untold("experience", entry, "share")] : [];
  return [...share, ...factsOfHours(stretch, kinds, unit, dossier)];
}

function factsOfHours(
  stretch: Stretch,
  kinds: readonly string[],
  unit: Need["unit"],
  dossier: Dossier,
): readonly Fact[] {
  const { service, entry, isTotal } = stretch;
  if (isTotal && unit === "days")
    return service.months === undefined ? [untold("experience", entry, "full-time")] : [];
  const weekly = weeklyHoursOf(stretch, kinds).sure;
  const isTold = isTotal ? service.hours !== undefined : weekly !== undefined;
  if (!isTold) return [untold("experience", entry, "hours")];
  return unit === "days" && weekly ? partTimeFacts(service, entry, weekly, dossier) : [];
}

/** Where less than full time is told and the body's words leave open what it counts. */
function partTimeFacts(service: Service, entry: number, weekly: Fraction, dossier: Dossier): readonly Fact[] {
  const { fullTime } = dossier.terms;
  if (fullTime && fullTime.partTime !== "unknown") return [];
  if (isAtLeast(weekly, decimal(fullTime?.hoursPerWeek ?? SURELY_FULL_TIME))) return [];
  const canBeMarked = !fullTime && service.fullTime === undefined;
  return canBeMarked ? [untold("experience", entry, "full-time"), PART_TIME] : [PART_TIME];
}

function hundredths(amount: number): number {
  return Number.isInteger(amount) ? amount : Math.round(amount * 100) / 100;
}
