import type { Word, WordKind } from "../domain/vocabulary.ts";
import type { Lexicon } from "./dossier.ts";

/** What weighing must know of a dataset's words. */
export function lexiconOf(words: readonly Word[]): Lexicon {
  const map = <T>(kinds: readonly WordKind[], read: (word: Word) => T | undefined): ReadonlyMap<string, T> =>
    new Map(
      words.flatMap((word) => {
        const value = kinds.includes(word.kind) ? read(word) : undefined;
        return value === undefined ? [] : [[word.id, value] as const];
      }),
    );
  return {
    levels: map(["levels"], ({ rank }) => rank),
    independentAssessment: map(["licenses"], ({ independentAssessment }) => independentAssessment),
    neverExpires: new Set(map(["licenses", "certifications"], ({ neverExpires }) => neverExpires).keys()),
    typicalMonths: map(["levels", "licenses", "certifications"], ({ typicalMonths }) => typicalMonths),
  };
}
