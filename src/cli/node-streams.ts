import { closeSync, openSync, read, statSync, writeSync } from "node:fs";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import type { Chunks, LineFile, Streams } from "./host.ts";
import { nodeFiles } from "./node-files.ts";
import { openReplacement } from "./replace-file.ts";

/** Bytes that are read from a file at a time: each reading has its price. */
const READ = 240 * 1024;
/** Bytes that are handed on at a time; texts of 128 KiB and more are made in memory of their own, which takes much longer to come by. */
const CHUNK = 120 * 1024;

const readFrom = promisify(read);

/** The files and the standard input of this process. */
export const nodeStreams: Streams = { chunks, openLines };

function chunks(path?: string): Chunks {
  return path === undefined ? chunksOfInput(process.stdin) : chunksOfFile(path);
}

/** What may have to be waited for. */
function chunksOfInput(stream: Readable): Chunks {
  // Whoever reads is told by the iterator; when nobody reads any more, nobody has to know.
  stream.on("error", () => undefined);
  return {
    [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator](),
    stop: () => void stream.destroy(new Error("interrupted")),
  };
}

/** All is read into the same memory: that is quicker than memory that was not used yet. */
function chunksOfFile(path: string): Chunks {
  let isStopped = false;
  async function* readAll(): AsyncGenerator<Uint8Array, void> {
    const descriptor = openSync(path, "r");
    try {
      const buffer = new Uint8Array(READ);
      for (;;) {
        const { bytesRead } = await readFrom(descriptor, buffer, 0, READ, null);
        if (bytesRead === 0) return;
        for (let at = 0; at < bytesRead; at += CHUNK) {
          if (isStopped) throw new Error("interrupted");
          yield buffer.subarray(at, Math.min(at + CHUNK, bytesRead));
        }
      }
    } finally {
      closeSync(descriptor);
    }
  }
  return {
    [Symbol.asyncIterator]: readAll,
    stop() {
      isStopped = true;
    },
  };
}

function openLines(path: string, mode: number): LineFile {
  const place = nodeFiles.resolve(path);
  return isThereNoFile(place) ? openDirectly(place) : openReplacement(place, mode);
}

/** Devices and pipes have no content to keep. */
function isThereNoFile(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile();
}

function openDirectly(path: string): LineFile {
  const descriptor = openSync(path, "w");
  const close = () => closeSync(descriptor);
  return {
    write(lines) {
      for (let at = 0; at < lines.length; ) at += writeSync(descriptor, lines, at);
    },
    keep: close,
    drop: close,
  };
}
