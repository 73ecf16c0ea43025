import { drawFooter, drawHeader } from "../html/draw-handout.ts";
import { type Content, element } from "../html/element.ts";
import { renderHtml } from "../html/render-html.ts";
import { writePage } from "../html/write-page.ts";
import { viewOf } from "../view-of.ts";
import type { SiteFormat, SiteGroup, SitePage } from "./site.ts";

/** A site of pages for browsers and paper; each has everything in it, and links to the others. */
export const HTML_SITE: SiteFormat = {
  ending: ".html",
  index: ({ title: own, intro, groups, closing }, fileOf, handout) => {
    const title = handout.title ?? own;
    return writePage({
      title,
      body: [
        element("a", { class: "skip", href: "#main" }, "Skip to the content"),
        drawHeader({ intro, ...handout }, title),
        element(
          "main",
          { id: "main", tabindex: -1 },
          ...groups.map((group, place) => drawGroup(group, `group-${place + 1}`, fileOf)),
          ...closing.map((text) => element("p", { class: "closing" }, text)),
        ),
        drawFooter(handout),
      ],
    });
  },
  page: (document, links, { logo, footer }) =>
    renderHtml(viewOf(document).sheet({ explain: false }), {
      sources: "full",
      handout: { ...(logo ? { logo } : {}), ...(footer === undefined ? {} : { footer }) },
      links,
    }),
};

function drawGroup(
  { heading, pages, note }: SiteGroup,
  id: string,
  fileOf: (page: SitePage) => string,
): Content {
  return element(
    "section",
    { "aria-labelledby": id },
    element("h2", { id }, heading),
    pages.length === 0
      ? []
      : element("ul", { class: "pages" }, ...pages.map((page) => drawPage(page, fileOf(page)))),
    note === undefined ? [] : element("p", { class: "quiet" }, note),
  );
}

function drawPage({ title, about }: SitePage, file: string): Content {
  return element("li", {}, element("a", { href: file }, title), about === "" ? [] : element("p", {}, about));
}
