import type { Profile } from "../../src/domain/profile.ts";

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
