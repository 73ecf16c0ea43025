/** Memory that is used again and again: that is quicker than memory that was not used yet, and there is no more of it than is used at once. */
export interface SpareMemory {
  /** So many bytes, which may hold anything. */
  take(size: number): Uint8Array<ArrayBuffer>;
  /** Memory that nobody looks at any more. */
  give(buffer: ArrayBuffer): void;
  /** All of it, to be given to somebody else. */
  all(): readonly ArrayBuffer[];
}

/** Sizes are multiples of this, so that what was enough for a block is enough for the next. */
const STEP = 32 * 1024;
/** More than are in use at once. */
const MOST = 32;

/** Begins with nothing. */
export function spareMemory(): SpareMemory {
  const spare: ArrayBuffer[] = [];
  return {
    take(size) {
      const at = spare.findLastIndex(({ byteLength }) => byteLength >= size);
      const [found = new ArrayBuffer(Math.ceil(size / STEP) * STEP)] = at < 0 ? [] : spare.splice(at, 1);
      return new Uint8Array(found, 0, size);
    },
    give(buffer) {
      if (spare.length < MOST && buffer.byteLength > 0) spare.push(buffer);
    },
    all: () => spare.splice(0),
  };
}
