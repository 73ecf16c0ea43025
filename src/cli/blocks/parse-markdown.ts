import type { Html, Nodes } from "mdast";
import { BLOCK_COMMENT } from "./block-line.ts";
import type { PageLine } from "./page-lines.ts";

/** The begin and end lines of a page, and the lines that look like them where none can stand. */
export interface FoundLines {
  readonly good: readonly PageLine[];
  readonly misplaced: readonly PageLine[];
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** What stands within these is no comment. */
const RAW_TEXT = /^<(?:pre|script|style|textarea)(?![\w-])/i;

/**
 * Finds the begin and end lines of a Markdown page with a parser: comments that stand in no code, in no list
 * and in no sentence, each at the start of its line.
 */
export async function parseMarkdown(page: string, lines: readonly PageLine[]): Promise<FoundLines> {
  const { fromMarkdown } = await import("mdast-util-from-markdown");
  const offset = lines[0]?.start ?? 0;
  const root = fromMarkdown(page.slice(offset));
  const found = root.children.flatMap((child) =>
    htmlIn(child).flatMap((html) =>
      blockComments(html).flatMap((place) => {
        const line = lineAt(lines, place + offset);
        return line ? [{ line, isGood: html === child && line.start === place + offset }] : [];
      }),
    ),
  );
  return {
    good: found.filter(({ isGood }) => isGood).map(({ line }) => line),
    misplaced: found.filter(({ isGood }) => !isGood).map(({ line }) => line),
  };
}

function htmlIn(node: Nodes): readonly Html[] {
  if (node.type === "html") return [node];
  return "children" in node ? node.children.flatMap(htmlIn) : [];
}

function blockComments({ value, position }: Html): readonly number[] {
  const start = position?.start.offset;
  if (start === undefined || RAW_TEXT.test(value)) return [];
  return [...value.matchAll(COMMENT)].flatMap(({ 0: comment, index }) =>
    BLOCK_COMMENT.test(comment) ? [start + index] : [],
  );
}

function lineAt(lines: readonly PageLine[], place: number): PageLine | undefined {
  return lines.findLast(({ start }) => start <= place);
}
