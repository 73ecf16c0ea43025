import { usageError } from "../usage-error.ts";
import { pageKind } from "./page-kind.ts";

/** A result, and how it came to be drawn. */
export interface Drawn {
  readonly text: string;
  /** Undefined for a template of somebody's own. */
  readonly format: string | undefined;
}

/**
 * What stands between the begin and the end line, with LF. On a Markdown page Prettier is told to leave it
 * alone, whatever its options say, and what is no Markdown goes into a code fence. Of pages that are neither Markdown
 * nor plain text rolewise does not know what harms them: they take only what a template made.
 */
export function blockBody(path: string, { text, format }: Drawn): string {
  const content = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  const kind = pageKind(path);
  if (format === undefined || kind === "text") return content;
  if (kind === "other") {
    throw usageError(
      "block/not-allowed",
      `${path} is neither Markdown nor plain text, and no format can be put into it safely`,
      "write the block with --inject and --template",
    );
  }
  const shown = format === "markdown" ? content : fenced(content);
  return `<!-- prettier-ignore-start -->\n\n${shown}\n<!-- prettier-ignore-end -->\n`;
}

function fenced(content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${content}${fence}\n`;
}
