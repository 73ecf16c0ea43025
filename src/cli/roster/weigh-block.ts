import type { Person, RowFault } from "../../dataset/roster/person-reader.ts";
import { type BlockRow, type BlockSize, readBlock } from "../../dataset/roster/read-block.ts";
import type { RosterBlock } from "../../dataset/roster/row-cutter.ts";
import type { RosterArrival, RosterPerson } from "../../render/roster/roster-document.ts";
import { delimitedLines, ndjsonLines, type RosterLines } from "../../render/roster/roster-lines.ts";
import type { RosterStanding } from "../../render/roster/roster-standing.ts";
import { openTally, type RosterTally } from "../../render/roster/roster-tally.ts";
import type { Rejection } from "../../render/roster/word-rejection.ts";
import { openLineBytes } from "./line-bytes.ts";
import { openPeople } from "./open-people.ts";
import type { RosterForm, RosterJob } from "./roster-job.ts";
import type { SpareMemory } from "./spare-memory.ts";

/** What became of a block of rows; rows and lines are counted from its beginning. */
export interface BlockAnswer {
  /** The lines of the result, as they are written. */
  readonly lines: Uint8Array<ArrayBuffer>;
  readonly people: readonly RosterPerson[];
  readonly weighed: number;
  readonly size: BlockSize;
  /** In the order of the credentials; of nobody where lines are written. */
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

/** Makes the function that weighs blocks of rows; all it does depends on the job and the block alone. */
export function blockWeigher(job: RosterJob, memory: SpareMemory): WeighBlock {
  const { readers, standingsOf } = openPeople(job);
  const writeLines = lineWriter(job);
  const lines = openLineBytes(memory);
  const isGathered = job.form.kind === "people";
  const isLines = !isGathered && job.form.kind !== "totals";
  const form = job.table ? { delimiter: job.table.delimiter } : {};
  return (block, wantsIds) => {
    const bad = openRejections();
    const people: RosterPerson[] = [];
    const ids: RowId[] = [];
    const soon: RosterArrival[][] = job.credentials.map(() => []);
    const tallies = job.credentials.map(() => openTally());
    let weighed = 0;

    const noteArrivals = (id: string, standings: readonly RosterStanding[]): void => {
      for (const [place, arrivals] of soon.entries()) arrivals.push(...arrivalOf(id, standings[place], job));
    };

    const count = (standings: readonly RosterStanding[]): void => {
      for (const [place, tally] of tallies.entries()) tally.add(standings[place]);
    };

    const takePerson = (row: number, person: Person): void => {
      const { id } = person;
      const standings = standingsOf(person.told);
      if (job.ahead?.by !== undefined) noteArrivals(id, standings);
      weighed += 1;
      if (wantsIds) ids.push({ id, row });
      if (isGathered) people.push({ id, standings });
      if (isLines) lines.add(writeLines(person, standings));
      else count(standings);
    };

    const size = readBlock(block, form, readers, (row) => {
      if ("person" in row.reading) takePerson(row.row, row.reading.person);
      else bad.add(row, block.bytes.slice(row.start, row.end), row.reading.faults);
    });
    return {
      lines: lines.take(),
      people,
      weighed,
      size,
      tallies: tallies.map((tally) => tally.whole()),
      ids,
      soon,
      ...bad.all(),
    };
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

/** Collects the rows that tell of nobody. */
function openRejections() {
  const rejections: Rejection[] = [];
  const rejects: Uint8Array[] = [];
  let rejected = 0;
  return {
    add({ row, line }: BlockRow, raw: Uint8Array, faults: readonly RowFault[]): void {
      // A row that is too long comes in pieces, of which only the first has a fault.
      if (faults.length > 0) rejected += 1;
      rejects.push(raw);
      rejections.push(...faults.map((fault) => ({ row, line, ...fault })));
    },
    all: () => ({ rejections, rejects, rejected }),
  };
}

/** Makes the function that writes the lines of a person; nothing where people or totals are gathered. */
function lineWriter(job: RosterJob): (person: Person, standings: readonly RosterStanding[]) => string {
  const lines = linesFor(job);
  if (lines === undefined) return () => "";
  const writers = job.credentials.map(lines.standingsOf);
  return ({ id, passed }, standings) => {
    const start = lines.personText(id, passed);
    let text = "";
    for (let place = 0; place < writers.length; place += 1) {
      const [write, standing] = [writers[place], standings[place]];
      if (write && standing) text += start + write(standing);
    }
    return text;
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
