import { type DayNumber, dayNumberOf } from "../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Profile } from "../domain/profile.ts";
import type { Requirement } from "../domain/requirement.ts";
import type { FullTime } from "../domain/rule-version.ts";
import type { Permission } from "../domain/vocabulary.ts";
import type { Claim } from "./claim.ts";
import { type Detail, type Fact, isSameFact, type ProfilePart, type Supposition } from "./fact.ts";
import type { Finding } from "./finding.ts";
import { type RuleIndex, ruleIndexOf } from "./rule-index.ts";
import { type Stretch, stretchOf } from "./stretch.ts";

/** What weighing must know of the words that rules and profiles are written with. */
export interface Lexicon {
  /** Levels of education by id; 1 is the lowest. */
  readonly levels: ReadonlyMap<string, number>;
  /** Whether a type of license permits independent assessment; a type that is missing is not known. */
  readonly independentAssessment: ReadonlyMap<string, Permission>;
  /** Ids of the licenses and certifications that never expire. */
  readonly neverExpires: ReadonlySet<string>;
  /** An estimate of the months that a level, license or certification takes, by its id. */
  readonly typicalMonths: ReadonlyMap<string, number>;
}

/** What a rule is weighed under, beside the profile and the date. */
export interface Terms {
  readonly lexicon: Lexicon;
  /** Absent: the body does not say what full time is. */
  readonly fullTime?: FullTime;
  /** The fields that `related` stands for. */
  readonly relatedFields?: readonly string[];
  /** The day on which the profile was told, when it is weighed on a later one; hours of an open job are spread up to it. */
  readonly toldOn?: CalendarDate;
  /** An untold fact taken as answered, to see what hangs on it. */
  readonly supposing?: Supposition;
}

/** One rule, one profile and one day, read once for all leaves. */
export interface Dossier {
  /** The nodes of the rule by their ids. */
  readonly index: RuleIndex;
  readonly profile: Profile;
  readonly on: DayNumber;
  readonly terms: Terms;
  /** The listed experience in day numbers; absent when experience was not told. */
  readonly stretches: readonly Stretch[] | undefined;
  /** The claims of each experience leaf, kept because a `together` asks for them again. */
  readonly claims: Map<Requirement, readonly Claim[]>;
  /** Weighs another node of the rule; passed in, because a leaf may hang on a node of any kind. */
  readonly weighNode: WeighNode;
}

export type WeighNode = (node: Requirement, dossier: Dossier) => Finding;

/** Opens the dossier of a rule and a profile on a day. */
export function openDossier(
  root: Requirement,
  profile: Profile,
  on: CalendarDate,
  terms: Terms,
  weighNode: WeighNode,
): Dossier {
  const day = dayNumberOf(on);
  const toldOn = terms.toldOn === undefined ? day : dayNumberOf(terms.toldOn);
  const stretches = profile.experience?.map((service, entry) =>
    stretchOf(service, entry, day, toldOn, terms.supposing),
  );
  return { index: ruleIndexOf(root), profile, on: day, terms, stretches, claims: new Map(), weighNode };
}

/** How a fact is supposed to be answered in this dossier, if it is the one supposed. */
export function supposed(dossier: Dossier, fact: Fact): "well" | "ill" | undefined {
  const supposing = dossier.terms.supposing;
  return supposing && isSameFact(supposing.fact, fact) ? supposing.answered : undefined;
}

/** A fact that the person can tell. */
export function untold(part: ProfilePart, entry?: number, detail?: Detail): Fact {
  if (entry === undefined) return { knownTo: "person", part };
  return detail === undefined
    ? { knownTo: "person", part, entry }
    : { knownTo: "person", part, entry, detail };
}
