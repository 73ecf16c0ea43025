import type { ListItem, Listing, ListKind } from "../catalog/list-dataset.ts";
import { plainItem } from "./plain-section.ts";
import type { Records, Sheet, SheetCell, SheetSection } from "./sheet.ts";

const HEADINGS: Readonly<Record<ListKind, string>> = {
  roles: "Roles",
  credentials: "Credentials",
  sections: "Sections",
  words: "Words of the vocabulary",
  sources: "Sources",
};

/** Lays lists out: one table a list, one row an item, its id on the left. */
export function listSheet(listing: Listing): Sheet {
  return {
    title: listing.dataset.title,
    intro: [],
    sections: listing.lists.map(({ kind, items }) => listSection(HEADINGS[kind], items)),
    marks: [],
    oldMeaning: "",
    sources: [],
    closing: [`The dataset was last checked on ${listing.dataset.checked}.`],
  };
}

function listSection(heading: string, items: readonly ListItem[]): SheetSection {
  const labels = Object.keys(items[0]?.details ?? {});
  return {
    heading,
    corner: "id",
    columns: ["title", ...labels],
    rows: items.map(({ id, title, details }) => ({
      label: id,
      marks: [],
      cells: [[plainItem(title)], ...labels.map((label) => cell(details[label]))],
    })),
    whenEmpty: "None.",
    remarks: [],
  };
}

function cell(value: string | number | undefined): SheetCell {
  return value === undefined || value === "" ? [plainItem("–")] : [plainItem(String(value))];
}

/** Lists as records: one an item, what it is a list of in front; details as `label: value` when several lists stand in one file. */
export function listRecords(listing: Listing): Records {
  const [only, ...others] = listing.lists;
  if (only && others.length === 0) {
    const labels = Object.keys(only.items[0]?.details ?? {});
    const rows = only.items.map(({ id, title, details }) => [
      id,
      title,
      ...labels.map((label) => details[label] ?? ""),
    ]);
    return { columns: ["id", "title", ...labels.map((label) => label.replaceAll(" ", "_"))], rows };
  }
  const rows = listing.lists.flatMap(({ kind, items }) =>
    items.map(({ id, title, details }) => [
      kind,
      id,
      title,
      Object.entries(details)
        .map(([label, value]) => `${label}: ${value}`)
        .join("; "),
    ]),
  );
  return { columns: ["list", "id", "title", "details"], rows };
}
