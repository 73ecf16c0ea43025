import type { Permission, Word, WordKind } from "../domain/vocabulary.ts";

/** What weighing must know of the words that rules and profiles are written with. */
export interface Lexicon {
  /** Levels of education by id; 1 is the lowest. */
  readonly levels: ReadonlyMap<string, number>;
  /** Whether a type of license permits independent assessment; a type that is missing is not known. */
  readonly independentAssessment: ReadonlyMap<string, Permission>;
  /** Ids of the licenses and certifications that never expire. */
  readonly neverExpires: ReadonlySet<string>;
  /** An estimate of the months that a level, license or certification takes, by its id. */
  readonly typicalMonths: ReadonlyMap<string, number>;
}

/** Reads the lexicon from a dataset's words. */
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
