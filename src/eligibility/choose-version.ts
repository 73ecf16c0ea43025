import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Requirement } from "../domain/requirement.ts";
import type { RuleAuthority, RuleVersion } from "../domain/rule-version.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Terms } from "./prepare-rule.ts";

const RANK: Record<RuleAuthority, number> = { official: 3, government: 3, secondary: 2, reported: 1 };

/** A version that tells what it asks. */
export type WeighableVersion = RuleVersion & { readonly requires: Requirement };

/** Tells whether a version tells what it asks. */
export function isWeighable(version: RuleVersion): version is WeighableVersion {
  return version.requires !== undefined;
}

/** The versions in force on a day: best authority first, among equals the latest effective; unknown is oldest. */
export function versionsInForce(
  versions: readonly RuleVersion[],
  on: CalendarDate,
): readonly WeighableVersion[] {
  return versions
    .filter(isWeighable)
    .filter((version) => version.effective === "unknown" || version.effective <= on)
    .toSorted(byAuthority);
}

/** Whether a version's words weigh less than another's. */
export function isLowerAuthority(version: RuleVersion, than: RuleVersion): boolean {
  return RANK[version.authority] < RANK[than.authority];
}

/** The terms that a version sets for weighing. */
export function termsOf({ fullTime, relatedFields }: RuleVersion, lexicon: Lexicon): Terms {
  return { lexicon, ...(fullTime && { fullTime }), ...(relatedFields && { relatedFields }) };
}

function byAuthority(a: RuleVersion, b: RuleVersion): number {
  const rank = RANK[b.authority] - RANK[a.authority];
  if (rank !== 0) return rank;
  if (a.effective === b.effective) return 0;
  if (a.effective === "unknown") return 1;
  if (b.effective === "unknown") return -1;
  return a.effective < b.effective ? 1 : -1;
}
