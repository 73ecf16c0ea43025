import type { Showing } from "../catalog/entry.ts";
import type { Listing } from "../catalog/list-dataset.ts";
import type { PersonalComparison } from "../catalog/personal-comparison.ts";
import type { Comparison } from "../comparison/comparison.ts";
import type { CheckResult } from "../eligibility/check-result.ts";
import { checkDocument } from "./check/check-document.ts";
import { checkRecords } from "./check/check-records.ts";
import { checkSheet } from "./check/check-sheet.ts";
import { forYouDocument } from "./check/for-you.ts";
import { personalRecords } from "./check/for-you-records.ts";
import { comparisonRecords } from "./comparison-records.ts";
import { comparisonSheet } from "./comparison-sheet.ts";
import { entryRecords } from "./entry-records.ts";
import { entrySheet } from "./entry-sheet.ts";
import type { View } from "./formats.ts";
import { listRecords, listSheet } from "./list-sheet.ts";
import type { RosterDocument } from "./roster/roster-document.ts";
import { rosterRecords } from "./roster/roster-records.ts";
import { rosterSheet } from "./roster/roster-sheet.ts";

/** Every result that can be written in every format. */
export type ResultDocument =
  | Comparison
  | PersonalComparison
  | Showing
  | Listing
  | CheckResult
  | RosterDocument;

/** The three shapes of a result, each made on demand. */
export function viewOf(document: ResultDocument): View {
  switch (document.format) {
    case "rolewise/comparison":
      return {
        get document() {
          return "forYou" in document ? { ...document, forYou: forYouDocument(document) } : document;
        },
        sheet: () => comparisonSheet(document),
        records: (detail) =>
          "forYou" in document ? personalRecords(document, detail) : comparisonRecords(document, detail),
      };
    case "rolewise/show":
      return {
        document,
        sheet: () => entrySheet(document),
        records: (detail) => entryRecords(document, detail),
      };
    case "rolewise/check":
      return {
        get document() {
          return checkDocument(document);
        },
        sheet: (options) => checkSheet(document, options),
        records: (detail) => checkRecords(document, detail),
      };
    case "rolewise/roster":
      return { document, sheet: () => rosterSheet(document), records: () => rosterRecords(document) };
    case "rolewise/list":
      return { document, sheet: () => listSheet(document), records: () => listRecords(document) };
  }
}
