/** Remembers what was made of a text, of the texts that came last. */
export interface BoundedCache<Value> {
  get(text: string): Value | undefined;
  set(text: string, value: Value): void;
}

/**
 * Makes a cache of at most twice so many texts. When one generation is full, the one before it is
 * forgotten; what is still asked for moves on to the next.
 */
export function boundedCache<Value>(most: number): BoundedCache<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const set = (text: string, value: Value): void => {
    if (young.size >= most && !young.has(text)) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
  };
  return {
    get(text) {
      const value = young.get(text);
      if (value !== undefined) return value;
      const older = old.get(text);
      if (older !== undefined) set(text, older);
      return older;
    },
    set,
  };
}
