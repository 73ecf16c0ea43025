import { profileWordsOf } from "../../dataset/profile/profile-words.ts";
import { personReader, type Told } from "../../dataset/roster/person-reader.ts";
import { openPieces } from "../../dataset/roster/piece-store.ts";
import { plainRowReader } from "../../dataset/roster/plain-row-reader.ts";
import type { RowReaders } from "../../dataset/roster/read-block.ts";
import { recordReader } from "../../dataset/roster/record-reader.ts";
import type { Profile } from "../../domain/profile.ts";
import { foreseerOfMany } from "../../eligibility/foresee-many.ts";
import { lexiconOf } from "../../eligibility/lexicon.ts";
import type { RosterStanding } from "../../render/roster/roster-standing.ts";
import type { RosterJob } from "./roster-job.ts";
import { chosenCredentials, openStandings } from "./standings-by.ts";

/** The people of a roster: how their rows are read, and how each of them stands. */
export interface People {
  readonly readers: RowReaders;
  /** How somebody stands towards each credential of the job, of whom a row has just told this. */
  readonly standingsOf: (told: Told) => readonly RosterStanding[];
}

/** Opens the people of a job. */
export function openPeople(job: RosterJob): People {
  const { dataset, asOf, table, limits } = job;
  const standings = openStandings(job);
  const lookAhead = datesBy(job);
  const words = profileWordsOf(dataset);
  const pieces = openPieces(words, asOf, standings.learner);
  const ofLine = recordReader(words, asOf, limits);
  const { profileOf, makeRoom } = pieces;
  return {
    readers: table
      ? {
          ofCells: personReader(table.layout, pieces, words, asOf),
          ofLine,
          ofPlainRow: plainRowReader(table.layout, pieces, table.delimiter),
          makeRoom,
        }
      : { ofCells: () => ({ faults: [] }), ofLine, makeRoom },
    standingsOf(told) {
      const found =
        "pieces" in told ? standings.ofPieces(told.pieces, profileOf) : standings.of(told.profile);
      if (lookAhead === undefined) return found;
      return lookAhead("pieces" in told ? profileOf(told.pieces) : told.profile, found);
    },
  };
}

/** Makes the function that adds to how somebody stands from when on they will be eligible; nothing where nobody looks ahead. */
function datesBy({ dataset, credentials, asOf, ahead }: RosterJob) {
  if (ahead === undefined) return undefined;
  const foresee = foreseerOfMany(
    chosenCredentials(dataset, credentials),
    asOf,
    lexiconOf(dataset.vocabulary),
    ahead.until,
  );
  return (profile: Profile, standings: readonly RosterStanding[]): readonly RosterStanding[] => {
    const dates = foresee(profile);
    return standings.map((standing, place) => ({ ...standing, ...dates[place] }));
  };
}
