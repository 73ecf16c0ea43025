import type { Showing } from "../catalog/entry.ts";
import type { Listing } from "../catalog/list-dataset.ts";
import type { PersonalComparison } from "../catalog/personal-comparison.ts";
import type { Comparison } from "../comparison/comparison.ts";
import type { CheckResult } from "../eligibility/check-result.ts";
import type { PlanResult } from "../eligibility/plan/plan-result.ts";
import type { RoadResult } from "../eligibility/plan/road.ts";
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
import { planCalendar } from "./plan/plan-calendar.ts";
import { planDocument } from "./plan/plan-document.ts";
import { planRecords } from "./plan/plan-records.ts";
import { planSheet } from "./plan/plan-sheet.ts";
import { roadDocument } from "./plan/road-document.ts";
import { roadRecords } from "./plan/road-records.ts";
import { roadSheet } from "./plan/road-sheet.ts";
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
  | PlanResult
  | RoadResult
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
    case "rolewise/plan":
      return {
        get document() {
          return planDocument(document);
        },
        sheet: () => planSheet(document),
        records: (detail) => planRecords(document, detail),
        calendar: () => planCalendar(document),
      };
    case "rolewise/road":
      return {
        get document() {
          return roadDocument(document);
        },
        sheet: () => roadSheet(document),
        records: (detail) => roadRecords(document, detail),
      };
    case "rolewise/roster":
      return { document, sheet: () => rosterSheet(document), records: () => rosterRecords(document) };
    case "rolewise/list":
      return { document, sheet: () => listSheet(document), records: () => listRecords(document) };
  }
}
