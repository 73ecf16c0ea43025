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
  /** A bit for each arrangement that never counts, and for each that may not; undefined where the rule says nothing of them. */
  readonly excluded: number | undefined;
  readonly doubtful: number;
  /** That nobody paid for it may be in the way. */
  readonly doubtsUnpaid: boolean;
}

const BITS: Readonly<Record<Arrangement, number>> = {
  employment: 1,
  "self-employment": 2,
  internship: 4,
  practicum: 8,
  preceptorship: 16,
  volunteer: 32,
  family: 64,
};

/** The bit of an arrangement; none where it was not told. */
export function bitOfArrangement(arrangement: Arrangement | undefined): number {
  return arrangement === undefined ? 0 : BITS[arrangement];
}

function bitsOfArrangements(words: readonly (Arrangement | "unpaid")[]): number {
  return words.reduce((bits, word) => bits | (word === "unpaid" ? 0 : BITS[word]), 0);
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
    excluded: rule.excluded && bitsOfArrangements(rule.excluded),
    doubtful: bitsOfArrangements(rule.doubtful ?? []),
    doubtsUnpaid: rule.doubtful?.includes("unpaid") === true,
  };
}
