import type { Arrangement } from "../domain/profile.ts";
import type { ExperienceRequirement } from "../domain/requirement.ts";
import { bitsOf } from "./word-bits.ts";

/** What an experience leaf asks of each job, beside when it was and how much; every condition is a key, undefined where it is not asked. */
export interface AskedOfService {
  readonly kinds: readonly string[];
  /** The bits of the kinds. */
  readonly kindBits: number;
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
    kindBits: bitsOf(rule.kinds),
    paid: rule.paid === true,
    supervised: rule.supervised === true,
    supervisedBy: rule.supervisedBy,
    supervisionHours: rule.supervisionHoursPerYear,
    settings: rule.settings,
    excluded: rule.excluded,
    doubtful: rule.doubtful,
  };
}
