import type { RosterBlock } from "../../dataset/roster/row-cutter.ts";
import type { Host, Worker } from "../host.ts";
import type { RosterJob } from "./roster-job.ts";
import { type SpareMemory, spareMemory } from "./spare-memory.ts";
import { type BlockAnswer, blockWeigher, type WeighBlock } from "./weigh-block.ts";

/** Weighs blocks, several at once where the work is worth it; the answers come in the order of the blocks. */
export interface Crew {
  /** Takes a block, and gives the answers that have to be taken in before another block is; each is good until the next is asked for. */
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

/** A block to weigh. */
interface BlockOrder {
  readonly block: RosterBlock;
  readonly wantsIds: boolean;
}

/** What a helper is told: the job first, then blocks, with memory to write lines in. */
export type Order = { readonly job: RosterJob } | (BlockOrder & { readonly spare: readonly ArrayBuffer[] });

/** What a helper answers to a block, with the memory that the block was in. */
export interface HelperAnswer {
  readonly answer: BlockAnswer;
  readonly spent: ArrayBuffer;
}

interface LoadedHelper {
  readonly helper: Worker<Order, HelperAnswer | undefined>;
  /** The blocks that it has. */
  load: number;
}

/** Helpers that are started for less than this are no gain. */
const LARGE = 2 * 1024 * 1024;
/** Where nobody knows how much will come, so much is weighed alone. */
const ALONE = 512 * 1024;
/** Each takes some 35 MB. */
const MOST_HELPERS = 4;
/** Blocks that a helper has on average, so that it never waits for one. */
const LOAD = 4;

/**
 * Opens a crew for a roster of so many bytes, if that is known: of one, or of several where it is large or turns out to be. Blocks
 * are handed over to it, and their memory is given back.
 */
export function openCrew(job: RosterJob, host: Host, memory: SpareMemory, size: number | undefined): Crew {
  const queue: { readonly answer: Promise<BlockAnswer>; readonly bytes: number }[] = [];
  const lineMemory = spareMemory();
  let alone: WeighBlock | undefined;
  /** Undefined until it is known that there is work for some. */
  let helpers: readonly LoadedHelper[] | undefined;
  let done = 0;

  const weighAlone = ({ block, wantsIds }: BlockOrder): BlockAnswer => {
    alone ??= blockWeigher(job, lineMemory);
    const answer = alone(block, wantsIds);
    memory.give(block.bytes.buffer);
    return answer;
  };

  const weighBy = async (loaded: LoadedHelper, order: BlockOrder): Promise<BlockAnswer> => {
    const spare = lineMemory.all();
    loaded.load += 1;
    const found = await loaded.helper.ask({ ...order, spare }, [order.block.bytes.buffer, ...spare]);
    loaded.load -= 1;
    if (found === undefined) throw new Error("the helper was told no job");
    memory.give(found.spent);
    return found.answer;
  };

  const isLarge = (): boolean => (size === undefined ? done >= ALONE : size >= LARGE);

  const weigh = async (order: BlockOrder): Promise<BlockAnswer> => {
    if (helpers === undefined && isLarge()) {
      helpers = startHelpers(job, host);
      // What was learned alone is of no more use.
      if (helpers.length > 0) alone = undefined;
    }
    const least = leastLoaded(helpers ?? []);
    return least ? weighBy(least, order) : weighAlone(order);
  };

  async function* taken(most: number): AsyncGenerator<Answered, void> {
    while (queue.length > most) {
      const first = queue.shift();
      if (first === undefined) return;
      const answer = await first.answer;
      yield { answer, bytes: first.bytes };
      lineMemory.give(answer.lines.buffer);
    }
  }

  return {
    async *put(block, wantsIds) {
      const bytes = block.bytes.length;
      const answer = weigh({ block, wantsIds });
      handledLater(answer);
      queue.push({ answer, bytes });
      done += bytes;
      yield* taken(LOAD * (helpers?.length ?? 0));
    },
    rest: () => taken(0),
    close: () => helpers?.forEach(({ helper }) => void helper.end()),
  };
}

function leastLoaded(helpers: readonly LoadedHelper[]): LoadedHelper | undefined {
  return helpers.reduce<LoadedHelper | undefined>(
    (least, each) => (least && least.load <= each.load ? least : each),
    undefined,
  );
}

/** A helper that fails fails all that it was asked, of which the first is awaited and tells. */
function handledLater(answer: Promise<unknown>): void {
  answer.catch(() => undefined);
}

/** None where the machine has one core, or where nobody can help: whoever reads and writes then weighs too. */
function startHelpers(job: RosterJob, host: Host): readonly LoadedHelper[] {
  return Array.from({ length: host.cores > 1 ? Math.min(host.cores, MOST_HELPERS) : 0 }, () => {
    const helper = host.startWorker<Order, HelperAnswer | undefined>("roster-worker");
    handledLater(helper.ask({ job }));
    return { helper, load: 0 };
  });
}
