import { nearest } from "../../domain/nearest.ts";
import type { Profile } from "../../domain/profile.ts";
import type { WordKind } from "../../domain/vocabulary.ts";
import type { Part, Path } from "../document.ts";
import type { Findings } from "../finding.ts";
import { quoted } from "../found-text.ts";
import type { ProfileWords } from "./profile-words.ts";

/** What a word of each kind is called in a sentence. */
const NAMES: Readonly<Record<WordKind, string>> = {
  levels: "level of education",
  fields: "field of study",
  licenses: "license",
  experience: "kind of experience",
  "education-topics": "topic of continuing education",
  certifications: "certification",
  confirms: "condition to confirm",
};

/** A word of a profile, where it stands, and what kind of word belongs there. */
interface Use {
  readonly kind: WordKind;
  readonly path: Path;
  readonly part: Part;
  readonly word: string;
}

/** Checks that every word of a profile is one of the dataset's. */
export function checkProfileWords(profile: Profile, words: ProfileWords, findings: Findings): void {
  for (const { kind, path, part, word } of usesOf(profile)) {
    if (words[kind].has(word)) continue;
    findings.error("profile/unknown-word", path, () => ({
      part,
      message: `the dataset has no ${NAMES[kind]} ${quoted(word)}`,
      hint: hintFor(word, words[kind]),
    }));
  }
}

/** Says which word was probably meant, or which there are. */
export function hintFor(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? `known here: ${[...known].join(", ")}` : `did you mean ${meant}?`;
}

function usesOf(profile: Profile): readonly Use[] {
  const { licenses, degrees, certifications, experience, continuingEducation, currently, confirms } = profile;
  return [
    ...(licenses ?? []).flatMap(({ type }, item) => one("licenses", ["licenses", item, "type"], type)),
    ...(degrees ?? []).flatMap(({ level, field }, item) => [
      ...one("levels", ["degrees", item, "level"], level),
      ...one("fields", ["degrees", item, "field"], field),
    ]),
    ...(certifications ?? []).flatMap(({ id }, item) =>
      one("certifications", ["certifications", item, "id"], id),
    ),
    ...(experience ?? []).flatMap(({ kinds, supervision }, item) => [
      ...all("experience", ["experience", item, "kinds"], kinds),
      ...(typeof supervision === "object"
        ? all("certifications", ["experience", item, "supervision", "by"], supervision.by)
        : []),
    ]),
    ...(continuingEducation ?? []).flatMap(({ topic }, item) =>
      one("education-topics", ["continuing-education", item, "topic"], topic),
    ),
    ...all("experience", ["currently"], currently),
    ...Object.keys(confirms ?? {}).map((word): Use => {
      return { kind: "confirms", path: ["confirms", word], part: "key", word };
    }),
  ];
}

function one(kind: WordKind, path: Path, word: string | undefined): readonly Use[] {
  return word === undefined ? [] : [{ kind, path, part: "value", word }];
}

function all(kind: WordKind, path: Path, words: readonly string[] = []): readonly Use[] {
  return words.map((word, place) => ({ kind, path: [...path, place], part: "value", word }));
}
