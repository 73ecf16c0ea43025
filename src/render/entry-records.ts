import type { Entry, Showing } from "../catalog/entry.ts";
import { comparisonRecords } from "./comparison-records.ts";
import { entrySheet } from "./entry-sheet.ts";
import type { Records, SourceDetail } from "./sheet.ts";

/**
 * Everything that is known of one id as records: for a role one a statement, as `compare` writes them;
 * else one a line of its sheet, with heading, label, text, details and sources.
 */
export function entryRecords(showing: Showing, detail: SourceDetail): Records {
  const roles = showing.entries.filter(
    (entry): entry is Extract<Entry, { kind: "role" }> => entry.kind === "role",
  );
  if (roles.length > 0) {
    return comparisonRecords(
      { roles, sections: roles.flatMap((role) => role.sections), sources: showing.sources },
      detail,
    );
  }
  const rows = showing.entries.flatMap((entry) =>
    entrySheet({ ...showing, entries: [entry] }).sections.flatMap((section) =>
      section.rows.flatMap((row) =>
        row.cells
          .flat()
          .map((item) => [
            entry.id,
            entry.kind,
            section.heading,
            row.label,
            item.text,
            [...item.details, ...(item.note === undefined ? [] : [item.note])].join("; "),
            ...(detail === "none" ? [] : [item.citations.join("; ")]),
          ]),
      ),
    ),
  );
  const columns = [
    "id",
    "kind",
    "heading",
    "label",
    "text",
    "details",
    ...(detail === "none" ? [] : ["sources"]),
  ];
  return { columns, rows };
}
