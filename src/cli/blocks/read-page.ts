import type { Diagnostic, Span } from "../../domain/diagnostic.ts";
import type { DiagnosticCode } from "../../domain/diagnostic-codes.ts";
import { type BlockLine, parseBlockLine } from "./block-line.ts";
import { findBlockLines } from "./find-block-lines.ts";
import { type PageLine, pageLines } from "./page-lines.ts";

/** The part of a page that rolewise writes, between two comments. */
export interface Block {
  readonly begin: BlockLine;
  readonly line: PageLine;
  readonly end: PageLine;
}

/** A page as it is, one character a byte, and its blocks in order; faults when they cannot be told apart. */
export interface PageReading {
  readonly path: string;
  readonly page: string;
  readonly blocks: readonly Block[];
  readonly faults: readonly Diagnostic[];
}

interface Bound {
  readonly line: PageLine;
  readonly parsed: BlockLine;
}

/** Finds the blocks of a page, or everything that is wrong with its begin and end lines. */
export async function readPage(path: string, page: string): Promise<PageReading> {
  const lines = pageLines(page);
  const { good, misplaced } = await findBlockLines(path, page, lines);
  const faults: Diagnostic[] = [];
  const report = (code: DiagnosticCode, message: string, line: PageLine, related?: PageLine) =>
    faults.push({
      severity: "error",
      code,
      message,
      span: spanOf(path, line),
      ...(related ? { related: spanOf(path, related) } : {}),
    });
  for (const line of misplaced) {
    report("block/bad-line", "a begin or end line must stand alone, outside of lists and sentences", line);
  }
  const bounds = good.flatMap((line) => {
    const parsed = parseBlockLine(line.text.trimStart());
    if (parsed) return [{ line, parsed }];
    report("block/bad-line", "this begin or end line is not understood", line);
    return [];
  });
  const blocks = pair(bounds, report);
  findDuplicates(blocks, report);
  return { path, page, blocks: faults.length > 0 ? [] : blocks, faults };
}

type Report = (code: DiagnosticCode, message: string, line: PageLine, related?: PageLine) => void;

function pair(bounds: readonly Bound[], report: Report): readonly Block[] {
  const blocks: Block[] = [];
  let open: Bound | undefined;
  for (const [place, bound] of bounds.entries()) {
    const { line, parsed } = bound;
    const { name } = parsed;
    if (parsed.kind === "begin" && open) {
      reportOverlap(open, bound, bounds.slice(place), report);
      return blocks;
    }
    if (parsed.kind === "begin") {
      open = bound;
    } else if (open && isSame(open.parsed.name, name)) {
      blocks.push({ begin: open.parsed, line: open.line, end: line });
      open = undefined;
    } else {
      report("block/no-begin", `nothing begins the block ${name} that ends here`, line, open?.line);
    }
  }
  if (open) report("block/no-end", `nothing ends the block ${open.parsed.name}`, open.line);
  return blocks;
}

function reportOverlap(open: Bound, inner: Bound, rest: readonly Bound[], report: Report): void {
  const first = rest.find(({ parsed }) => parsed.kind === "end");
  const isCrossed = isSame(first?.parsed.name, open.parsed.name);
  report(
    isCrossed ? "block/crossed" : "block/nested",
    `block ${inner.parsed.name} ${isCrossed ? "overlaps" : "stands within"} block ${open.parsed.name}`,
    inner.line,
    open.line,
  );
}

function findDuplicates(blocks: readonly Block[], report: Report): void {
  for (const [place, { begin, line }] of blocks.entries()) {
    const first = blocks.slice(0, place).find((other) => isSame(other.begin.name, begin.name));
    if (first) report("block/duplicate", `there are two blocks ${begin.name}`, line, first.line);
  }
}

/** Labels of footnotes do not tell large letters from small ones. */
function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

/** Where a line of a page stands, with its text as people see it. */
export function spanOf(path: string, { number, text }: PageLine): Span {
  const shown = new TextDecoder().decode(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
  return { file: path, line: number, column: 1, length: Math.max(1, shown.length), text: shown };
}
