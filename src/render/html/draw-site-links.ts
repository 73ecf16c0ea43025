import type { SiteLink, SiteLinks } from "../site/site.ts";
import { type Content, element } from "./element.ts";

const SEE_ALSO = "see-also";

/** The way back to the index of a site, and on to the pages that belong to this one. */
export function drawWayHome({ home, seeAlso }: SiteLinks): Content {
  const links = [drawLink(home)];
  if (seeAlso.length > 0) links.push(element("a", { href: `#${SEE_ALSO}` }, "See also"));
  return element("nav", { class: "way", "aria-label": "Site" }, drawList(links));
}

/** Links to the pages that belong to one, if there are any. */
export function drawSeeAlso({ seeAlso }: SiteLinks): Content {
  if (seeAlso.length === 0) return [];
  const id = `${SEE_ALSO}-heading`;
  return element(
    "nav",
    { id: SEE_ALSO, class: "see-also", "aria-labelledby": id },
    element("h2", { id }, "See also"),
    drawList(seeAlso.map(drawLink)),
  );
}

function drawLink({ file, title }: SiteLink): Content {
  return element("a", { href: file }, title);
}

function drawList(links: readonly Content[]): Content {
  return element("ul", {}, ...links.map((link) => element("li", {}, link)));
}
