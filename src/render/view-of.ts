import type { Showing } from "../catalog/entry.ts";
import type { Listing } from "../catalog/list-dataset.ts";
import type { Comparison } from "../comparison/comparison.ts";
import { comparisonRecords } from "./comparison-records.ts";
import { comparisonSheet } from "./comparison-sheet.ts";
import { entryRecords } from "./entry-records.ts";
import { entrySheet } from "./entry-sheet.ts";
import type { View } from "./formats.ts";
import { listRecords, listSheet } from "./list-sheet.ts";

/** Every result that can be written in every format. */
export type ResultDocument = Comparison | Showing | Listing;

/** The three shapes of a result, each made on demand. */
export function viewOf(document: ResultDocument): View {
  switch (document.format) {
    case "rolewise/comparison":
      return {
        document,
        sheet: () => comparisonSheet(document),
        records: (detail) => comparisonRecords(document, detail),
      };
    case "rolewise/show":
      return {
        document,
        sheet: () => entrySheet(document),
        records: (detail) => entryRecords(document, detail),
      };
    case "rolewise/list":
      return { document, sheet: () => listSheet(document), records: () => listRecords(document) };
  }
}
