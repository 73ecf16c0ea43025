import { MOST_PIECES, type PieceLearner } from "../../dataset/roster/piece-store.ts";
import { boundedCache } from "../../domain/bounded-cache.ts";
import type { Credential } from "../../domain/credential.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Profile } from "../../domain/profile.ts";
import type { ToldPieces } from "../../domain/told-pieces.ts";
import { lexiconOf } from "../../eligibility/lexicon.ts";
import { verdictOf } from "../../eligibility/verdict.ts";
import { type Unread, weigherOfMany } from "../../eligibility/weigh-many.ts";
import { wordsOf } from "../../eligibility/words-of.ts";
import { wordsFor } from "../../render/check/words.ts";
import type { StandingField } from "../../render/roster/roster-lines.ts";
import {
  nearStandings,
  type RosterStanding,
  rosterStanding,
  type Wanted,
} from "../../render/roster/roster-standing.ts";
import { crowdStandings } from "./crowd-standings.ts";
import type { RosterForm, RosterJob } from "./roster-job.ts";

/** What people have in common is worded once; the texts of so many outcomes of a rule are remembered. */
const MOST_STANDINGS = 4000;

/** Says how people stand towards each credential of a job. */
export interface Standings {
  of(profile: Profile): readonly RosterStanding[];
  /** The same of somebody who is told in pieces that `learner` knows. */
  ofPieces(pieces: ToldPieces, profileOf: (pieces: ToldPieces) => Profile): readonly RosterStanding[];
  /** Absent where everybody is weighed alone. */
  readonly learner?: PieceLearner;
}

/** Opens the standings of a job. */
export function openStandings(job: RosterJob): Standings {
  const { dataset, credentials, asOf } = job;
  const wanted = chosenCredentials(dataset, credentials);
  const weigher = weigherOfMany(wanted, asOf, lexiconOf(dataset.vocabulary));
  const words = wordsFor({ profile: {}, words: wordsOf(dataset), results: [], sources: [] }, "places");
  const known = wanted.map(() => boundedCache<RosterStanding>(MOST_STANDINGS));
  const read = wantedBy(job.form);
  const wordNear = nearStandings(words, read);

  /** The nearest way of somebody who does not qualify is quickly found; so much differs there that little is shared. */
  const standNear = (unread: Unread): RosterStanding | undefined => {
    const verdict = verdictOf(unread.outcome.answer);
    const near = verdict === "eligible" ? undefined : weigher.nearest(unread);
    if (verdict === "eligible" || near === undefined) return undefined;
    return wordNear({ ...near, verdict, ...(read.confirm && { confirm: weigher.confirmations(unread) }) });
  };

  const standAlike = (unread: Unread, place: number): RosterStanding => {
    const key = weigher.signature(unread);
    const before = known[place]?.get(key);
    if (before) return before;
    const standing = rosterStanding(weigher.read(unread, false), words);
    known[place]?.set(key, standing);
    return standing;
  };

  const standAlone = (unread: Unread | undefined, place: number): RosterStanding => {
    if (unread === undefined) return rosterStanding(undefined, words);
    // Questions depend on all that was told, so that no two people can be sure to share them.
    if (read.ask && unread.outcome.answer === "unknown") {
      return rosterStanding(weigher.read(unread, true), words);
    }
    return standNear(unread) ?? standAlike(unread, place);
  };

  const of = (profile: Profile) => weigher.weigh(profile).map(standAlone);
  const crowd = weigher.crowd(MOST_PIECES);
  if (crowd === undefined) return { of, ofPieces: (pieces, profileOf) => of(profileOf(pieces)) };
  const { weigh, confirmations } = weigher;
  const alike = { weigh, confirmations, standAlone, wordNear };
  const standInCrowd = crowdStandings(crowd, alike, read);
  return {
    of,
    ofPieces: (pieces, profileOf) =>
      crowd.weigh(pieces) ? standInCrowd(wanted.length, () => profileOf(pieces)) : of(profileOf(pieces)),
    learner: crowd,
  };
}

/** What is read of standings. Questions take longer than all the rest, so they are made only where they are. */
function wantedBy(form: RosterForm): Wanted {
  const isRead = (field: StandingField): boolean =>
    form.kind === "people" || (form.kind !== "totals" && form.fields.includes(field));
  return {
    path: isRead("path"),
    months: isRead("months"),
    confirm: isRead("confirm"),
    ask: isRead("ask"),
    lacking: form.kind === "people" || form.kind === "totals",
  };
}

/** The credentials of a job, in the order wanted. */
export function chosenCredentials(dataset: Dataset, ids: readonly string[]): readonly Credential[] {
  return ids.flatMap((id) => dataset.credentials.find((each) => each.id === id) ?? []);
}
