import type { Entry, Showing } from "../catalog/entry.ts";
import { comparisonRecords } from "./comparison-records.ts";
import { entrySheet } from "./entry-sheet.ts";
import type { Item, OutlineNode, Records, Sheet, SourceDetail } from "./sheet.ts";

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
    linesOf(entrySheet({ ...showing, entries: [entry] })).map(({ heading, label, item }) => [
      entry.id,
      entry.kind,
      heading,
      label,
      item.text,
      [...item.details, ...(item.note === undefined ? [] : [item.note])].join("; "),
      ...(detail === "none" ? [] : [item.citations.join("; ")]),
    ]),
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

interface Line {
  readonly heading: string;
  readonly label: string;
  readonly item: Item;
}

function linesOf({ sections, outlines = [] }: Sheet): readonly Line[] {
  const ofSections = sections.flatMap(({ heading, rows }) =>
    rows.flatMap(({ label, cells }) => cells.flat().map((item) => ({ heading, label, item }))),
  );
  const ofOutlines = outlines.flatMap(({ heading, lead, parts }) => [
    ...lead.flatMap((node) => linesOfNode(node, heading, "")),
    ...parts.flatMap(({ nodes }) => nodes.flatMap((node) => linesOfNode(node, heading, ""))),
  ]);
  return [...ofSections, ...ofOutlines];
}

/** A record stands alone, so a line is called with all that it stands under. */
function linesOfNode({ label, item, under }: OutlineNode, heading: string, above: string): readonly Line[] {
  const whole = [above, label].filter((part) => part !== "").join(", ");
  return [{ heading, label: whole, item }, ...under.flatMap((node) => linesOfNode(node, heading, whole))];
}
