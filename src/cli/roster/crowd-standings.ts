import type { Profile } from "../../domain/profile.ts";
import type { Confirmation } from "../../eligibility/confirm.ts";
import type { CrowdWeigher } from "../../eligibility/crowd/weigh-crowd.ts";
import { verdictOf } from "../../eligibility/verdict.ts";
import type { ManyWeigher, Unread } from "../../eligibility/weigh-many.ts";
import type { NearAccount, RosterStanding, Wanted } from "../../render/roster/roster-standing.ts";

/** What is made of somebody when nobody alike was there before. */
export interface Alone extends Pick<ManyWeigher, "weigh" | "confirmations"> {
  readonly standAlone: (unread: Unread | undefined, place: number) => RosterStanding;
  readonly wordNear: (account: NearAccount) => RosterStanding;
}

/** So much is remembered for each credential. */
const MOST_ALIKE = 4000;

/** Makes the function that says how somebody stands whom the crowd's weigher has just weighed, by what was said of people alike. */
export function crowdStandings(
  crowd: CrowdWeigher,
  { weigh, confirmations, standAlone, wordNear }: Alone,
  wanted: Wanted,
): (count: number, profileOf: () => Profile) => readonly RosterStanding[] {
  const standings: Map<number, RosterStanding>[] = [];
  const confirms: Map<number, readonly Confirmation[]>[] = [];
  const alone = (place: number, profileOf: () => Profile) => weigh(profileOf())[place];

  const standAt = (place: number, profileOf: () => Profile): RosterStanding => {
    const verdict = verdictOf(crowd.answer(place));
    if (verdict === "eligible") {
      standings[place] ??= new Map();
      return rememberedAt(standings[place], crowd.alike(place), () =>
        standAlone(alone(place, profileOf), place),
      );
    }
    const nearest = verdict === "cannot-tell" && wanted.ask ? undefined : crowd.nearest(place);
    if (nearest === undefined) return standAlone(alone(place, profileOf), place);
    // Written out: a spread object takes several times as long to make.
    const { way, lacks } = nearest;
    if (!wanted.months && !wanted.confirm) return wordNear({ verdict, way, lacks });
    const time = crowd.timeOf(place, nearest);
    if (!wanted.confirm) return wordNear({ verdict, way, time, lacks });
    confirms[place] ??= new Map();
    const confirm = rememberedAt(confirms[place], crowd.alike(place), () => {
      const unread = alone(place, profileOf);
      return unread ? confirmations(unread) : [];
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
