import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Multiple, ToldPieces } from "../../domain/told-pieces.ts";
import type { Answer } from "../answer.ts";
import { ANSWERS } from "../distance.ts";
import { openDossier } from "../dossier.ts";
import { type AmountLeaf, type Lack, setDistance } from "../lack.ts";
import { answerOn, nearestWay } from "../nearest-way.ts";
import { NO_TIME, type TimeNeeded } from "../time-needed.ts";
import { timeOfWay } from "../way-time.ts";
import type { Way } from "../ways.ts";
import { openWeighing, weighRule } from "../weigh-rule.ts";
import type { Weighing } from "../weighing.ts";
import { amountsFound } from "./amounts-found.ts";
import { openBackgrounds } from "./backgrounds.ts";
import { kindOfPiece } from "./piece-kind.ts";
import { openShares } from "./shares.ts";
import { traitsOf } from "./traits.ts";
import { type CrowdRule, type RuleView, type View, viewMaker } from "./views.ts";

/** The nearest way of somebody through a rule. */
export interface NearestLacks {
  readonly way: Way;
  /** What the leaves on the way lack, by their places. */
  readonly lacks: readonly (Lack | undefined)[];
}

/**
 * Weighs very many people who are told in pieces, such as the cells of a table, most of which were told of others too. What a
 * piece means to the rules is made out once; then all but the amounts is known beforehand, and the amounts are added up.
 */
export interface CrowdWeigher {
  /** Says what the piece of a number tells, and what the most of it tell that there may be. */
  learn(piece: number, profile: Profile, greatest?: Multiple): void;
  /** Forgets all pieces, so that their numbers may be given to others. */
  forget(): void;
  /** Weighs somebody; false where they have to be weighed by themselves. What was found is told by the others. */
  weigh(pieces: ToldPieces): boolean;
  /** The answer to the rule at a place. */
  answer(place: number): Answer;
  /** The same number for all who hold the same, as far as the rule can tell, and of whom every leaf of it has the same answer. */
  alike(place: number): number;
  /** The nearest way through it; good until somebody else is weighed. */
  nearest(place: number): NearestLacks | undefined;
  /** How long that way takes. */
  timeOf(place: number, nearest: NearestLacks): TimeNeeded;
}

/** The answers of so many leaves, and the number of a view, still make one whole number. */
const MOST_SLOTS = 20;

// What a piece is, beside a trait, which is told by its number and so much more.
const NEITHER = 0;
const EXPERIENCE = 1;
const COURSES = 2;
const FIRST_TRAIT = 3;

