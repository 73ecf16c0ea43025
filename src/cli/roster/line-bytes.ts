/** Gathers lines as the bytes that they are written in. */
export interface LineBytes {
  add(lines: string): void;
  bytes(): Uint8Array<ArrayBuffer>;
}

const FIRST_SIZE = 64 * 1024;
/** Bytes of UTF-8 that one unit of a text takes at most. */
const MOST_PER_UNIT = 3;

const encoder = new TextEncoder();

/** Starts to gather. The lines of each person are written at once: one long text of all would be put together twice. */
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
    bytes: () => buffer.slice(0, used),
  };
}
