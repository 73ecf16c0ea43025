import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { Profile } from "../domain/profile.ts";
import type { LeafRequirement } from "../domain/requirement.ts";
import type { Detail, Fact } from "./fact.ts";
import { idealFor } from "./ideal.ts";
import { type PreparedRule, prepareRule } from "./prepare-rule.ts";
import { supposeCertification, supposeCourse, supposeDegree, supposeLicense } from "./suppose-held.ts";
import { supposeService } from "./suppose-service.ts";

/** A profile and a rule as they would be. */
export interface Case {
  readonly rule: PreparedRule;
  readonly profile: Profile;
}

/** What a supposition is made from. */
export interface Ground extends Case {
  readonly on: DayNumber;
  /** The leaves on which the answer hangs: what they ask is what "well" means. */
  readonly leaves: readonly LeafRequirement[];
}

/**
 * The case as it would be if an untold fact were told as favorably, or as unfavorably, as it can
 * be. It serves to see what hangs on the fact, never to answer for the person.
 */
export function suppose({ part, entry, detail }: Fact, isWell: boolean, ground: Ground): Case {
  const { rule, profile } = ground;
  if (detail === "part-time") return { profile, rule: withPartTime(rule, isWell) };
  return { rule, profile: entry === undefined ? withPart(part, isWell, ground) : withEntry() };

  function withEntry(): Profile {
    switch (part) {
      case "licenses":
        return { ...profile, licenses: changed(profile.licenses, supposeLicense) };
      case "certifications":
        return { ...profile, certifications: changed(profile.certifications, supposeCertification) };
      case "degrees":
        return { ...profile, degrees: changed(profile.degrees, supposeDegree) };
      case "continuing-education":
        return { ...profile, continuingEducation: changed(profile.continuingEducation, supposeCourse) };
      case "experience":
        return { ...profile, experience: changed(profile.experience, supposeService) };
      default:
        return profile;
    }
  }

  function changed<T>(
    entries: readonly T[] | undefined,
    change: (entry: T, detail: Fact["detail"], isWell: boolean, ground: Ground) => T,
  ): readonly T[] {
    return (entries ?? []).map((each, place) =>
      place === entry ? change(each, detail, isWell, ground) : each,
    );
  }
}

/** One fact as it would be. */
export interface Supposition {
  readonly fact: Fact;
  readonly isWell: boolean;
}

/** The case as it would be if several facts were told so. */
export function supposeAll(suppositions: readonly Supposition[], ground: Ground): Case {
  let known = ground;
  for (const { fact, isWell } of suppositions) known = { ...known, ...suppose(fact, isWell, known) };
  return known;
}

/** Details that have no answers but the good and the bad one. */
const TWO_ANSWERS: ReadonlySet<Detail | undefined> = new Set([
  "standing",
  "unrestricted",
  "accredited",
  "field-experience",
]);

/** The case under each answer that a fact can have; none where they cannot all be named. */
export function everyCaseOf(fact: Fact, ground: Ground): readonly Case[] {
  const { entry, detail, knownTo } = fact;
  if (entry === undefined || knownTo === "body") return [];
  if (TWO_ANSWERS.has(detail)) return [suppose(fact, true, ground), suppose(fact, false, ground)];
  if (detail !== "level") return [];
  const { rule, profile } = ground;
  return [...rule.terms.lexicon.levels.keys()].map((level) => ({
    rule,
    profile: {
      ...profile,
      degrees: (profile.degrees ?? []).map((degree, place) =>
        place === entry ? { ...degree, level } : degree,
      ),
    },
  }));
}

function withPart(part: Fact["part"], isWell: boolean, { leaves, rule, profile, on }: Ground): Profile {
  const ideal = idealFor(leaves, rule, on);
  switch (part) {
    case "continuing-education":
      return { ...profile, continuingEducation: isWell ? ideal.continuingEducation : [] };
    case "experience-more": {
      const { experienceMore: _, ...told } = profile;
      return isWell ? { ...told, experience: [...(profile.experience ?? []), ...ideal.experience] } : told;
    }
    default:
      return { ...profile, [part]: isWell ? ideal[part] : [] };
  }
}

/** As if the body counted part time as the part that it may be, or not at all. */
function withPartTime(rule: PreparedRule, isWell: boolean): PreparedRule {
  const measure = isWell ? rule.days.possible : rule.days.sure;
  return prepareRule(rule.root.rule, rule.terms, { ...rule.days, sure: measure, possible: measure });
}
