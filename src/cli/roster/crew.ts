import type { RosterBlock } from "../../dataset/roster/row-cutter.ts";
import type { Host, Worker } from "../host.ts";
import type { RosterJob } from "./roster-job.ts";
import { type BlockAnswer, blockWeigher, type WeighBlock } from "./weigh-block.ts";

/** Weighs blocks, several at once where the work is worth it; the answers come in the order of the blocks. */
export interface Crew {
  /** Takes a block, and gives the answers that have to be taken in before another block is. */
  put(block: RosterBlock, wantsIds: boolean): AsyncGenerator<Answered, void>;
  /** The answers that are still to come. */
  rest(): AsyncGenerator<Answered, void>;
  close(): void;
}

/** What became of a block of so many bytes. */
export interface Answered {
  readonly answer: BlockAnswer;
  readonly bytes: number;
}

/** What somebody in a crew is told: the job first, then blocks. */
export type Order = { readonly job: RosterJob } | { readonly block: RosterBlock; readonly wantsIds: boolean };

type Helper = Worker<Order, BlockAnswer>;

/** Starting helpers takes as long as weighing so much. */
const ALONE_BYTES = 4 * 1024 * 1024;
/** Two weigh while a third reads and writes; more would wait for each other. */
const HELPERS = 2;
/** Blocks that wait for a helper, so that none ever waits for a block. */
const AHEAD = 2 * HELPERS;

/** Opens a crew of one, which grows when the roster turns out to be large, and to be of people who take long to weigh. */
export function openCrew(job: RosterJob, host: Host): Crew {
  const queue: { readonly answer: Promise<BlockAnswer>; readonly bytes: number }[] = [];
  let alone: WeighBlock | undefined;
  let helpers: readonly Helper[] | undefined;
  let turn = 0;
  let done = 0;
  let people = 0;
  let slow = 0;

  const weigh = (block: RosterBlock, wantsIds: boolean): Promise<BlockAnswer> => {
    if (done > ALONE_BYTES && 2 * slow > people) helpers ??= startHelpers(job, host);
    done += block.bytes.length;
    const helper = helpers?.[turn % helpers.length];
    turn += 1;
    if (helper) return helper.ask({ block, wantsIds });
    alone ??= blockWeigher(job);
    const answer = alone(block, wantsIds);
    slow += answer.alone;
    people += answer.weighed;
    return Promise.resolve(answer);
  };

  async function* taken(most: number): AsyncGenerator<Answered, void> {
    while (queue.length > most) {
      const first = queue.shift();
      if (first) yield { answer: await first.answer, bytes: first.bytes };
    }
  }

  return {
    async *put(block, wantsIds) {
      const answer = weigh(block, wantsIds);
      handledLater(answer);
      queue.push({ answer, bytes: block.bytes.length });
      yield* taken(helpers ? AHEAD : 0);
    },
    rest: () => taken(0),
    close: () => helpers?.forEach((helper) => void helper.end()),
  };
}

/** A helper that fails fails all that it was asked, of which the first is awaited and tells. */
function handledLater(answer: Promise<unknown>): void {
  answer.catch(() => undefined);
}

/** None where the machine has one core, or where nobody can help. */
function startHelpers(job: RosterJob, host: Host): readonly Helper[] {
  const helpers = Array.from({ length: host.cores > 1 ? HELPERS : 0 }, () =>
    host.startWorker<Order, BlockAnswer>("roster-worker"),
  );
  for (const helper of helpers) handledLater(helper.ask({ job }));
  return helpers;
}
