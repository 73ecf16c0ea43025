import type { Host } from "./host.ts";
import { interruption } from "./interruption.ts";
import { nodeDataHost } from "./node-data-host.ts";
import { nodeStream } from "./node-stream.ts";
import type { Prompter } from "./prompter.ts";

/** The real world: this process, its streams and its files. */
export function createNodeHost(): Host {
  return {
    ...nodeDataHost,
    platform: process.platform,
    stdout: nodeStream(1, () => process.stdout),
    stderr: nodeStream(2, () => process.stderr),
    prompter,
    interruption,
  };
}

/** Asking needs a terminal on both ends; a CI machine may have one and still has nobody to answer. */
async function prompter(): Promise<Prompter | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY || process.env["CI"]) return undefined;
  const { createNodePrompter } = await import("./node-prompter.ts");
  return createNodePrompter();
}
