import {
  closeSync,
  createReadStream,
  fchmodSync,
  fstatSync,
  ftruncateSync,
  openSync,
  writeSync,
} from "node:fs";
import type { LineFile, Pieces, Streams } from "./host.ts";
import { nodeFiles } from "./node-files.ts";

/** Bytes that are read at a time. */
const PIECE = 256 * 1024;

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
  const descriptor = openSync(nodeFiles.resolve(path), "w", mode);
  const isFile = fstatSync(descriptor).isFile();
  // A file that was there keeps its mode otherwise.
  if (isFile) fchmodSync(descriptor, mode);
  let size = 0;
  return {
    write(lines) {
      try {
        for (let at = 0; at < lines.length; ) at += writeSync(descriptor, lines, at);
      } catch (problem) {
        if (isFile) ftruncateSync(descriptor, size);
        throw problem;
      }
      size += lines.length;
    },
    close: () => closeSync(descriptor),
  };
}
