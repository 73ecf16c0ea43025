import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { BIN, PLAIN_ENV } from "../../support/run-rolewise.ts";

export interface ShellOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** In milliseconds. */
  readonly timeout?: number;
}

/** An empty folder, in which `rolewise` is the built command; it is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "rolewise-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a script in bash, where `rolewise` is the built command. */
export function shell(
  script: string,
  { env = {}, cwd, timeout = 50_000 }: ShellOptions,
): SpawnSyncReturns<string> {
  const bin = emptyFolder();
  symlinkSync(BIN, join(bin, "rolewise"));
  return spawnSync("bash", ["--norc", "-c", script], {
    cwd,
    encoding: "utf8",
    env: { ...PLAIN_ENV, ...env, PATH: `${bin}:${PLAIN_ENV["PATH"]}` },
    timeout,
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Runs a command on a pseudo-terminal of so many columns; gives everything that the terminal got, and the exit code. */
export function onTerminal(
  command: string,
  columns: number,
  options: ShellOptions,
): { readonly shown: string; readonly status: number | null } {
  const { stdout, status } = shell(
    `script -qec ${quote(`stty cols ${columns}; ${command}`)} /dev/null < /dev/null`,
    options,
  );
  return { shown: stdout.replaceAll("\r\n", "\n"), status };
}

/** Writes a text as one word of a shell command. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Whether a program is there to be used by a test. */
export function has(program: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}
