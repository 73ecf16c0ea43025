import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Profile } from "../../domain/profile.ts";
import { type PartKey, PROFILE_PARTS } from "../profile/profile-parts.ts";
import type { ProfileWords } from "../profile/profile-words.ts";
import { readProfileLines } from "../profile/read-profile-lines.ts";
import { hashOf, MOST_TEXTS, textTable } from "./text-table.ts";

/** The highest number of a piece. */
export const MOST_PIECES: number = MOST_TEXTS;

/** What has to know what pieces tell. */
export interface PieceLearner {
  /** The piece of a number tells this. */
  learn(piece: number, profile: Profile): void;
  /** All numbers may be given anew. */
  forget(): void;
}

/**
 * Reads cells of a roster, and of some parts the items in them, as pieces: numbers that stand for what they tell. What was read
 * before is remembered, for rosters repeat themselves.
 */
export interface PieceStore {
  /** Forgets all pieces where there is no room for those of one row more; numbers are good until then. */
  makeRoom(): void;
  /** The piece of the part of a number that stands from one place to another and has such a hash; 0 where something in it is wrong. */
  read(part: number, bytes: Uint8Array, from: number, to: number, hash: number): number;
  /** The same of a text. */
  readText(part: PartKey, text: string): number;
  /** Whether a piece says that there is nothing to list: with others, that is wrong. */
  isNone(piece: number): boolean;
  /** The profile that pieces make up, in their order. */
  profileOf(pieces: readonly number[]): Profile;
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
  const remarks = new Uint8Array(MOST_PIECES + 1);
  const decoder = new TextDecoder();
  let profiles: (Profile | undefined)[] = [];

  const learn = (number: number, bytes: Uint8Array, hash: number): number => {
    const { key: part } = PROFILE_PARTS[number] ?? PROFILE_PARTS[0];
    const { profile } = readProfileLines([{ part, name: part, text: decoder.decode(bytes) }], words, asOf);
    const piece = table.add(number, bytes, hash);
    profiles[piece] = profile;
    remarks[piece] = remarkOn(profile);
    if (profile) learner?.learn(piece, profile);
    return piece;
  };

  const read: PieceStore["read"] = (number, bytes, from, to, hash) => {
    const piece = table.find(number, bytes, from, to, hash) || learn(number, bytes.subarray(from, to), hash);
    return remarks[piece] === WRONG ? 0 : piece;
  };

  return {
    makeRoom() {
      if (table.room() >= MOST_OF_ROW) return;
      table.forget();
      profiles = [];
      learner?.forget();
    },
    read,
    readText(part, text) {
      const bytes = new TextEncoder().encode(text);
      const hash = bytes.reduce((before, byte) => hashOf(byte, before), 0);
      return read(numberOfPart(part), bytes, 0, bytes.length, hash);
    },
    isNone: (piece) => remarks[piece] === NOTHING_LISTED,
    profileOf: (pieces) => joined(pieces.map((piece) => profiles[piece] ?? {})),
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