/** Makes a weigher by rules on a day, of pieces with numbers up to `most`; nothing where one of the rules asks too many amounts. */
export function crowdWeigher(
  rules: readonly CrowdRule[],
  on: CalendarDate,
  most: number,
): CrowdWeigher | undefined {
  if (rules.some(({ slots }) => slots.length > MOST_SLOTS)) return undefined;
  const weighingsOf = (profile: Profile): readonly Weighing[] => {
    const dossier = openDossier(profile, on);
    return rules.map(({ rule }) => openWeighing(rule, dossier));
  };
  const backgrounds = openBackgrounds();
  const shares = openShares(most);
  const viewOf = viewMaker(rules, weighingsOf);
  const kinds = new Uint16Array(most + 1);
  let meanings: (Meaning | undefined)[] = [];
  /** By the background, and by which amounts are told. */
  let views: (View | null | undefined)[] = [];
  const placed = placedIn(rules);
  const sums = new Float64Array(2 * rules.reduce((sum, { slots }) => sum + slots.length, 0));
  let view: View | undefined;
  /** By rule, of the one who was weighed last. */
  const nearest: (Way | undefined)[] = [];

  const kindOf = (profile: Profile): number => {
    switch (kindOfPiece(profile)) {
      case "experience":
        return EXPERIENCE;
      case "courses":
        return COURSES;
      case "trait": {
        const name = `${Object.keys(profile).join()}|${traitsOf(weighingsOf(profile))}`;
        const trait = backgrounds.trait(name, profile);
        return trait === undefined ? NEITHER : FIRST_TRAIT + trait;
      }
      case "neither":
        return NEITHER;
    }
  };

  const makeView = (background: number, told: number): View | undefined => {
    const made = viewOf({
      ...backgrounds.profileOf(background),
      ...((told & EXPERIENCE) !== 0 && { experience: [] }),
      ...((told & COURSES) !== 0 && { continuingEducation: [] }),
    });
    views[4 * background + told] = made ?? null;
    return made;
  };

  /** Nothing where somebody has to be weighed alone. */
  const viewFor = ({ count, numbers }: ToldPieces): View | undefined => {
    let background = 0;
    let told = 0;
    for (let at = 0; at < count; at += 1) {
      const kind = kinds[numbers[at] ?? 0] ?? NEITHER;
      if (kind === NEITHER) return undefined;
      if (kind < FIRST_TRAIT) told |= kind;
      else background = backgrounds.plus(background, kind - FIRST_TRAIT);
    }
    const known = views[4 * background + told];
    return known === undefined ? makeView(background, told) : (known ?? undefined);
  };

  const learnShare = (piece: number, { profile, shut }: View): number => {
    const { experienceMore: _, ...held } = profile;
    const alone = (told: Profile | undefined) =>
      amountsFound(weighingsOf({ ...held, experience: [], continuingEducation: [], ...told }).map(weighRule));
    const { one, greatest } = meanings[piece] ?? {};
    const most = greatest && { amount: greatest.amount, amounts: alone(greatest.profile) };
    return shares.keep(piece, shut, alone(one), most);
  };

  /** False where amounts cannot be summed up. */
  const sumUp = ({ count, numbers, amounts }: ToldPieces, seen: View): boolean => {
    for (let at = 0; at < sums.length; at += 1) sums[at] = seen.base[at] ?? 0;
    for (let at = 0; at < count; at += 1) {
      const piece = numbers[at] ?? 0;
      const kind = kinds[piece];
      if (kind !== EXPERIENCE && kind !== COURSES) continue;
      const start = shares.startOf(piece, seen.shut) || learnShare(piece, seen);
      if (start < 0) return false;
      shares.addTo(sums, start, amounts[at] ?? 1);
    }
    return true;
  };

  const setDistances = ({ slots }: PlacedRule, { distances }: RuleView): void => {
    for (const slot of slots) {
      setDistance(distances, slot, sums[slot.at] ?? 0, sums[slot.at + 1] ?? 0);
    }
  };

  return {
    learn(piece, profile, greatest) {
      meanings[piece] = { one: profile, greatest };
      kinds[piece] = kindOf(profile);
    },
    forget() {
      kinds.fill(NEITHER);
      meanings = [];
      shares.forget();
    },
    weigh(pieces) {
      if (backgrounds.areMany()) {
        backgrounds.forget();
        views = [];
      }
      view = viewFor(pieces);
      if (view === undefined || !sumUp(pieces, view)) return false;
      for (let place = 0; place < placed.length; place += 1) {
        const [rule, found] = [placed[place], view.rules[place]];
        if (rule === undefined || found === undefined) continue;
        setDistances(rule, found);
        nearest[place] = nearestWay(rule.ways, found.distances);
      }
      return true;
    },
    answer(place) {
      const [way, found] = [nearest[place], view?.rules[place]];
      return (way && found && ANSWERS[answerOn(way, found.distances)]) ?? "unknown";
    },
    alike(place) {
      const found = view?.rules[place];
      let alike = found?.at ?? 0;
      for (const slot of placed[place]?.slots ?? []) {
        alike = 3 * alike + (found?.distances.answers[slot.place] ?? 0);
      }
      return alike;
    },
    nearest(place) {
      const [rule, found, way] = [placed[place], view?.rules[place], nearest[place]];
      if (rule === undefined || found === undefined || way === undefined) return undefined;
      const { lacks } = found;
      for (const leaf of way.leaves) {
        const slot = rule.slotAt[leaf];
        if (slot === undefined) continue;
        lacks[leaf] = rule.lacks.ofAmount(slot, sums[slot.at] ?? 0, sums[slot.at + 1] ?? 0);
      }
      return { way, lacks };
    },
    timeOf(place, { way, lacks }) {
      const ways = placed[place]?.ways;
      return ways ? timeOfWay(way, ways, lacks) : NO_TIME;
    },
  };
}

/** What one of a piece tells, and the most of it. */
interface Meaning {
  readonly one: Profile;
  readonly greatest: Multiple | undefined;
}

/** A leaf that asks an amount, with the place of what there surely is of it among the sums; what there possibly is follows. */
interface PlacedSlot extends AmountLeaf {
  readonly at: number;
}

interface PlacedRule extends Omit<CrowdRule, "slots"> {
  readonly slots: readonly PlacedSlot[];
  /** The same by their places among the leaves. */
  readonly slotAt: readonly (PlacedSlot | undefined)[];
}

function placedIn(rules: readonly CrowdRule[]): readonly PlacedRule[] {
  let next = 0;
  return rules.map((rule) => {
    const slots = rule.slots.map((slot, place) => ({ ...slot, at: next + 2 * place }));
    next += 2 * slots.length;
    const slotAt: (PlacedSlot | undefined)[] = [];
    for (const slot of slots) slotAt[slot.place] = slot;
    return { ...rule, slots, slotAt };
  });
}
