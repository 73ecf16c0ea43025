import type { Handout } from "../handout.ts";
import type { Sheet, SourceDetail } from "../sheet.ts";
import type { SiteLinks } from "../site/site.ts";
import { drawContents, drawControls } from "./draw-controls.ts";
import { drawFooter, drawHeader } from "./draw-handout.ts";
import { drawSheet } from "./draw-sheet.ts";
import { drawSeeAlso, drawWayHome } from "./draw-site-links.ts";
import { element } from "./element.ts";
import { PAGE_ASSETS } from "./page-assets.ts";
import { writePage } from "./write-page.ts";

/** What a page says besides its sheet. */
export interface HtmlOptions {
  readonly sources: SourceDetail;
  readonly handout: Handout;
  /** Where the page is one of a site. */
  readonly links?: SiteLinks;
}

/** Draws a sheet as one HTML file that needs nothing else, with the words of whoever hands it out. */
export function renderHtml(sheet: Sheet, { sources, handout, links }: HtmlOptions): string {
  const title = handout.title ?? sheet.title;
  const { parts, content } = drawSheet(sheet, { detail: sources });
  const hasSources = sources !== "none" && sheet.sources.length > 0;
  return writePage({
    title,
    body: [
      element("a", { class: "skip", href: "#main" }, "Skip to the content"),
      links ? drawWayHome(links) : [],
      drawHeader(handout, title),
      drawContents(parts),
      drawControls(sheet, parts, hasSources),
      element("main", { id: "main", tabindex: -1 }, ...content),
      links ? drawSeeAlso(links) : [],
      drawFooter(handout),
    ],
    script: PAGE_ASSETS.script,
    scriptHash: PAGE_ASSETS.scriptHash,
  });
}
