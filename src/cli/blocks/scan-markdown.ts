import { BLOCK_COMMENT } from "./block-line.ts";
import type { PageLine } from "./page-lines.ts";

interface Fence {
  readonly indent: number;
  readonly sign: string;
  readonly length: number;
}

const FENCE = /^( {0,3})(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** Raw HTML that goes on until something other than a blank line ends it. */
const LONG_HTML = /^ {0,3}<(?:[!?]|(?:pre|script|style|textarea)(?![\w-]))/i;
const ONE_COMMENT = /^ {0,3}<!--(?!-?>).*?-->/;
/** Raw HTML that a blank line ends, or what may look like it. */
const SHORT_HTML = /^ {0,3}<[/a-z]/i;
/** What opens, anywhere in raw HTML, something that hides comments. */
const MORE_HTML = /<(?:[!?]|pre|script|style|textarea)/i;
const ANY_BLOCK_COMMENT = /<!--\s*rolewise:(?:begin|end)(?![\w-])/;

/**
 * Finds the begin and end lines of a Markdown page quickly, by looking at the starts of lines only. What a
 * line at the first column is hangs on nothing but fences and raw HTML that are open on the page itself, for such
 * a line ends every list and quotation. Undefined where even that is in doubt: then a parser must tell.
 */
export function scanMarkdown(lines: readonly PageLine[]): readonly PageLine[] | undefined {
  const found: PageLine[] = [];
  const state: State = { fence: undefined, isInHtml: false };
  for (const line of lines) {
    const kind = state.fence ? within(state, state.fence, line.text) : outside(state, line.text);
    if (kind === "doubtful") return undefined;
    if (kind === "block") found.push(line);
  }
  return found;
}

interface State {
  fence: Fence | undefined;
  isInHtml: boolean;
}

type Kind = "block" | "other" | "doubtful";

function outside(state: State, text: string): Kind {
  if (BLOCK_COMMENT.test(text)) return text.includes("-->") ? "block" : "doubtful";
  if (isDoubtful(text)) return "doubtful";
  const isInHtml = /[^ \t]/.test(text) && (state.isInHtml || SHORT_HTML.test(text));
  state.fence = openedBy(text);
  if (isInHtml && (state.fence || MORE_HTML.test(text))) return "doubtful";
  state.isInHtml = isInHtml;
  return "other";
}

function isDoubtful(text: string): boolean {
  return ANY_BLOCK_COMMENT.test(text) || (LONG_HTML.test(text) && !ONE_COMMENT.test(text));
}

function openedBy(text: string): Fence | undefined {
  const [, indent = "", ticks, tildes] = FENCE.exec(text) ?? [];
  const signs = ticks ?? tildes;
  return signs === undefined
    ? undefined
    : { indent: indent.length, sign: signs.slice(0, 1), length: signs.length };
}

/** An indented fence may belong to a list, which a line further left would end, and the fence with it. */
function within(state: State, { indent, sign, length }: Fence, text: string): Kind {
  const [space] = /^[ \t]*/.exec(text) ?? [""];
  const content = text.slice(space.length).replace(/[ \t]+$/, "");
  const isClosing = content.length >= length && content === sign.repeat(content.length);
  if (indent === 0) {
    if (isClosing && /^ {0,3}[^ \t]/.test(text)) state.fence = undefined;
    return "other";
  }
  if (content === "") return "other";
  if (space.length < indent || (isClosing && space !== " ".repeat(indent))) return "doubtful";
  if (isClosing) state.fence = undefined;
  return "other";
}
