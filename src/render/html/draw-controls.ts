import type { Sheet } from "../sheet.ts";
import type { PagePart } from "./draw-sheet.ts";
import { type Content, element } from "./element.ts";

/** Links to the parts of a page, where there are several. */
export function drawContents(parts: readonly PagePart[]): Content {
  if (parts.length < 3) return [];
  return element(
    "nav",
    { "aria-label": "Contents" },
    element(
      "ul",
      {},
      ...parts.map(({ id, heading }) => element("li", {}, element("a", { href: `#${id}` }, heading))),
    ),
  );
}

/** What a script can show and hide; hidden itself until the script is there to do so. */
export function drawControls(sheet: Sheet, parts: readonly PagePart[], hasSources: boolean): Content {
  const statuses = new Set(sheet.sections.flatMap(({ rows }) => rows.flatMap((row) => row.marks)));
  const canFilter = statuses.has("shared") && (statuses.has("differs") || statuses.has("one-sided"));
  const controls = [
    ...(canFilter ? [drawRowFilter()] : []),
    ...(parts.length > 1 ? [drawPartChoice(parts)] : []),
    ...(hasSources ? [element("p", {}, drawBox("sources", "Show sources"))] : []),
  ];
  if (controls.length === 0) return [];
  return element(
    "form",
    { id: "controls", class: "controls", hidden: true, "aria-label": "What is shown" },
    ...controls,
    element("p", { id: "shown", role: "status", class: "quiet" }),
  );
}

const ROW_FILTERS = [
  ["all", "All rows"],
  ["shared", "Shared"],
  ["differing", "Differing"],
] as const;

function drawRowFilter(): Content {
  return element(
    "fieldset",
    { class: "choice" },
    element("legend", {}, "Rows"),
    ...ROW_FILTERS.map(([value, label]) =>
      element(
        "label",
        {},
        element("input", { type: "radio", name: "rows", value, checked: value === "all" || undefined }),
        " ",
        label,
      ),
    ),
  );
}

function drawPartChoice(parts: readonly PagePart[]): Content {
  return element(
    "details",
    {},
    element("summary", {}, "Sections"),
    element(
      "fieldset",
      { class: "choice" },
      element("legend", { class: "unseen" }, "Sections to show"),
      ...parts.map(({ id, heading }) => drawBox(id, heading)),
    ),
  );
}

function drawBox(name: string, label: string): Content {
  return element("label", {}, element("input", { type: "checkbox", name, checked: true }), " ", label);
}
