import { MARKS } from "../marks.ts";
import type { Outline, OutlineNode, OutlinePart } from "../sheet.ts";
import { drawBadge, drawItem, type Footnotes } from "./draw-item.ts";
import { type Content, element, type HtmlElement } from "./element.ts";

/** Draws an outline as headings and nested lists. */
export function drawOutline(outline: Outline, id: string, footnotes: Footnotes): HtmlElement {
  const { heading, lead, parts } = outline;
  return element(
    "section",
    { id, class: "outline", "aria-labelledby": `${id}-heading`, "data-part": heading },
    element("h2", { id: `${id}-heading` }, heading),
    ...lead.map((node) => drawLead(node, footnotes)),
    ...parts.map((part) => drawPart(part, footnotes)),
  );
}

/** A verdict is a word itself. */
function drawLead({ mark, label, item }: OutlineNode, footnotes: Footnotes): HtmlElement {
  const text = drawItem(item, footnotes);
  if (mark) return element("p", { class: "verdict" }, drawBadge(mark, label), " ", ...text);
  return element("p", {}, ...(label === "" ? [] : [element("strong", {}, label), " "]), ...text);
}

function drawPart({ title, nodes }: OutlinePart, footnotes: Footnotes): Content {
  return element(
    "div",
    { class: "part" },
    title === "" ? [] : element("h3", {}, title),
    nodes.length === 0 ? [] : drawNodes(nodes, footnotes),
  );
}

function drawNodes(nodes: readonly OutlineNode[], footnotes: Footnotes): HtmlElement {
  return element("ul", {}, ...nodes.map((node) => drawNode(node, footnotes)));
}

function drawNode({ mark, label, item, under }: OutlineNode, footnotes: Footnotes): HtmlElement {
  const stop = item.text === "" ? "" : ":";
  return element(
    "li",
    {},
    ...(mark ? [drawBadge(mark, MARKS[mark].word), " "] : []),
    ...(label === "" ? [] : [element("strong", {}, `${label}${stop}`), " "]),
    ...drawItem(item, footnotes),
    under.length === 0 ? [] : drawNodes(under, footnotes),
  );
}
