import type { Dataset } from "../../domain/dataset.ts";
import type { Handout } from "../handout.ts";
import type { Sheet } from "../sheet.ts";
import { drawContents, drawControls } from "./draw-controls.ts";
import { drawFooter, drawHeader } from "./draw-handout.ts";
import { drawSheet } from "./draw-sheet.ts";
import { element } from "./element.ts";
import { writePage } from "./write-page.ts";

/** A script that is put into a page, and its hash. */
export interface PageScript {
  readonly script: string;
  readonly scriptHash: string;
}

/** Draws a comparison with a form in front of it, which a script fills in and weighs by the rules of a dataset. */
export function renderSelfCheck(
  sheet: Sheet,
  dataset: Dataset,
  handout: Handout,
  script: PageScript,
): string {
  const title = handout.title ?? "What you qualify for, and how careers compare";
  const { parts, content } = drawSheet(sheet, { detail: "full" });
  return writePage({
    title,
    body: [
      element("a", { class: "skip", href: "#main" }, "Skip to the content"),
      drawHeader(handout, title),
      element(
        "main",
        { id: "main", tabindex: -1 },
        element(
          "section",
          { id: "self-check", class: "screen-only", "aria-labelledby": "self-check-heading" },
          element("h2", { id: "self-check-heading" }, "Check what you qualify for"),
          element(
            "div",
            { id: "form" },
            element("p", {}, "This check needs a browser that runs scripts. The comparison below does not."),
          ),
        ),
        element("div", { id: "result" }),
        element("h2", { class: "chapter" }, sheet.title),
        drawContents(parts),
        drawControls(sheet, parts, sheet.sources.length > 0),
        ...content,
      ),
      drawFooter(handout),
    ],
    ...script,
    data: { dataset },
  });
}
