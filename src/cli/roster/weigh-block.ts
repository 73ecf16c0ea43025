import { profileWordsOf } from "../../dataset/profile/profile-words.ts";
import { type Person, personReader, type RowFault } from "../../dataset/roster/person-reader.ts";
import {
  type BlockRow,
  type BlockSize,
  type RowReaders,
  readBlock,
} from "../../dataset/roster/read-block.ts";
import { recordReader } from "../../dataset/roster/record-reader.ts";
import type { RosterBlock } from "../../dataset/roster/row-cutter.ts";
import { boundedCache } from "../../domain/bounded-cache.ts";
import type { Credential } from "../../domain/credential.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Profile } from "../../domain/profile.ts";
import { foreseerOfMany } from "../../eligibility/foresee-many.ts";
import { lexiconOf } from "../../eligibility/lexicon.ts";
import { verdictOf } from "../../eligibility/verdict.ts";
import { type Unread, weigherOfMany } from "../../eligibility/weigh-many.ts";
import { wordsOf } from "../../eligibility/words-of.ts";
import { wordsFor } from "../../render/check/words.ts";
import type { RosterArrival, RosterPerson } from "../../render/roster/roster-document.ts";
import { delimitedLines, ndjsonLines, type RosterLines } from "../../render/roster/roster-lines.ts";
import { nearStandings, type RosterStanding, rosterStanding } from "../../render/roster/roster-standing.ts";
import { addTallies, NOBODY, type RosterTally, tallyOf } from "../../render/roster/roster-tally.ts";
import type { Rejection } from "../../render/roster/word-rejection.ts";
import type { RosterForm, RosterJob } from "./roster-job.ts";

/** What became of a block of rows; rows and lines are counted from its beginning. */
export interface BlockAnswer {
  /** The lines of the result, as they are written. */
  readonly lines: Uint8Array<ArrayBuffer>;
  readonly people: readonly RosterPerson[];
  readonly weighed: number;
  readonly size: BlockSize;
  /** In the order of the credentials. */
  readonly tallies: readonly RosterTally[];
  readonly rejections: readonly Rejection[];
  readonly rejected: number;
  /** The rejected rows as they came. */
  readonly rejects: readonly Uint8Array[];
  readonly ids: readonly RowId[];
  /** Who becomes eligible by the day that was asked for, by credential in their order. */
  readonly soon: readonly (readonly RosterArrival[])[];
}

export interface RowId {
  readonly id: string;
  readonly row: number;
}

/** Weighs the people of a block. Its ids are given only where they are wanted. */
export type WeighBlock = (block: RosterBlock, wantsIds: boolean) => BlockAnswer;

const encoder = new TextEncoder();

/** Makes the function that weighs blocks of rows; all it does depends on the job and the block alone. */
export function blockWeigher(job: RosterJob): WeighBlock {
  const standingsOf = standingsBy(job);
  const readers = readersFor(job);
  const lookAhead = datesBy(job);
  const writeLines = lineWriter(job);
  const isGathered = job.form.kind === "people";
  const form = job.table ? { delimiter: job.table.delimiter } : {};
  return (block, wantsIds) => {
    const bad = openRejections();
    const people: RosterPerson[] = [];
    const ids: RowId[] = [];
    const soon: RosterArrival[][] = job.credentials.map(() => []);
    const counts = job.credentials.map(() => new Map<RosterStanding, number>());
    let lines = "";
    let weighed = 0;

    const takePerson = (row: number, person: Person): void => {
      const { id } = person;
      const standings = lookAhead(person.profile, standingsOf(person.profile));
      for (const [place, arrivals] of soon.entries()) arrivals.push(...arrivalOf(id, standings[place], job));
      weighed += 1;
      if (wantsIds) ids.push({ id, row });
      if (isGathered) people.push({ id, standings });
      for (const [place, count] of counts.entries()) countIn(count, standings[place]);
      lines += writeLines(person, standings);
    };

    const size = readBlock(block, form, readers, (row) => {
      if ("person" in row.reading) takePerson(row.row, row.reading.person);
      else bad.add(row, row.reading.faults);
    });
    return {
      lines: encoder.encode(lines),
      people,
      weighed,
      size,
      tallies: counts.map(tallyAll),
      ids,
      soon,
      ...bad.all(),
    };
  };
}

/** Makes the function that adds to how somebody stands from when on they will be eligible. */
function datesBy({ dataset, credentials, asOf, ahead }: RosterJob) {
  type Standings = readonly RosterStanding[];
  if (ahead === undefined) return (_profile: Profile, standings: Standings): Standings => standings;
  const foresee = foreseerOfMany(
    credentialsOf(dataset, credentials),
    asOf,
    lexiconOf(dataset.vocabulary),
    ahead.until,
  );
  return (profile: Profile, standings: Standings): Standings => {
    const dates = foresee(profile);
    return standings.map((standing, place) => ({ ...standing, ...dates[place] }));
  };
}

