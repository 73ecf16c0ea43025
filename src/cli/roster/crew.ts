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

interface LoadedHelper {
  readonly helper: Worker<Order, BlockAnswer>;
  /** The blocks that it has. */
  load: number;
}

/** Starting helpers takes as long as weighing so much. */
const ALONE_BYTES = 4 * 1024 * 1024;
/** Whoever reads and writes weighs too: more helpers take more memory, and gain nothing on two cores. */
const HELPERS = 1;
/** Blocks that a helper has at most, so that it never waits for one. */
const LOAD = 3;
/** Answers that are waited for at most. */
const AHEAD = 32;

/** Opens a crew of one, which grows when the roster turns out to be large. */
export function openCrew(job: RosterJob, host: Host): Crew {
  const queue: { readonly answer: Promise<BlockAnswer>; readonly bytes: number }[] = [];
  let alone: WeighBlock | undefined;
  let helpers: readonly LoadedHelper[] | undefined;
  let done = 0;

  const weigh = (block: RosterBlock, wantsIds: boolean): Promise<BlockAnswer> => {
    if (done > ALONE_BYTES) helpers ??= startHelpers(job, host);
    done += block.bytes.length;
    const free = helpers?.find(({ load }) => load < LOAD);
    if (free) return askOf(free, { block, wantsIds });
    alone ??= blockWeigher(job);
    return Promise.resolve(alone(block, wantsIds));
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
    close: () => helpers?.forEach(({ helper }) => void helper.end()),
  };
}

async function askOf(loaded: LoadedHelper, order: Order): Promise<BlockAnswer> {
  loaded.load += 1;
  const answer = await loaded.helper.ask(order);
  loaded.load -= 1;
  return answer;
}

/** A helper that fails fails all that it was asked, of which the first is awaited and tells. */
function handledLater(answer: Promise<unknown>): void {
  answer.catch(() => undefined);
}

/** None where the machine has one core, or where nobody can help. */
function startHelpers(job: RosterJob, host: Host): readonly LoadedHelper[] {
  return Array.from({ length: host.cores > 1 ? HELPERS : 0 }, () => {
    const helper = host.startWorker<Order, BlockAnswer>("roster-worker");
    handledLater(helper.ask({ job }));
    return { helper, load: 0 };
  });
}
