import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Piece } from "../../eligibility/crowd/piece.ts";
import type { PartKey } from "../profile/profile-parts.ts";
import type { ProfileWords } from "../profile/profile-words.ts";
import { NONE, readProfileLines } from "../profile/read-profile-lines.ts";
import { type TextTable, textTable } from "./text-table.ts";

/** What a cell, or an item in one, was read as. */
export interface ReadPiece {
  /** Absent when something in it is wrong. */
  readonly piece?: Piece;
  /** It says that there is nothing to list, which can be said by a whole cell only. */
  readonly isNone: boolean;
}

/** Reads the cells of one part, or the items in them; what was read before is remembered. */
export interface PieceReader {
  readonly table: TextTable<ReadPiece>;
  /** The pieces of a cell; nothing when something in it is wrong. */
  ofCell(cell: string): readonly Piece[] | undefined;
}

/**
 * Parts of which the items are pieces of their own: of whole cells there may be many, but of the items in them there are few.
 * What is held differs little from one person to the other, and is told by few items.
 */
const PARTS_OF_ITEMS: readonly PartKey[] = ["experience", "continuing-education"];

/** Whether each item of a part is a piece of its own. */
export function isOfItems(part: PartKey): boolean {
  return PARTS_OF_ITEMS.includes(part);
}

/** Makes the reader of the cells of one part; `pieceOf` makes a piece of what one tells. */
export function openPieceReader(
  part: PartKey,
  words: ProfileWords,
  asOf: CalendarDate,
  pieceOf: (profile: Profile) => Piece,
): PieceReader {
  const table = textTable<ReadPiece>((text) => {
    const { profile } = readProfileLines([{ part, name: part, text }], words, asOf);
    return { ...(profile && { piece: pieceOf(profile) }), isNone: text.trim() === NONE };
  });
  return {
    table,
    ofCell(cell) {
      const texts = isOfItems(part) ? cell.split(";").filter((item) => item.trim() !== "") : [cell];
      return piecesOf(texts.map((text) => table.ofText(text.trim())));
    },
  };
}

/** The pieces that make up a cell; nothing when they do not. */
export function piecesOf(read: readonly ReadPiece[]): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const { piece, isNone } of read) {
    if (piece === undefined || (isNone && read.length > 1)) return undefined;
    pieces.push(piece);
  }
  return pieces;
}
