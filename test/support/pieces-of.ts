import type { Profile } from "../../src/domain/profile.ts";
import { pieceList, type ToldPieces } from "../../src/domain/told-pieces.ts";

/** One each of pieces of such numbers. */
export function oneOfEach(numbers: readonly number[]): ToldPieces {
  const told = pieceList(numbers.length);
  for (const number of numbers) told.add(number, 1);
  return told;
}

/** What a person tells, in pieces as a roster has them: each total and each course by itself, and every other part as a whole. */
export function piecesOf({ experience, continuingEducation, ...others }: Profile): readonly Profile[] {
  const items = <Key extends "experience" | "continuingEducation">(key: Key, list: Profile[Key]) =>
    list?.length === 0 ? [{ [key]: [] }] : (list ?? []).map((item) => ({ [key]: [item] }));
  return [
    ...Object.entries(others).map(([part, value]) => ({ [part]: value })),
    ...items("experience", experience),
    ...items("continuingEducation", continuingEducation),
  ];
}
