import type { Profile } from "./profile.ts";

/** Pieces of which somebody is told, by their numbers, and how many of each: so many months, or hours, or one. */
export interface ToldPieces {
  readonly count: number;
  readonly numbers: Int32Array;
  readonly amounts: Int32Array;
}

/** Pieces that are put together anew for one person after the other. */
export interface PieceList extends ToldPieces {
  clear(): void;
  add(piece: number, amount: number): void;
}

/** Makes an empty list of `most` pieces at most. */
export function pieceList(most: number): PieceList {
  const numbers = new Int32Array(most);
  const amounts = new Int32Array(most);
  let count = 0;
  return {
    get count() {
      return count;
    },
    numbers,
    amounts,
    clear() {
      count = 0;
    },
    add(piece, amount) {
      numbers[count] = piece;
      amounts[count] = amount;
      count += 1;
    },
  };
}

/** What so many of a piece tell. */
export interface Multiple {
  readonly amount: number;
  readonly profile: Profile;
}
