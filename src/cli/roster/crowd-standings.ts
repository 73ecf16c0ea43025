import type { Profile } from "../../domain/profile.ts";
import type { Confirmation } from "../../eligibility/confirm.ts";
import type { CrowdWeigher } from "../../eligibility/crowd/weigh-crowd.ts";
import { verdictOf } from "../../eligibility/verdict.ts";
import type { ManyWeigher, Unread } from "../../eligibility/weigh-many.ts";
import type { NearAccount, RosterStanding } from "../../render/roster/roster-standing.ts";

/** What the standings of a crowd are made with. */
export interface CrowdWords {
  readonly crowd: CrowdWeigher;
  readonly weigher: ManyWeigher;
  /** Says how somebody stands who was weighed alone. */
  readonly standAlone: (unread: Unread | undefined, place: number) => RosterStanding;
  readonly wordNear: (account: NearAccount) => RosterStanding;
  readonly wantsQuestions: boolean;
  readonly wantsConfirm: boolean;
}

/** So much is remembered for each credential. */
const MOST_ALIKE = 4000;

/** Makes the function that says how somebody stands whom the crowd's weigher has just weighed, by what was said of people alike. */
export function crowdStandings({
  crowd,
  weigher,
  standAlone,
  wordNear,
  wantsQuestions,
  wantsConfirm,
}: CrowdWords): (count: number, profileOf: () => Profile) => readonly RosterStanding[] {
  const standings: Map<number, RosterStanding>[] = [];
  const confirmations: Map<number, readonly Confirmation[]>[] = [];
  const alone = (place: number, profileOf: () => Profile) => weigher.weigh(profileOf())[place];

  const standAt = (place: number, profileOf: () => Profile): RosterStanding => {
    const verdict = verdictOf(crowd.answer(place));
    if (verdict === "eligible") {
      standings[place] ??= new Map();
      return rememberedAt(standings[place], crowd.alike(place), () =>
        standAlone(alone(place, profileOf), place),
      );
    }
    const nearest = verdict === "cannot-tell" && wantsQuestions ? undefined : crowd.nearest(place);
    if (nearest === undefined) return standAlone(alone(place, profileOf), place);
    // Written out: a spread object takes several times as long to make.
    const { way, time, lacks } = nearest;
    if (!wantsConfirm) return wordNear({ verdict, way, time, lacks });
    confirmations[place] ??= new Map();
    const confirm = rememberedAt(confirmations[place], crowd.alike(place), () => {
      const unread = alone(place, profileOf);
      return unread ? weigher.confirmations(unread) : [];
    });
    return wordNear({ verdict, way, time, lacks, confirm });
  };

  return (count, profileOf) => {
    const all = new Array<RosterStanding>(count);
    for (let place = 0; place < count; place += 1) all[place] = standAt(place, profileOf);
    return all;
  };
}

function rememberedAt<Value>(known: Map<number, Value>, key: number, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = make();
  if (known.size === MOST_ALIKE) known.clear();
  known.set(key, value);
  return value;
}
