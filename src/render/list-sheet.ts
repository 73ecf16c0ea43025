import type { ListItem, Listing, ListKind } from "../catalog/list-dataset.ts";
import { plainItem } from "./plain-section.ts";
import type { Records, Sheet, SheetSection } from "./sheet.ts";

const HEADINGS: Readonly<Record<ListKind, string>> = {
  roles: "Roles",
  credentials: "Credentials",
  sections: "Sections",
  words: "Words of the vocabulary",
  sources: "Sources",
};

/** Lays lists out: one table a list, one row an item, with its id, which is what commands take, on the left. */
export function listSheet(listing: Listing): Sheet {
  const left = (["words", "sources"] as const).filter((kind) =>
    listing.lists.every((list) => list.kind !== kind),
  );
  return {
    title: listing.dataset.title,
    intro: [],
    sections: listing.lists.map(({ kind, items }) => listSection(kind, items)),
    marks: [],
    oldMeaning: "",
    sources: [],
    closing: [
      ...(listing.lists.length > 1 && left.length > 0
        ? [`There is more: ${left.map((kind) => `rolewise list ${kind}`).join(", ")}.`]
        : []),
      `The dataset was last checked on ${listing.dataset.checked}.`,
    ],
  };
}

function listSection(kind: ListKind, items: readonly ListItem[]): SheetSection {
  return {
    heading: HEADINGS[kind],
    corner: "Id",
    columns: ["What it is"],
    rows: items.map((item) => ({ label: item.id, marks: [], cells: [[describe(item)]] })),
    whenEmpty: "None.",
    remarks: [],
  };
}

/** Sentences follow the title, a few words each stand behind it. */
function describe({ title, details }: ListItem) {
  const { summary, meaning, ...rest } = details;
  const sentence = [summary, meaning].find((text) => typeof text === "string" && text !== "");
  const others = Object.entries(rest).flatMap(([label, value]) => {
    const text = typeof value === "object" ? value.join(", ") : String(value);
    return text === "" ? [] : [LABELLED.has(label) ? `${label}: ${text}` : text];
  });
  return plainItem(sentence === undefined ? title : `${title}: ${sentence}`, [], others);
}

/** Values that say nothing without their label. */
const LABELLED: ReadonlySet<string> = new Set(["credentials", "roles", "statements", "kind"]);

/**
 * Lists as records. One list has a column for each detail; several in one file share one column
 * `details`, with `label: value` joined by `; `, and name their list in front.
 */
export function listRecords(listing: Listing): Records {
  const [only, ...others] = listing.lists;
  if (only && others.length === 0) {
    const labels = Object.keys(only.items[0]?.details ?? {});
    const rows = only.items.map(({ id, title, details }) => [
      id,
      title,
      ...labels.map((label) => field(details[label])),
    ]);
    return { columns: ["id", "title", ...labels], rows };
  }
  const rows = listing.lists.flatMap(({ kind, items }) =>
    items.map(({ id, title, details }) => [
      kind,
      id,
      title,
      Object.entries(details)
        .map(([label, value]) => `${label}: ${field(value)}`)
        .join("; "),
    ]),
  );
  return { columns: ["list", "id", "title", "details"], rows };
}

function field(value: ListItem["details"][string] | undefined): string | number {
  return typeof value === "object" ? value.join(", ") : (value ?? "");
}
