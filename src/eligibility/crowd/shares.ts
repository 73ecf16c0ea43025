/** What pieces bring to amounts, in memory that lies together: several are added up for everybody. */
export interface Shares {
  /** Where it is kept what a piece brings, by the number of what of service is shut; 0 where it is not, below 0 where it cannot be summed up. */
  startOf(piece: number, shut: number): number;
  /** Keeps the amounts that one of a piece brings, and says where. Where there may be several of it, `most` is what the most of it bring. */
  keep(piece: number, shut: number, one: Brought, most?: Several): number;
  /** Adds to sums what so many of a piece bring that is kept at a place. */
  addTo(sums: Float64Array, start: number, count: number): void;
  forget(): void;
}

/** Amounts in their order; nothing where they cannot be summed up. */
type Brought = readonly number[] | undefined;

interface Several {
  readonly amount: number;
  readonly amounts: Brought;
}

const UNSUMMED = -1;

/** Opens shares of pieces with numbers up to `most`. */
export function openShares(most: number): Shares {
  /** By what is shut, and by the piece. */
  let starts: Int32Array[] = [];
  /** From each start on: how many triples follow of a place, what one brings there, and what any number does beside. */
  let brought = new Float64Array(2 ** 12);
  let used = 1;
  const alike = new Map<string, number>();

  const append = (triples: readonly number[]): number => {
    const start = used;
    used += 1 + triples.length;
    if (used > brought.length) {
      const larger = new Float64Array(2 * used);
      larger.set(brought);
      brought = larger;
    }
    brought[start] = triples.length;
    brought.set(triples, start + 1);
    return start;
  };

  /** Much of what pieces bring is alike; the less memory all of it takes, the sooner it is there. */
  const startOfAlike = (triples: readonly number[]): number => {
    const key = triples.join();
    const start = alike.get(key) ?? append(triples);
    alike.set(key, start);
    return start;
  };

  return {
    startOf: (piece, shut) => starts[shut]?.[piece] ?? 0,
    keep(piece, shut, one, several = { amount: 1, amounts: one }) {
      const triples = triplesOf(one, several);
      const start = triples ? startOfAlike(triples) : UNSUMMED;
      starts[shut] ??= new Int32Array(most + 1);
      starts[shut][piece] = start;
      return start;
    },
    addTo(sums, start, count) {
      const end = start + (brought[start] ?? 0);
      for (let at = start + 1; at < end; at += 3) {
        const place = brought[at] ?? 0;
        sums[place] = (sums[place] ?? 0) + count * (brought[at + 1] ?? 0) + (brought[at + 2] ?? 0);
      }
    },
    forget() {
      starts = [];
      used = 1;
      alike.clear();
    },
  };
}

/** Of each amount, what several of a piece bring is either so many times what one does, or just as much. */
function triplesOf(one: Brought, { amount, amounts }: Several): readonly number[] | undefined {
  const triples: number[] = [];
  for (const [place, single] of one?.entries() ?? []) {
    const all = amounts?.[place];
    if (all === amount * single) triples.push(...(single === 0 ? [] : [place, single, 0]));
    else if (all === single) triples.push(place, 0, single);
    else return undefined;
  }
  return one && triples;
}
