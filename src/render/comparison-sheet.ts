import type { PersonalComparison } from "../catalog/personal-comparison.ts";
import type { Comparison, RowFilter } from "../comparison/comparison.ts";
import { forYouSection } from "./check/for-you.ts";
import { setEmptyApart, wordEmpty } from "./empty-sections.ts";
import { marksIn, sectionTable } from "./section-table.ts";
import type { Sheet } from "./sheet.ts";
import { wordClosing, wordOld } from "./word-closing.ts";
import { wordSource } from "./word-source.ts";

const ONLY: Readonly<Record<RowFilter, string>> = {
  shared: "Only the rows on which every role makes the same points.",
  differences: "Only the rows that differ or that are not known for every role.",
  disputed: "Only the rows over which sources contradict each other.",
};

/**
 * Lays a comparison out as a sheet: one table a section, one column a role, one row a topic. One that
 * was made for a person ends with how they stand.
 */
export function comparisonSheet(comparison: Comparison | PersonalComparison): Sheet {
  const { shown, empty } = setEmptyApart(comparison.sections);
  const sections = [
    ...shown.map((section) => sectionTable(section, comparison)),
    ...("forYou" in comparison ? [forYouSection(comparison)] : []),
  ];
  const titles = comparison.roles.map((role) => role.title);
  return {
    title: titles.join(titles.length === 2 ? " and " : ", "),
    intro:
      comparison.only === null
        ? []
        : [{ text: ONLY[comparison.only], details: [], marks: [], citations: [] }],
    sections,
    marks: marksIn(sections),
    oldMeaning: wordOld(comparison.asOf, comparison.dataset),
    sources: comparison.sources.map(wordSource),
    closing: [
      ...wordEmpty(comparison.only === null ? "Not known" : "No such rows", empty),
      ...wordClosing(comparison.asOf, comparison.dataset, comparison.sources),
    ],
  };
}
