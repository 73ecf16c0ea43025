/** What an attribute may be; `true` stands alone, and one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** A text, an element, or several of them. All texts are raw: whoever writes the tree cleans and escapes them. */
export type Content = string | HtmlElement | readonly Content[];

/** An element of a page. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly content: readonly Content[];
}

/** Makes an element; the names of elements and attributes are ours, never data. */
export function element(tag: string, attributes: Attributes, ...content: readonly Content[]): HtmlElement {
  return { tag, attributes, content };
}

/** Tells an element from a text and from a list. */
export function isElement(content: Content): content is HtmlElement {
  return typeof content === "object" && "tag" in content;
}
