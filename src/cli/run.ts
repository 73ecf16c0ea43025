import { main } from "./main.ts";
import { createNodeHost } from "./node-host.ts";

/** Runs the program in this process; the exit code is set, so that what was written still gets out. */
export async function run(args: readonly string[]): Promise<void> {
  process.exitCode = await main(args, createNodeHost());
}
