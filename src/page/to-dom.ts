import { cleanText } from "../domain/clean-text.ts";
import { type Content, isElement } from "../render/html/element.ts";
import { SEPARATORS } from "../render/html/write-html.ts";

const SVG = "http://www.w3.org/2000/svg";
const HTML = "http://www.w3.org/1999/xhtml";

/** Makes nodes of a tree, as the file would be read; no text is ever parsed as markup. */
export function toDom(content: Content, namespace = HTML): readonly Node[] {
  if (typeof content === "string") {
    return [document.createTextNode(SEPARATORS.has(content) ? content : cleanText(content))];
  }
  if (!isElement(content)) return content.flatMap((each) => toDom(each, namespace));
  const own = content.tag === "svg" ? SVG : namespace;
  const node = document.createElementNS(own, content.tag);
  for (const [name, value] of Object.entries(content.attributes)) {
    if (value !== undefined) node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...content.content.flatMap((each) => toDom(each, own)));
  return [node];
}
