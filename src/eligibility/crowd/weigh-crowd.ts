import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Answer } from "../answer.ts";
import { ORDER } from "../distance.ts";
import { openDossier } from "../dossier.ts";
import type { Lack } from "../lack.ts";
import { type NearestWay, nearestWay } from "../nearest-way.ts";
import { openWeighing } from "../weigh-rule.ts";
import type { Weighing } from "../weighing.ts";
import { type Background, noBackground, profileOf, withTrait } from "./backgrounds.ts";
import { type Bearing, kindOfPiece, type Trait } from "./bearing.ts";
import type { Piece } from "./piece.ts";
import { answerOfRule } from "./rule-shape.ts";
import { addSparse } from "./sums.ts";
import { traitsOf } from "./traits.ts";
import { type CrowdRule, openViews, type View } from "./views.ts";

/** How somebody stands towards one rule. */
export interface Stand {
  readonly answer: Answer;
  /** The same number for all who hold the same, and of whom every leaf of the rule has the same answer. */
  readonly alike: number;
  readonly nearest: NearestWay | undefined;
  /** What each leaf of the rule lacks, in their order; good until somebody else is weighed. */
  readonly lacks: readonly Lack[];
}

/**
 * Weighs very many people who were told in pieces, most of which were told of others too. What a piece means to the rules is
 * made out once; then all but the amounts is known beforehand, and the amounts are added up.
 */
export interface CrowdWeigher {
  /** What a piece means; nothing where that hangs on what else is told. */
  bearing(piece: Profile): Bearing | undefined;
  /** How somebody stands towards each rule; nothing where they have to be weighed by themselves. */
  weigh(pieces: readonly Piece[]): readonly Stand[] | undefined;
}

/** Traits that are told apart; pieces that mean something else again are not. */
const MOST_TRAITS = 4000;
/** Backgrounds that are remembered until it is begun anew. */
const MOST_VIEWS = 4000;
/** The answers of so many leaves and the number of a view still make one whole number. */
const MOST_SLOTS = 16;

/** Makes a weigher of many by rules on a day; nothing where one of them asks too many amounts. */
export function crowdWeigher(rules: readonly CrowdRule[], on: CalendarDate): CrowdWeigher | undefined {
  if (rules.some(({ slots }) => slots.length > MOST_SLOTS)) return undefined;
  const weighingsOf = (profile: Profile): readonly Weighing[] => {
    const dossier = openDossier(profile, on);
    return rules.map(({ rule }) => openWeighing(rule, dossier));
  };
  const views = openViews(rules, weighingsOf);
  const traits = new Map<string, Trait>();
  const sums = new Float64Array(2 * rules.reduce((sum, { slots }) => sum + slots.length, 0));
  let nobody = noBackground<View | null>();
  let viewed = 0;

  const traitOf = (profile: Profile): Trait | undefined => {
    const key = `${Object.keys(profile).join()}|${traitsOf(weighingsOf(profile))}`;
    const known = traits.get(key);
    if (known || traits.size === MOST_TRAITS) return known;
    const trait: Trait = { kind: "trait", at: traits.size, profile };
    traits.set(key, trait);
    return trait;
  };

  const viewOf = (background: Background<View | null>): View | null => {
    if (background.view !== undefined) return background.view;
    if (viewed === MOST_VIEWS) {
      nobody = noBackground();
      viewed = 0;
    }
    viewed += 1;
    background.view = views.make(profileOf(background));
    return background.view;
  };

  const sumUp = (pieces: readonly Piece[], view: View): boolean => {
    sums.set(view.base);
    for (const { bearing } of pieces) {
      const brought = bearing?.kind === "share" ? views.broughtBy(bearing, view) : undefined;
      if (brought === null) return false;
      if (brought) addSparse(sums, brought);
    }
    return true;
  };

  const standsBy = (view: View): readonly Stand[] => {
    let at = 0;
    return rules.map(({ shape, slots, ways, lacks: reader }, place) => {
      const lacks = view.lacks[place] ?? [];
      let alike = view.at;
      for (const slot of slots) {
        const lack = reader.ofAmount(slot, sums[at] ?? 0, sums[at + 1] ?? 0);
        at += 2;
        lacks[slot.place] = lack;
        alike = 3 * alike + ORDER[lack.answer];
      }
      return { answer: answerOfRule(shape, lacks), alike, nearest: nearestWay(ways, lacks), lacks };
    });
  };

  return {
    bearing(piece) {
      const kind = kindOfPiece(piece);
      if (kind === "neither") return undefined;
      if (kind === "trait") return traitOf(piece);
      const told = traitOf(piece.experience ? { experience: [] } : { continuingEducation: [] });
      return told && { kind: "share", told, profile: piece, brings: [] };
    },
    weigh(pieces) {
      let background = nobody;
      for (const { bearing } of pieces) {
        if (bearing === undefined) return undefined;
        background = withTrait(background, bearing.kind === "trait" ? bearing : bearing.told);
      }
      const view = viewOf(background);
      return view && sumUp(pieces, view) ? standsBy(view) : undefined;
    },
  };
}
