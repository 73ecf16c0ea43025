import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { join } from "node:path";

/** The root of the project. */
export const ROOT = join(import.meta.dirname, "..", "..");

/** The built command. */
export const BIN = join(ROOT, "bin", "rolewise.js");

/** A world without surprises: no terminal, no color, a UTF-8 locale, no dataset of the developer's own. */
export const PLAIN_ENV: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  LANG: "C.UTF-8",
};

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
}

/** Runs the built command to its end. */
export function rolewise(args: readonly string[], options: RunOptions = {}): SpawnSyncReturns<string> {
  const { env = {}, input = "", cwd = ROOT } = options;
  return spawnSync(process.execPath, [BIN, ...args], {
    encoding: "utf8",
    cwd,
    input,
    env: { ...PLAIN_ENV, ...env },
    maxBuffer: 256 * 1024 * 1024,
  });
}

/** Runs the built command and gives what it printed; anything but exit 0 fails the test with its messages. */
export function printed(args: readonly string[], options: RunOptions = {}): string {
  const { status, stdout, stderr } = rolewise(args, options);
  if (status !== 0) throw new Error(`rolewise ${args.join(" ")}: exit ${status}\n${stderr}`);
  return stdout;
}
