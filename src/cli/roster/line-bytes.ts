/** Gathers lines as the bytes that they are written in. */
export interface LineBytes {
  add(lines: string): void;
  /** What was gathered; then it is begun anew. */
  take(): Uint8Array<ArrayBuffer>;
}

const FIRST_SIZE = 64 * 1024;
/** Bytes of UTF-8 that one unit of a text takes at most. */
const MOST_PER_UNIT = 3;

const encoder = new TextEncoder();

/**
 * Starts to gather. The lines of each person are written at once: one long text of all would be put together twice. The memory is
 * used again and again, which is quicker than memory that was not used yet.
 */
export function openLineBytes(): LineBytes {
  let buffer = new Uint8Array(FIRST_SIZE);
  let used = 0;
  return {
    add(lines) {
      const most = used + lines.length * MOST_PER_UNIT;
      if (most > buffer.length) {
        const larger = new Uint8Array(2 * most);
        larger.set(buffer.subarray(0, used));
        buffer = larger;
      }
      used += encoder.encodeInto(lines, buffer.subarray(used)).written;
    },
    take() {
      const bytes = buffer.slice(0, used);
      used = 0;
      return bytes;
    },
  };
}
