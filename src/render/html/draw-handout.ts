import { type Handout, type Picture, paragraphsOf } from "../handout.ts";
import { type Content, element } from "./element.ts";
import { encodeBase64 } from "./encode-base64.ts";

/** The head of a page: logo, title and the counselor's own words. */
export function drawHeader({ logo, intro }: Handout, title: string): Content {
  return element(
    "header",
    {},
    logo ? drawLogo(logo) : [],
    element("h1", {}, title),
    ...paragraphsOf(intro).map((text) => element("p", { class: "intro" }, text)),
  );
}

/** The foot of a page, if there is anything to say. */
export function drawFooter({ footer }: Handout): Content {
  const said = paragraphsOf(footer);
  return said.length === 0 ? [] : element("footer", {}, ...said.map((text) => element("p", {}, text)));
}

/** What a logo shows is told by the words beside it. */
function drawLogo({ mediaType, bytes }: Picture): Content {
  return element("img", { class: "logo", src: `data:${mediaType};base64,${encodeBase64(bytes)}`, alt: "" });
}
