import { basename } from "node:path";

/** What is known of a page; in `other` kinds, a text could be read as markup or as a program. */
export type PageKind = "markdown" | "text" | "other";

const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/i;
const TEXT = /^[^.]+$|\.txt$/i;

/** The kind of a page, by its name. MDX is not Markdown: it has no comments of HTML, and braces run. */
export function pageKind(path: string): PageKind {
  if (MARKDOWN.test(path)) return "markdown";
  return TEXT.test(basename(path)) ? "text" : "other";
}
