import type { SpareMemory } from "./spare-memory.ts";

/** Gathers lines as the bytes that they are written in. */
export interface LineBytes {
  add(lines: string): void;
  /** What was gathered, in memory of its own; then it is begun anew. */
  take(): Uint8Array<ArrayBuffer>;
}

const FIRST_SIZE = 160 * 1024;
/** Bytes of UTF-8 that one unit of a text takes at most. */
const MOST_PER_UNIT = 3;

const encoder = new TextEncoder();

/** Starts to gather. The lines of each person are written at once: one long text of all would be put together twice. */
export function openLineBytes(memory: SpareMemory): LineBytes {
  let buffer = new Uint8Array();
  let used = 0;

  const makeRoom = (most: number): void => {
    const larger = memory.take(Math.max(FIRST_SIZE, 2 * most));
    larger.set(buffer.subarray(0, used));
    buffer = larger;
  };

  return {
    add(lines) {
      const most = used + lines.length * MOST_PER_UNIT;
      if (most > buffer.length) makeRoom(most);
      used += encoder.encodeInto(lines, buffer.subarray(used)).written;
    },
    take() {
      const bytes = buffer.subarray(0, used);
      buffer = new Uint8Array();
      used = 0;
      return bytes;
    },
  };
}