/** Whoever is eligible today does not become it. */
function arrivalOf(
  id: string,
  standing: RosterStanding | undefined,
  { ahead, asOf }: RosterJob,
): readonly RosterArrival[] {
  const from = standing?.eligibleFrom;
  if (ahead?.by === undefined || !from || from <= asOf || from > ahead.by) return [];
  return [{ id, from }];
}

function credentialsOf(dataset: Dataset, ids: readonly string[]): readonly Credential[] {
  return ids.flatMap((id) => dataset.credentials.find((each) => each.id === id) ?? []);
}

function countIn(counts: Map<RosterStanding, number>, standing: RosterStanding | undefined): void {
  if (standing) counts.set(standing, (counts.get(standing) ?? 0) + 1);
}

function tallyAll(counts: ReadonlyMap<RosterStanding, number>): RosterTally {
  return [...counts].reduce(
    (sofar, [standing, number]) => addTallies(sofar, tallyOf(standing, number)),
    NOBODY,
  );
}

/** Collects the rows that tell of nobody. */
function openRejections() {
  const rejections: Rejection[] = [];
  const rejects: Uint8Array[] = [];
  let rejected = 0;
  return {
    add({ row, line, raw }: BlockRow, faults: readonly RowFault[]): void {
      // A row that is too long comes in pieces, of which only the first has a fault.
      if (faults.length > 0) rejected += 1;
      rejects.push(raw());
      rejections.push(...faults.map((fault) => ({ row, line, ...fault })));
    },
    all: () => ({ rejections, rejects, rejected }),
  };
}

/** Makes the function that writes the lines of a person; nothing where people or totals are gathered. */
function lineWriter(job: RosterJob): (person: Person, standings: readonly RosterStanding[]) => string {
  const lines = linesFor(job);
  if (lines === undefined) return () => "";
  return ({ id, passed }, standings) => {
    const start = lines.personText(id, passed);
    let text = "";
    for (const [place, credential] of job.credentials.entries()) {
      const standing = standings[place];
      if (standing) text += start + lines.standingText(credential, standing);
    }
    return text;
  };
}

/** What people have in common is worded once; the texts of so many outcomes of a rule are remembered. */
const MOST_STANDINGS = 4000;

function standingsBy(job: RosterJob): (profile: Profile) => readonly RosterStanding[] {
  const { dataset, credentials, asOf } = job;
  const wanted = credentialsOf(dataset, credentials);
  const weigher = weigherOfMany(wanted, asOf, lexiconOf(dataset.vocabulary));
  const words = wordsFor({ profile: {}, words: wordsOf(dataset), results: [], sources: [] }, "places");
  const known = wanted.map(() => boundedCache<RosterStanding>(MOST_STANDINGS));
  const wordNear = nearStandings(words);
  const wantsQuestions = asksQuestions(job.form);

  /** The nearest way of somebody who does not qualify is quickly found; so much differs there that little is shared. */
  const standNear = (unread: Unread): RosterStanding | undefined => {
    const verdict = verdictOf(unread.outcome.answer);
    const nearest = verdict === "eligible" ? undefined : weigher.nearest(unread);
    if (verdict === "eligible" || nearest === undefined) return undefined;
    return wordNear({ verdict, nearest, confirm: weigher.confirmations(unread) });
  };

  const standAlike = (unread: Unread, place: number): RosterStanding => {
    const key = weigher.signature(unread);
    const before = known[place]?.get(key);
    if (before) return before;
    const standing = rosterStanding(weigher.read(unread, false), words);
    known[place]?.set(key, standing);
    return standing;
  };

  return (profile) =>
    weigher.weigh(profile).map((unread, place) => {
      if (unread === undefined) return rosterStanding(undefined, words);
      // Questions depend on all that was told, so that no two people can be sure to share them.
      if (wantsQuestions && unread.outcome.answer === "unknown") {
        return rosterStanding(weigher.read(unread, true), words);
      }
      return standNear(unread) ?? standAlike(unread, place);
    });
}

/** Questions take longer than all the rest, so they are made only where they are written. */
function asksQuestions(form: RosterForm): boolean {
  return form.kind === "people" || (form.kind !== "totals" && form.fields.includes("ask"));
}

function readersFor({ dataset, asOf, table, limits }: RosterJob): RowReaders {
  const words = profileWordsOf(dataset);
  const nobody = { faults: [] };
  return {
    ofCells: table ? personReader(table.layout, words, asOf) : () => nobody,
    ofLine: recordReader(words, asOf, limits),
  };
}

/** How the lines of the result are written; nothing where there are none. */
export function linesFor({
  form,
  table,
}: { readonly form: RosterForm } & Pick<RosterJob, "table">): RosterLines | undefined {
  const passed = table?.layout.passed.map(({ name }) => name) ?? [];
  if (form.kind === "ndjson") return ndjsonLines(passed, form.fields);
  return form.kind === "delimited" ? delimitedLines(passed, form.fields, form) : undefined;
}
