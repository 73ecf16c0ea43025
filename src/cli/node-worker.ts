import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker as NodeWorker } from "node:worker_threads";
import type { Worker } from "./host.ts";

/** Megabytes for what is made and soon forgotten; 16 took 3 % less time still, and 6 MB more for each helper. */
const YOUNG = 12;

/**
 * What a function has done before V8 optimizes it; by default about 132,000. What is optimized before it has seen much is soon
 * optimized again: of a long run that was a tenth.
 */
const PATIENCE = 600_000;
/** From this version on V8 has a compiler between, and does not know the flag any more. */
const V8_WITHOUT_IT = 13;

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (problem: unknown) => void;
}

/** Starts one of the files beside the command in a thread of its own. It answers in the order in which it is asked. */
export function startNodeWorker<Question, Answer>(name: string): Worker<Question, Answer> {
  if (Number.parseInt(process.versions.v8, 10) < V8_WITHOUT_IT) {
    setFlagsFromString(`--interrupt-budget=${PATIENCE}`);
  }
  const worker = new NodeWorker(join(import.meta.dirname, `${name}.cjs`), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const waiting: Waiting<Answer>[] = [];
  worker.on("message", (answer) => waiting.shift()?.resolve(answer));
  worker.on("error", (problem) => {
    for (const { reject } of waiting.splice(0)) reject(problem);
  });
  return {
    ask: (question, handed = []) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(question, handed);
      }),
    end: async () => void (await worker.terminate()),
  };
}
