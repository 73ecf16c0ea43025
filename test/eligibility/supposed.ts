import { dayNumberOf } from "../../src/domain/calendar-arithmetic.ts";
import type { Profile } from "../../src/domain/profile.ts";
import type { LeafRequirement } from "../../src/domain/requirement.ts";
import type { Detail, ProfilePart } from "../../src/eligibility/fact.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { suppose } from "../../src/eligibility/suppose.ts";
import { date, LEXICON } from "./support.ts";

export const about = {};
/** The day of all of them. */
export const ON = dayNumberOf(date("2026-11-21"));
export const LONG_AGO = date("1950-01-01");

/** One leaf of each kind, each with all that it can ask. */
export const LEAVES: readonly LeafRequirement[] = [
  { kind: "license", about, types: ["lcsw", "rn"] },
  { kind: "certification", about, ids: ["crc", "cdms"] },
  {
    kind: "degree",
    about,
    level: "bachelor",
    fields: "related",
    doubtfulFields: ["sociology"],
    accreditedBy: ["cswe"],
  },
  {
    kind: "experience",
    about,
    kinds: ["case-management"],
    months: 12,
    excluded: ["internship"],
    settings: ["hospital", "home"],
    supervisedBy: ["ccm"],
    supervisionHoursPerYear: 50,
  },
  { kind: "continuing-education", about, topics: ["ethics"], hours: 6 },
  { kind: "state", about, currently: "care-management" },
  { kind: "confirm", about, confirm: "good-moral-character" },
];

/** A rule that asks all of some leaves, held against a profile. */
export function groundOf(profile: Profile, leaves = LEAVES) {
  const terms = { lexicon: LEXICON, relatedFields: ["sociology", "nursing", "counseling"] };
  return { rule: prepareRule({ kind: "all", about, of: leaves }, terms), profile, on: ON, leaves };
}

/** The profile as it would be if a detail of the first entry of a part were told. */
export function entryIf(
  isWell: boolean,
  part: ProfilePart,
  detail: Detail,
  profile: Profile,
  leaves = LEAVES,
): Profile {
  return suppose({ knownTo: "person", part, entry: 0, detail }, isWell, groundOf(profile, leaves)).profile;
}
