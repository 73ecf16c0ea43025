import type { SheetSource, SourceDetail } from "../sheet.ts";
import { type Content, element } from "./element.ts";
import { linkTo } from "./link-to.ts";

/** Draws the footnotes: every source under its number, with its address in full, as paper has no links. */
export function drawSources(sources: readonly SheetSource[], detail: SourceDetail, prefix: string): Content {
  if (detail === "none" || sources.length === 0) return [];
  return element(
    "section",
    { class: "sources" },
    element("h2", {}, "Sources"),
    element(
      "ol",
      {},
      ...sources.map((source, index) =>
        element(
          "li",
          { id: `${prefix}source-${index + 1}` },
          source[detail] || source.id,
          " ",
          element("span", { class: "address" }, linkTo(source.address)),
        ),
      ),
    ),
  );
}
