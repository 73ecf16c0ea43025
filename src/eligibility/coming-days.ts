import type { DayRange } from "../domain/calendar-arithmetic.ts";
import type { HoldingRequirement } from "../domain/requirement.ts";
import type { Dossier } from "./dossier.ts";
import type { Reason } from "./finding.ts";

/** Whether a reason is nothing but that something held is still to come: then its days are told. */
export function isToCome(reason: Reason): boolean {
  return reason === "not-awarded" || reason === "not-issued";
}

/** The told days on one of which something held is awarded or issued; undefined when none are told, or all have come. */
export function comingDays(
  kind: HoldingRequirement["kind"],
  entry: number,
  dossier: Dossier,
): DayRange | undefined {
  const days = toldDays(kind, entry, dossier);
  return days !== undefined && days.last > dossier.on ? days : undefined;
}

function toldDays(
  kind: HoldingRequirement["kind"],
  entry: number,
  { degrees, licenses, certifications }: Dossier,
): DayRange | undefined {
  switch (kind) {
    case "degree":
      return degrees?.[entry]?.awarded;
    case "license":
      return licenses?.[entry]?.issued;
    case "certification":
      return certifications?.[entry]?.issued;
  }
}
