import type { Arrangement } from "../domain/profile.ts";
import type { ExperienceRequirement } from "../domain/requirement.ts";
import { daysForMonths } from "./service-days.ts";

/** What an experience leaf asks; every condition is a key, undefined where it is not asked. */
export interface AskedOfService {
  readonly kinds: readonly string[];
  /** Days of full-time service. */
  readonly days: number | undefined;
  readonly hours: number | undefined;
  readonly anyAmount: boolean;
  readonly paid: boolean;
  readonly supervised: boolean;
  readonly supervisedBy: readonly string[] | undefined;
  readonly supervisionHours: number | undefined;
  readonly settings: readonly string[] | undefined;
  readonly withinMonths: number | undefined;
  readonly excluded: readonly Arrangement[] | undefined;
  readonly doubtful: readonly (Arrangement | "unpaid")[] | undefined;
}

/** Reads an experience leaf. */
export function readAsked(rule: ExperienceRequirement): AskedOfService {
  return {
    kinds: rule.kinds,
    days: rule.months === undefined ? undefined : daysForMonths(rule.months),
    hours: rule.hours,
    anyAmount: rule.anyAmount === true,
    paid: rule.paid === true,
    supervised: rule.supervised === true,
    supervisedBy: rule.supervisedBy,
    supervisionHours: rule.supervisionHoursPerYear,
    settings: rule.settings,
    withinMonths: rule.withinMonths,
    excluded: rule.excluded,
    doubtful: rule.doubtful,
  };
}
