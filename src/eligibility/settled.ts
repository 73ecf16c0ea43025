import type { Service } from "../domain/profile.ts";
import { type Claim, mayCount } from "./claim.ts";
import { SURELY_FULL_TIME } from "./day-worth.ts";
import type { Dossier } from "./dossier.ts";

/**
 * Whether a claim leaves nothing open, so that what surely counts is all that may: most jobs are
 * told in full, and their amounts need not be reckoned twice.
 */
export function isSettled(claim: Claim, unit: "days" | "hours", dossier: Dossier): boolean {
  if (!mayCount(claim)) return true;
  const { sure, possible, fits, stretch, total } = claim;
  const { service } = stretch;
  if (!fits || service.hoursOf !== undefined || dossier.terms.supposing) return false;
  if (stretch.isTotal) return total === "sure" && service[unit === "days" ? "months" : "hours"] !== undefined;
  if (sure.first !== possible.first || sure.last !== possible.last) return false;
  return service.hoursPerWeek !== undefined && (unit === "hours" || isSurelyFullTime(service, dossier));
}

function isSurelyFullTime({ hoursPerWeek = 0, fullTime: isMarked }: Service, dossier: Dossier): boolean {
  const { fullTime } = dossier.terms;
  if (!fullTime && isMarked) return true;
  return hoursPerWeek >= (fullTime?.hoursPerWeek ?? SURELY_FULL_TIME);
}
