import { type Permission, WORD_KINDS, type Word, type WordKind } from "../domain/vocabulary.ts";
import { plainItem, plainSection } from "./plain-section.ts";
import type { SheetSection } from "./sheet.ts";
import { count } from "./word-source.ts";

const ESTIMATE = "an estimate of this dataset, not a rule of any body";

const PERMISSIONS: Readonly<Record<Permission, string>> = {
  yes: "yes",
  no: "no",
  unknown: "not known: no source read says so",
};

/** What a kind of words is called. */
export function wordKind(kind: WordKind): string {
  return WORD_KINDS.find(({ id }) => id === kind)?.title ?? kind;
}

/** Lays a word of the vocabulary out: what kind it is, what it means, and what rules draw from it. */
export function wordSections(word: Word): readonly SheetSection[] {
  return [
    plainSection(wordKind(word.kind), word.label, [
      ["Meaning", [plainItem(word.plain, word.independentAssessment === undefined ? word.sources : [])]],
      ...(word.rank === undefined
        ? []
        : [["Rank", [plainItem(`${word.rank}, where 1 is the lowest`)]] as const]),
      ...(word.independentAssessment === undefined
        ? []
        : [
            [
              "Independent assessment",
              [plainItem(PERMISSIONS[word.independentAssessment], word.sources)],
            ] as const,
          ]),
      ...(word.neverExpires ? [["Expiry", [plainItem("never; it is held for life")]] as const] : []),
      ...(word.typicalMonths === undefined
        ? []
        : [
            [
              "Time to get it",
              [plainItem(`about ${count(word.typicalMonths, "month")}; ${ESTIMATE}`)],
            ] as const,
          ]),
      ...(word.way === undefined ? [] : [["How people come to it", [plainItem(word.way)]] as const]),
    ]),
  ];
}
