import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { root } from "./paths.js";

/**
 * Times subjects side by side: after warming up, each runs once a round, and each round starts with another one, so
 * that a busy moment of the machine troubles all alike.
 *
 * Gives the median, least and most milliseconds by subject name.
 */
export async function measure(subjects, { rounds, warmUp = 1 }) {
  const times = new Map(subjects.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let turn = 0; turn < subjects.length; turn += 1) {
      const { name, run } = subjects[(turn + round + warmUp) % subjects.length];
      const start = performance.now();
      await run();
      const time = performance.now() - start;
      if (round >= 0) times.get(name).push(time);
    }
  }
  return new Map([...times].map(([name, list]) => [name, summarize(list)]));
}

function summarize(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
  return { median, least: sorted[0], most: sorted.at(-1) };
}

/** A subject that runs Node with arguments, its output through a pipe; fails when it exits with another code than allowed. */
export function nodeCommand(name, args, options = {}) {
  return command(name, process.execPath, args, options);
}

/** A subject that runs a program to its end. */
export function command(name, file, args, { input = "", codes = [0] } = {}) {
  return {
    name,
    run: () => {
      const { status, stderr, error } = spawnSync(file, args, {
        cwd: root,
        env: plainEnvironment(),
        input,
        maxBuffer: 2 ** 30,
      });
      if (error) throw error;
      if (codes.includes(status)) return;
      throw new Error(`${name} ended with exit code ${status}\n${stderr.toString().slice(0, 2000)}`);
    },
  };
}

/** What somebody set for their own runs must not change what is measured. */
function plainEnvironment() {
  const { NODE_OPTIONS, NO_COLOR, FORCE_COLOR, COLUMNS, ROLEWISE_DATA, ...env } = process.env;
  return env;
}
