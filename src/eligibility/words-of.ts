import type { Credential } from "../domain/credential.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Word } from "../domain/vocabulary.ts";

/** The words in which a dataset's results are told: its vocabulary, and its credentials as what people hold. */
export function wordsOf({ vocabulary, credentials }: Dataset): readonly Word[] {
  return [...vocabulary, ...credentials.map(wordOf)];
}

function wordOf({ id, title, abbreviation, summary }: Credential): Word {
  return { id, kind: "certifications", label: abbreviation, plain: title, sources: summary.sources };
}
