import { type CalendarDate, monthsBetween } from "../../domain/calendar-date.ts";
import type { RuleAuthority, RuleVersion } from "../../domain/rule-version.ts";
import type { Source } from "../../domain/source.ts";
import { raised } from "../word-list.ts";
import { wordAge } from "../word-source.ts";
import type { Decider } from "./words.ts";

const AUTHORITIES: Readonly<Record<RuleAuthority, string>> = {
  official: "official, the body's own words",
  government: "a government's own words",
  secondary: "as other pages report them, not the body's own words",
  reported: "as one article tells them, not the body's own words",
};

/** A role has no body whose words an account could be. */
const AUTHORITIES_ON_ROLES: Readonly<Record<RuleAuthority, string>> = {
  official: "official",
  government: "a government's own words",
  secondary: "as other pages report it",
  reported: "as one article tells it",
};

/** What must be known to word a version of the rules. */
export interface RulesContext {
  readonly asOf: CalendarDate;
  readonly sources: readonly Source[];
}

/** Whole months since a version was read; none when it was read on a later day. */
export function ageOfReading({ read }: RuleVersion, asOf: CalendarDate): number {
  return Math.max(0, monthsBetween(read, asOf));
}

/** Whether any source of a version was read in a copy of the publisher's page. */
export function isReadInCopy({ sources: ids }: RuleVersion, sources: readonly Source[]): boolean {
  return sources.some(({ id, viaCopy }) => viaCopy && ids.includes(id));
}

/** Says whose words a version is, since when it holds, and when it was read. */
export function wordRules(
  rules: RuleVersion,
  { asOf, sources }: RulesContext,
  decider: Decider = "the body",
): string {
  const authorities = decider === "the body" ? AUTHORITIES : AUTHORITIES_ON_ROLES;
  const authority = authorities[rules.authority] + (isReadInCopy(rules, sources) ? ", read in a copy" : "");
  const since =
    rules.effective === "unknown" ? "since when is not known" : `in force since ${rules.effective}`;
  const age = ageOfReading(rules, asOf);
  const read = age === 0 ? `read ${rules.read}` : `read ${rules.read}, ${wordAge(age)} before ${asOf}`;
  return `${raised(authority)}; ${since}; ${read}.`;
}

/** How a version is called: by its label, or by who published its first source. */
export function nameOfRules(rules: RuleVersion, sources: readonly Source[]): string {
  return rules.label ?? publisherOf(rules, sources);
}

/** Who published the first source of a version. */
export function publisherOf({ id, sources: [first] }: RuleVersion, sources: readonly Source[]): string {
  return sources.find((source) => source.id === first)?.publisher ?? id;
}
