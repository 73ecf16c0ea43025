import { type CalendarDate, isCalendarDate } from "../../src/domain/calendar-date.ts";
import { type CalendarMonth, isCalendarMonth } from "../../src/domain/calendar-month.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import type { FullTime, RuleVersion } from "../../src/domain/rule-version.ts";
import type { Lexicon } from "../../src/eligibility/lexicon.ts";

/** A date that the test is sure of. */
export function date(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`not a date: ${text}`);
  return text;
}

/** A month that the test is sure of. */
export function month(text: string): CalendarMonth {
  if (!isCalendarMonth(text)) throw new Error(`not a month: ${text}`);
  return text;
}

/** A version of rules that asks this, in force on any day. */
export function versionOf(
  requires: Requirement,
  fullTime?: FullTime,
): RuleVersion & { readonly requires: Requirement } {
  return {
    id: "rule",
    effective: "unknown",
    read: date("2026-11-21"),
    authority: "official",
    sources: ["source"],
    requires,
    ...(fullTime && { fullTime }),
  };
}

/** All of some requirements. */
export function all(...of: readonly Requirement[]): Requirement {
  return { kind: "all", about: {}, of };
}

/** Any of some requirements. */
export function any(...of: readonly Requirement[]): Requirement {
  return { kind: "any", about: {}, of };
}

export const LEXICON: Lexicon = {
  levels: new Map([
    ["diploma", 1],
    ["associate", 2],
    ["bachelor", 3],
    ["master", 4],
    ["doctorate", 5],
  ]),
  independentAssessment: new Map([
    ["rn", "yes"],
    ["lcsw", "yes"],
    ["lmsw", "yes"],
    ["lpc", "yes"],
    ["pharmacist", "yes"],
    ["lpn", "no"],
    ["lvn", "no"],
    ["lmft", "unknown"],
  ]),
  neverExpires: new Set(["care-management-certificate", "aswb-bachelors", "aswb-masters"]),
  typicalMonths: new Map([
    ["associate", 24],
    ["bachelor", 48],
    ["master", 72],
    ["rn", 36],
    ["lcsw", 48],
    ["care-management-certificate", 12],
  ]),
};
