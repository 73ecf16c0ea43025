import { fstatSync, statSync, writeSync } from "node:fs";
import type { OutputStream } from "./host.ts";

/**
 * One of the process's streams. Node's own stream object is opened only where it is needed, on a
 * terminal or when a pipe is full: loading it takes longer than writing a table.
 */
export function nodeStream(descriptor: 1 | 2, open: () => NodeJS.WriteStream): OutputStream {
  let problem: string | undefined;
  const pending: Promise<void>[] = [];

  const writeThrough = (bytes: string | Uint8Array) => {
    const stream = open();
    // Each failed write tells its own callback; without a listener the stream would throw as well.
    if (stream.listenerCount("error") === 0) stream.on("error", () => undefined);
    pending.push(
      new Promise((resolve) => {
        stream.write(bytes, (error) => {
          if (error) problem ??= codeOf(error);
          resolve();
        });
      }),
    );
  };

  return {
    get isTerminal() {
      return couldBeTerminal(descriptor) && open().isTTY === true;
    },
    get columns() {
      return couldBeTerminal(descriptor) ? open().columns : undefined;
    },
    write(text) {
      // Only Node's stream speaks to a Windows console in the right encoding.
      if (process.platform === "win32" || pending.length > 0) return writeThrough(text);
      try {
        const rest = writeAtOnce(descriptor, typeof text === "string" ? Buffer.from(text) : text);
        if (rest.length > 0) writeThrough(rest);
      } catch (error) {
        problem ??= codeOf(error);
      }
    },
    async settled() {
      await Promise.all(pending.splice(0));
      return problem;
    },
  };
}

/** Terminals are character devices, and so is the device that swallows everything. */
function couldBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync("/dev/null").rdev;
  } catch {
    return process.platform === "win32";
  }
}

/** Writes as much as the other end takes, and gives the rest: a pipe that does not block may be full. */
function writeAtOnce(descriptor: number, bytes: Uint8Array): Uint8Array {
  let rest = bytes;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if (codeOf(error) === "EAGAIN") return rest;
      throw error;
    }
  }
  return rest;
}

function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}
