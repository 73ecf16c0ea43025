import { parentPort } from "node:worker_threads";
import type { HelperAnswer, Order } from "./roster/crew.ts";
import { spareMemory } from "./roster/spare-memory.ts";
import { blockWeigher, type WeighBlock } from "./roster/weigh-block.ts";

/** What runs in a thread of its own: it is told a job, and then blocks, and answers each. */
const memory = spareMemory();
let weigh: WeighBlock | undefined;

parentPort?.on("message", (order: Order) => {
  if ("job" in order) {
    weigh = blockWeigher(order.job, memory);
    parentPort?.postMessage(undefined);
    return;
  }
  const { block, wantsIds, spare } = order;
  spare.forEach(memory.give);
  const answer = weigh?.(block, wantsIds);
  const spent = block.bytes.buffer;
  const found: HelperAnswer | undefined = answer && { answer, spent };
  parentPort?.postMessage(found, answer ? [answer.lines.buffer, spent] : []);
});
