import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Profile } from "../../domain/profile.ts";
import { type Multiple, type PieceList, pieceList, type ToldPieces } from "../../domain/told-pieces.ts";
import { type PartKey, PROFILE_PARTS } from "../profile/profile-parts.ts";
import type { ProfileWords } from "../profile/profile-words.ts";
import { readProfileLines } from "../profile/read-profile-lines.ts";
import { itemReader } from "./amount-of-item.ts";
import { hashOfText, MOST_TEXTS, type TextPlace, textTable } from "./text-table.ts";
import { varyingProfile } from "./varying-profile.ts";

/** The highest number of a piece. */
export const MOST_PIECES: number = MOST_TEXTS;

/** What has to know what pieces tell. */
export interface PieceLearner {
  /** The piece of a number tells this. `greatest` is what so many of it tell, where there may be several. */
  learn(piece: number, profile: Profile, greatest?: Multiple): void;
  /** All numbers may be given anew. */
  forget(): void;
}

/**
 * Reads cells of a roster, and of some parts the items in them, as pieces: numbers that stand for what they tell. What was read
 * before is remembered, for rosters repeat themselves. Items that differ in their amounts alone are so many of one piece.
 */
export interface PieceStore {
  /** The pieces that were read since it was cleared. */
  readonly told: PieceList;
  /** Forgets all pieces where there is no room for those of one row more; numbers are good until then. */
  makeRoom(): void;
  /** Reads the cell of the part of a number that stands from one place to another and has such a hash, and gives its piece; 0 where something in it is wrong. */
  readCell(part: number, bytes: Uint8Array, from: number, to: number, hash: number): number;
  /** The same of an item in a cell. */
  readItem(part: number, bytes: Uint8Array, from: number, to: number): number;
  /** The same of the text of a cell or of an item. */
  readText(part: PartKey, text: string): number;
  /** Whether a piece says that there is nothing to list: with others, that is wrong. */
  isNone(piece: number): boolean;
  /** The profile that pieces make up, in their order. */
  profileOf(pieces: ToldPieces): Profile;
}

/** Pieces of one row, and of one cell of it, at most. */
export const MOST_OF_ROW = 1024;
export const MOST_OF_CELL: number = MOST_OF_ROW / 16;

const WRONG = 1;
const NOTHING_LISTED = 2;

/** Parts of which each item is a piece: of whole cells there may be very many, but of the items in them there are few. */
const PARTS_OF_ITEMS: readonly PartKey[] = ["experience", "continuing-education"];

/** Whether each item of a part is a piece by itself. */
export function isOfItems(part: PartKey): boolean {
  return PARTS_OF_ITEMS.includes(part);
}

/** The number of a part, which is quicker to compare than its name. */
export function numberOfPart(part: PartKey): number {
  return PROFILE_PARTS.findIndex(({ key }) => key === part);
}

/** Opens a store of pieces, which tells a learner, if there is one, of each. */
export function openPieces(
  words: ProfileWords,
  asOf: CalendarDate,
  learner: PieceLearner | undefined,
): PieceStore {
  const table = textTable();
  const told = pieceList(MOST_OF_ROW);
  const remarks = new Uint8Array(MOST_PIECES + 1);
  const itemAt = itemReader();
  const decoder = new TextDecoder();
  /** What each piece tells, by how many there are of it. */
  let tellings: ((amount: number) => Profile)[] = [];
  /** How many there may be of it. */
  const mosts = new Int32Array(MOST_PIECES + 1);

  const readProfile = (number: number, text: string): Profile | undefined => {
    const { key: part } = PROFILE_PARTS[number] ?? PROFILE_PARTS[0];
    return readProfileLines([{ part, name: part, text }], words, asOf).profile;
  };

  const learnText = (number: number, bytes: Uint8Array, place: TextPlace): number => {
    const profile = readProfile(number, decoder.decode(bytes.subarray(place.from, place.to)));
    const piece = table.add(number, bytes, place);
    remarks[piece] = remarkOn(profile);
    mosts[piece] = 1;
    if (profile) {
      tellings[piece] = () => profile;
      learner?.learn(piece, profile);
    }
    return piece;
  };

  const learnVarying = (number: number, bytes: Uint8Array, place: TextPlace): number => {
    const head = decoder.decode(bytes.subarray(place.from, place.start));
    const tail = decoder.decode(bytes.subarray(place.end, place.to));
    const varying = varyingProfile((amount) => readProfile(number, `${head}${amount}${tail}`));
    const piece = table.add(number, bytes, place);
    remarks[piece] = 0;
    mosts[piece] = varying?.greatest ?? 0;
    if (varying) {
      const { of, greatest } = varying;
      tellings[piece] = of;
      learner?.learn(piece, of(1), { amount: greatest, profile: of(greatest) });
    }
    return piece;
  };

  const readText = (number: number, bytes: Uint8Array, place: TextPlace): number => {
    const piece = table.find(number, bytes, place) || learnText(number, bytes, place);
    if (remarks[piece] === WRONG) return 0;
    told.add(piece, 1);
    return piece;
  };

  const cell = { from: 0, to: 0, hash: 0, start: 0, end: 0 };
  const readCell: PieceStore["readCell"] = (number, bytes, from, to, hash) => {
    cell.from = from;
    cell.to = to;
    cell.hash = hash;
    cell.start = to;
    cell.end = to;
    return readText(number, bytes, cell);
  };

  const readItem: PieceStore["readItem"] = (number, bytes, from, to) => {
    const item = itemAt(bytes, from, to);
    const { amount } = item;
    if (amount > 0) {
      const piece = table.find(number, bytes, item) || learnVarying(number, bytes, item);
      if (amount <= (mosts[piece] ?? 0)) {
        told.add(piece, amount);
        return piece;
      }
    }
    return readCell(number, bytes, from, to, amount > 0 ? hashOfText(bytes, from, to) : item.hash);
  };

  return {
    told,
    makeRoom() {
      if (table.room() >= 2 * MOST_OF_ROW) return;
      table.forget();
      tellings = [];
      learner?.forget();
    },
    readCell,
    readItem,
    readText(part, text) {
      const bytes = new TextEncoder().encode(text);
      const [number, end] = [numberOfPart(part), bytes.length];
      if (isOfItems(part)) return readItem(number, bytes, 0, end);
      return readCell(number, bytes, 0, end, hashOfText(bytes, 0, end));
    },
    isNone: (piece) => remarks[piece] === NOTHING_LISTED,
    profileOf: ({ count, numbers, amounts }) =>
      joined(Array.from({ length: count }, (_, at) => tellings[numbers[at] ?? 0]?.(amounts[at] ?? 1) ?? {})),
  };
}

function remarkOn(profile: Profile | undefined): number {
  if (profile === undefined) return WRONG;
  const isNothing = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
  return Object.values(profile).some(isNothing) ? NOTHING_LISTED : 0;
}

function joined(profiles: readonly Profile[]): Profile {
  const whole: Record<string, unknown> = {};
  for (const profile of profiles) {
    for (const [field, value] of Object.entries(profile)) {
      const sofar = whole[field];
      whole[field] = Array.isArray(sofar) && Array.isArray(value) ? [...sofar, ...value] : value;
    }
  }
  return whole;
}
