import type { Word, WordKind } from "../../domain/vocabulary.ts";

/** The ids that a profile may use, by kind; a credential of the dataset is a certification that somebody may hold. */
export type ProfileWords = Readonly<Record<WordKind, ReadonlySet<string>>>;

/** What of a dataset tells its words. */
interface Worded {
  readonly vocabulary: readonly Pick<Word, "id" | "kind">[];
  readonly credentials: readonly { readonly id: string }[];
}

/** Collects the words of a dataset for profiles. */
export function profileWordsOf({ vocabulary, credentials }: Worded): ProfileWords {
  const words: Record<WordKind, Set<string>> = {
    levels: new Set(),
    fields: new Set(),
    licenses: new Set(),
    experience: new Set(),
    "education-topics": new Set(),
    certifications: new Set(credentials.map(({ id }) => id)),
    confirms: new Set(),
  };
  for (const { kind, id } of vocabulary) words[kind].add(id);
  return words;
}
