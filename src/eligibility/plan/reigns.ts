import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { RuleVersion } from "../../domain/rule-version.ts";
import { isWeighable, termsOf, versionsInForce, type WeighableVersion } from "../choose-version.ts";
import type { Reign } from "../forecast.ts";
import type { Lexicon } from "../lexicon.ts";
import { prepareRule } from "../prepare-rule.ts";

/** A version of the rules, ready to be weighed by, and the day from which on it is the one to weigh by. */
export interface VersionReign extends Reign {
  readonly version?: WeighableVersion;
}

/**
 * The versions by which a credential is weighed from one day to another: on each day the best in
 * force, or throughout the one that is asked for.
 */
export function reignsOf(
  versions: readonly RuleVersion[],
  from: CalendarDate,
  until: CalendarDate,
  lexicon: Lexicon,
  wanted?: string,
): readonly VersionReign[] {
  const asked = versions.filter(isWeighable).find(({ id }) => id === wanted);
  if (asked) return [reignOf(asked, from, lexicon)];
  const days = versions
    .flatMap(({ effective }) => (effective === "unknown" ? [] : [effective]))
    .filter((day) => day > from && day <= until);
  const reigns: VersionReign[] = [];
  for (const day of [from, ...new Set(days.toSorted())]) {
    const [version] = versionsInForce(versions, day);
    if (reigns.length === 0 || reigns.at(-1)?.version !== version)
      reigns.push(reignOf(version, day, lexicon));
  }
  return reigns;
}

/** The version to weigh by on a day. */
export function versionOn(reigns: readonly VersionReign[], day: CalendarDate): WeighableVersion | undefined {
  return reigns.findLast(({ from }) => from <= day)?.version;
}

function reignOf(version: WeighableVersion | undefined, from: CalendarDate, lexicon: Lexicon): VersionReign {
  if (!version) return { from };
  return { from, version, rule: prepareRule(version.requires, termsOf(version, lexicon)) };
}
