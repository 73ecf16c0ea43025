import { type Content, element } from "./element.ts";

/** A web or mail address without anything that a browser would drop or read anew. */
const SAFE = /^(?:https?:\/\/|mailto:)[!-;=?-~]+$/i;

/** A link to an address of the web or of mail; anything else stays text. */
export function linkTo(address: string, ...content: readonly Content[]): Content {
  const shown = content.length > 0 ? content : [address];
  return SAFE.test(address) ? element("a", { href: address, rel: "noreferrer" }, ...shown) : shown;
}
