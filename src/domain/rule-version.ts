import type { CalendarDate } from "./calendar-date.ts";
import type { Requirement } from "./requirement.ts";

/**
 * Whose words a rule rests on: the body's own (also when read in a copy), a government's, a page
 * that reports the body's rules, or what one article says.
 */
export type RuleAuthority = "official" | "government" | "secondary" | "reported";

/** What a body calls full time, and what becomes of less. */
export interface FullTime {
  /** With at most two decimals. */
  readonly hoursPerWeek: number;
  readonly partTime: "prorated" | "excluded" | "unknown";
}

/** A version of what a credential asks of candidates, or one source's account of what a role asks. */
export interface RuleVersion {
  /** Names the version within its credential or role. */
  readonly id: string;
  readonly label?: string;
  /** The first day on which it is in force. */
  readonly effective: CalendarDate | "unknown";
  /** The day on which its sources were read. */
  readonly read: CalendarDate;
  readonly authority: RuleAuthority;
  /** Ids of sources, at least one. */
  readonly sources: readonly string[];
  readonly note?: string;
  /** Absent: the body does not say. */
  readonly fullTime?: FullTime;
  /** The fields that `related` stands for. */
  readonly relatedFields?: readonly string[];
  /** Absent where the dataset tells of the version, but not what it asks: nobody is weighed by it. */
  readonly requires?: Requirement;
}
