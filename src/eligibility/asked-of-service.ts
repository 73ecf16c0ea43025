import type { Arrangement } from "../domain/profile.ts";
import type { ExperienceRequirement } from "../domain/requirement.ts";

/** What an experience leaf asks of each job, beside when it was and how much; every condition is a key, undefined where it is not asked. */
export interface AskedOfService {
  readonly kinds: readonly string[];
  readonly paid: boolean;
  readonly supervised: boolean;
  readonly supervisedBy: readonly string[] | undefined;
  readonly supervisionHours: number | undefined;
  readonly settings: readonly string[] | undefined;
  readonly excluded: readonly Arrangement[] | undefined;
  readonly doubtful: readonly (Arrangement | "unpaid")[] | undefined;
}

/** Reads an experience leaf. */
export function readAskedOfService(rule: ExperienceRequirement): AskedOfService {
  return {
    kinds: rule.kinds,
    paid: rule.paid === true,
    supervised: rule.supervised === true,
    supervisedBy: rule.supervisedBy,
    supervisionHours: rule.supervisionHoursPerYear,
    settings: rule.settings,
    excluded: rule.excluded,
    doubtful: rule.doubtful,
  };
}
