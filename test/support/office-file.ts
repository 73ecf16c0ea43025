import { strFromU8, unzipSync } from "fflate";
import { SaxesParser, type SaxesTagNS } from "saxes";

/** An element of a part, with its names as they are written. */
export interface PartElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PartElement | string)[];
}

/** The parts of an Office file by their names; every one that is XML is read by a strict parser. */
export function readOfficeFile(bytes: Uint8Array): ReadonlyMap<string, PartElement> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return new Map(parts.map(([name, content]) => [name, parsed(strFromU8(content), name)]));
}

/** All elements of a name below an element, in order. */
export function named(element: PartElement | undefined, name: string): readonly PartElement[] {
  if (element === undefined) return [];
  const own = element.name === name ? [element] : [];
  const below = element.children.flatMap((child) => (typeof child === "string" ? [] : named(child, name)));
  return [...own, ...below];
}

/** The text in an element. */
export function textIn(element: PartElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Growing | string)[];
}

function parsed(xml: string, name: string): PartElement {
  const root: Growing = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true, fileName: name });
  parser.on("opentag", (tag: SaxesTagNS) => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([key, { value }]) => [key, value]),
    );
    const element: Growing = { name: tag.name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => open.pop());
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.write(xml).close();
  const [element] = root.children.filter((child) => typeof child !== "string");
  if (element === undefined) throw new Error(`${name} has no element`);
  return element;
}
