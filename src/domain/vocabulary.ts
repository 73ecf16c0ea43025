/** The kinds of word that rules and profiles are written with. */
export const WORD_KINDS = [
  { id: "levels", title: "Level of education" },
  { id: "fields", title: "Field of study" },
  { id: "licenses", title: "License" },
  { id: "experience", title: "Kind of experience" },
  { id: "education-topics", title: "Topic of continuing education" },
  { id: "certifications", title: "Certification" },
  { id: "confirms", title: "Condition to confirm" },
] as const;

export type WordKind = (typeof WORD_KINDS)[number]["id"];

/** What a license lets its holder do: sources say so, sources deny it, or no source tells. */
export type Permission = "yes" | "no" | "unknown";

/** A word of the vocabulary, explained for somebody who does not know it. */
export interface Word {
  readonly id: string;
  readonly kind: WordKind;
  readonly label: string;
  /** One plain sentence. */
  readonly plain: string;
  /** For levels of education: 1 is the lowest. */
  readonly rank?: number;
  /** For licenses: whether the scope of practice includes assessing a client without supervision. */
  readonly independentAssessment?: Permission;
  /** For licenses and certifications: it is held for life. */
  readonly neverExpires?: true;
  /** For levels, licenses and certifications: an estimate of the months that it takes to get, a level from no degree on; never a rule. */
  readonly typicalMonths?: number;
  /** For licenses: how people come to it, in plain words; never a rule. */
  readonly way?: string;
  /** Ids of sources; empty when the sentence is only a definition. */
  readonly sources: readonly string[];
}

/**
 * The words of a kind in the order in which people choose from them: levels by rank, and what is named by what it is not
 * after all that is named, with "other", which says least, last.
 */
export function choosableWords(vocabulary: readonly Word[], kind: WordKind): readonly Word[] {
  const placeOf = ({ id, rank = 0 }: Word) =>
    id === "other" ? Number.POSITIVE_INFINITY : id.startsWith("other-") ? Number.MAX_VALUE : rank;
  return vocabulary.filter((word) => word.kind === kind).toSorted((a, b) => placeOf(a) - placeOf(b));
}
