import type { RosterArrival, RosterPerson, RosterRows } from "../../render/roster/roster-document.ts";
import type { RosterLines } from "../../render/roster/roster-lines.ts";
import { addTallies, NOBODY, type RosterTally } from "../../render/roster/roster-tally.ts";
import { wordRejection } from "../../render/roster/word-rejection.ts";
import type { Host } from "../host.ts";
import { usageError } from "../usage-error.ts";
import { openSink } from "./open-sink.ts";
import type { Progress } from "./progress.ts";
import type { RosterHead } from "./read-head.ts";
import { repeatedIds } from "./repeated-ids.ts";
import type { BlockAnswer } from "./weigh-block.ts";

export interface ReceptionOptions {
  /** What the roster is called in messages. */
  readonly name: string;
  readonly head: RosterHead;
  /** Absent where people or totals are gathered. */
  readonly lines: RosterLines | undefined;
  /** A file; absent for standard output. */
  readonly output?: string;
  readonly rejects?: string;
  /** How many people are gathered at most. */
  readonly most: number;
  readonly progress: Progress;
}

/** What became of all rows. */
export interface RosterTotals {
  readonly rows: RosterRows;
  /** In the order of the credentials; empty when there was no block. */
  readonly tallies: readonly RosterTally[];
  readonly people: readonly RosterPerson[];
  /** Who becomes eligible, by credential in their order; empty when there was no block. */
  readonly soon: readonly (readonly RosterArrival[])[];
}

/** Takes in what became of each block, in the order of the rows. */
export interface Reception {
  /** Writes what stands before the first line. */
  begin(): Promise<void>;
  /** Writes lines, rejected rows and messages; false when nobody reads the lines any more. */
  take(answer: BlockAnswer, bytes: number): Promise<boolean>;
  /** Whether ids that occur twice are still looked for. */
  wantsIds(): boolean;
  totals(): RosterTotals;
  /** Ends all outputs: files take in what was written if it is kept, or stay as they were. */
  close(isKept: boolean): Promise<void>;
}

/** Opens the outputs of a run. */
export async function openReception(options: ReceptionOptions, host: Host): Promise<Reception> {
  const { name, head, lines, most, progress } = options;
  const { out, bad } = await openSinks(options, host);
  const repeated = repeatedIds();
  const people: RosterPerson[] = [];
  let soon: readonly (readonly RosterArrival[])[] = [];
  let tallies: readonly RosterTally[] = [];
  let size = { people: 0, rejected: 0, empty: 0 };
  let place = { rows: head.rows, lines: head.lines };
  let read = 0;

  const say = (text: string): void => {
    if (text === "") return;
    progress.clear();
    host.stderr.write(text);
  };

  const refuseMore = (number: number, what: "matrix" | "list"): void => {
    if (number <= most) return;
    throw usageError(
      "usage/bad-option",
      `a ${what} of more than ${most} people would not be read`,
      "write lines with --format csv or ndjson, or totals with --summary alone",
    );
  };

  const gather = (more: readonly RosterPerson[]): void => {
    people.push(...more);
    refuseMore(people.length, "matrix");
  };

  say(head.warnings.map((diagnostic) => wordNote(name, diagnostic)).join(""));
  let isRead = true;
  return {
    async begin() {
      isRead = (await out?.write(lines?.head ?? "")) ?? true;
    },
    async take(answer, bytes) {
      if (!isRead) return false;
      gather(answer.people);
      for (const raw of answer.rejects) await bad?.write(raw);
      const located = answer.rejections.map((each) => ({
        ...each,
        row: place.rows + each.row + 1,
        line: place.lines + each.line + 1,
      }));
      const notes = repeated.take(answer.ids.map(({ id, row }) => ({ id, row: place.rows + row + 1 })));
      say(
        [
          ...located.map((each) => wordRejection(name, each)),
          ...notes.map((note) => `${name}: ${note}\n`),
        ].join(""),
      );
      isRead = (await out?.write(answer.lines)) ?? true;
      place = { rows: place.rows + answer.size.rows, lines: place.lines + answer.size.lines };
      size = {
        people: size.people + answer.weighed,
        rejected: size.rejected + answer.rejected,
        empty: size.empty + answer.size.empty,
      };
      tallies = answer.tallies.map((tally, at) => addTallies(tallies[at] ?? NOBODY, tally));
      soon = answer.soon.map((arrivals, at) => [...(soon[at] ?? []), ...arrivals]);
      refuseMore(soon.flat().length, "list");
      read += bytes;
      progress.tell(place.rows, read);
      return isRead;
    },
    wantsIds: repeated.wantsMore,
    totals() {
      say(
        repeated
          .rest()
          .map((note) => `${name}: ${note}\n`)
          .join(""),
      );
      return { rows: size, tallies, people, soon };
    },
    async close(isKept) {
      progress.clear();
      await out?.close(isKept);
      await bad?.close(isKept);
    },
  };
}

/** Where one cannot be opened, nothing is left of the other. */
async function openSinks({ lines, output, rejects }: ReceptionOptions, host: Host) {
  const out = lines && (await openSink(output, host));
  try {
    return { out, bad: rejects === undefined ? undefined : await openSink(rejects, host) };
  } catch (problem) {
    await out?.close(false);
    throw problem;
  }
}

function wordNote(name: string, { message, hint, code }: RosterHead["warnings"][number]): string {
  return `${name}: warning: ${message} [${code}]\n${hint === undefined ? "" : `  hint: ${hint}\n`}`;
}
