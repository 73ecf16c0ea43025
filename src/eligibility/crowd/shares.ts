/** What pieces bring to amounts, in memory that lies together: several are added up for everybody. */
export interface Shares {
  /** Where it is kept what a piece brings, by the number of what of service is shut; 0 where it is not, below 0 where it cannot be summed up. */
  startOf(piece: number, shut: number): number;
  /** Keeps the amounts that a piece brings, and says where. */
  keep(piece: number, shut: number, amounts: readonly number[] | undefined): number;
  /** Adds what is kept at a place to sums. */
  addTo(sums: Float64Array, start: number): void;
  forget(): void;
}

const UNSUMMED = -1;

/** Opens shares of pieces with numbers up to `most`. */
export function openShares(most: number): Shares {
  /** By what is shut, and by the piece. */
  let starts: Int32Array[] = [];
  /** From each start on: how many numbers follow, and pairs of a place and the amount there. */
  let brought = new Float64Array(2 ** 12);
  let used = 1;
  const alike = new Map<string, number>();

  const append = (numbers: readonly number[]): number => {
    const start = used;
    used += 1 + numbers.length;
    if (used > brought.length) {
      const larger = new Float64Array(2 * used);
      larger.set(brought);
      brought = larger;
    }
    brought[start] = numbers.length;
    brought.set(numbers, start + 1);
    return start;
  };

  /** Much of what pieces bring is alike; the less memory all of it takes, the sooner it is there. */
  const startOfAlike = (pairs: readonly number[]): number => {
    const key = pairs.join();
    const start = alike.get(key) ?? append(pairs);
    alike.set(key, start);
    return start;
  };

  return {
    startOf: (piece, shut) => starts[shut]?.[piece] ?? 0,
    keep(piece, shut, amounts) {
      const pairs = amounts?.flatMap((amount, place) => (amount === 0 ? [] : [place, amount]));
      const start = pairs ? startOfAlike(pairs) : UNSUMMED;
      starts[shut] ??= new Int32Array(most + 1);
      starts[shut][piece] = start;
      return start;
    },
    addTo(sums, start) {
      const end = start + (brought[start] ?? 0);
      for (let at = start + 1; at < end; at += 2) {
        const place = brought[at] ?? 0;
        sums[place] = (sums[place] ?? 0) + (brought[at + 1] ?? 0);
      }
    },
    forget() {
      starts = [];
      used = 1;
      alike.clear();
    },
  };
}
