import { closeSync, createReadStream, openSync, statSync, writeSync } from "node:fs";
import type { LineFile, Pieces, Streams } from "./host.ts";
import { nodeFiles } from "./node-files.ts";
import { openReplacement } from "./replace-file.ts";

/** Bytes that are read at a time; texts of 128 KiB and more are made in memory of their own, which takes much longer to come by. */
const PIECE = 64 * 1024;

/** The files and the standard input of this process. */
export const nodeStreams: Streams = { pieces, openLines };

function pieces(path?: string): Pieces {
  const stream = path === undefined ? process.stdin : createReadStream(path, { highWaterMark: PIECE });
  // Whoever reads is told by the iterator; when nobody reads any more, nobody has to know.
  stream.on("error", () => undefined);
  return {
    [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator](),
    stop: () => void stream.destroy(new Error("interrupted")),
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
