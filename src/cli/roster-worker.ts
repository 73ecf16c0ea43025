import { parentPort } from "node:worker_threads";
import type { Order } from "./roster/crew.ts";
import { blockWeigher, type WeighBlock } from "./roster/weigh-block.ts";

/** What runs in a thread of its own: it is told a job, and then blocks, and answers each. */
let weigh: WeighBlock | undefined;

parentPort?.on("message", (order: Order) => {
  if ("job" in order) {
    weigh = blockWeigher(order.job);
    parentPort?.postMessage(undefined);
    return;
  }
  const answer = weigh?.(order.block, order.wantsIds);
  parentPort?.postMessage(answer, answer ? [answer.lines.buffer] : []);
});
