import type { Entry, Named, Showing } from "../catalog/entry.ts";
import type { WordKind } from "../domain/vocabulary.ts";
import { credentialSections } from "./credential-sections.ts";
import { setEmptyApart, wordEmpty } from "./empty-sections.ts";
import { plainItem, plainSection } from "./plain-section.ts";
import { ruleOutline } from "./rule-outline.ts";
import { marksIn, sectionTable } from "./section-table.ts";
import type { Item, Outline, Sheet, SheetSection } from "./sheet.ts";
import { wordClosing, wordOld } from "./word-closing.ts";
import { wordKind, wordSections } from "./word-sections.ts";
import { wordSource } from "./word-source.ts";

/** Lays out everything that is known of one id. */
export function entrySheet(showing: Showing): Sheet {
  const sections = showing.entries.flatMap(sectionsOf);
  return {
    title: [...new Set(showing.entries.map((entry) => entry.title))].join(" · "),
    intro: [...introductionOfAll(showing.entries), ...showing.entries.flatMap(introductionOf)],
    sections,
    outlines: showing.entries.flatMap((entry) => outlinesOf(entry, showing)),
    marks: marksIn(sections),
    oldMeaning: wordOld(showing.asOf, showing.dataset),
    sources: showing.sources.map(wordSource),
    closing: [
      ...showing.entries.flatMap(emptyOf),
      ...wordClosing(showing.asOf, showing.dataset, showing.sources),
    ],
  };
}

function emptyOf(entry: Entry): readonly string[] {
  return entry.kind === "role" ? wordEmpty("Not known", setEmptyApart(entry.sections).empty) : [];
}

/** One name may be several things; they follow each other and are not to be taken for one. */
function introductionOfAll(entries: readonly Entry[]): readonly Item[] {
  const [first] = entries;
  if (!first || entries.length === 1) return [];
  return [
    plainItem(`"${first.id}" names ${entries.length} things: ${entries.map(wordEntryKind).join("; ")}.`),
  ];
}

function wordEntryKind(entry: Entry): string {
  return entry.kind === "word" ? wordKind(entry.word.kind).toLowerCase() : entry.kind;
}

function introductionOf(entry: Entry): readonly Item[] {
  if (entry.kind !== "role") return [];
  const { confusedWith, credentials } = entry;
  return [
    ...(confusedWith.length > 0 ? [plainItem(`Often confused with: ${wordNames(confusedWith)}.`)] : []),
    ...(credentials.length > 0 ? [plainItem(`Credentials that serve it: ${wordNames(credentials)}.`)] : []),
  ];
}

function sectionsOf(entry: Entry): readonly SheetSection[] {
  switch (entry.kind) {
    case "role": {
      const context = {
        roles: [{ id: entry.id, title: entry.title }],
        disagreements: entry.disagreements,
        only: null,
      };
      return setEmptyApart(entry.sections).shown.map((section) => sectionTable(section, context));
    }
    case "credential":
      return credentialSections(entry.credential, wordNames(entry.serves));
    case "word":
      return wordSections(entry.word);
    case "source": {
      const { source } = entry;
      const { full } = wordSource(source);
      const citedBy = entry.citedBy.map(({ role, section, text }) =>
        plainItem(`${role}, ${section.toLowerCase()}: ${text}`),
      );
      return [
        plainSection("Source", source.id, [
          ["Cited as", [plainItem(full)]],
          ["Address", [plainItem(source.address)]],
          ...(citedBy.length > 0 ? [["Cited by", citedBy] as const] : []),
        ]),
      ];
    }
  }
}

function outlinesOf(entry: Entry, { words, asOf, sources }: Showing): readonly Outline[] {
  const labels = new Map(words.map(({ kind, id, label }) => [`${kind} ${id}`, label]));
  const labelOf = (kind: WordKind, id: string): string => labels.get(`${kind} ${id}`) ?? id;
  const context = { labelOf, asOf, sources };
  if (entry.kind === "role") {
    return entry.entry.map((account) => ruleOutline(account, "To enter it", context));
  }
  if (entry.kind !== "credential") return [];
  return entry.credential.rules.map((version) => ruleOutline(version, "Rules", context));
}

/** Titles with the ids that commands take. */
function wordNames(names: readonly Named[]): string {
  return names.map(({ id, title }) => `${title} (${id})`).join(", ");
}
