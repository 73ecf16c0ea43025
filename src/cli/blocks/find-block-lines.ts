import { BLOCK_COMMENT } from "./block-line.ts";
import { pageKind } from "./page-kind.ts";
import type { PageLine } from "./page-lines.ts";
import { type FoundLines, parseMarkdown } from "./parse-markdown.ts";
import { scanMarkdown } from "./scan-markdown.ts";

/**
 * Finds the begin and end lines of a page. In Markdown, what stands in code is text; of any other kind of
 * page nothing is known but its lines, and those may be indented.
 */
export async function findBlockLines(
  path: string,
  page: string,
  lines: readonly PageLine[],
): Promise<FoundLines> {
  if (!page.includes("rolewise:")) return { good: [], misplaced: [] };
  if (pageKind(path) !== "markdown") {
    return { good: lines.filter(({ text }) => BLOCK_COMMENT.test(text.trimStart())), misplaced: [] };
  }
  const scanned = scanMarkdown(lines);
  return scanned === undefined ? parseMarkdown(page, lines) : { good: scanned, misplaced: [] };
}
