import { RolewiseError } from "../../domain/diagnostic.ts";
import { version } from "../../version.ts";
import { sealBeginLine } from "./block-line.ts";
import { type Block, readPage, spanOf } from "./read-page.ts";
import { hashOf } from "./seal.ts";

/** What is to stand in a block. */
export interface Filling {
  readonly block: Block;
  /** With LF, as text. */
  readonly body: string;
  /** What it was drawn by. */
  readonly words: readonly string[];
}

/** What stands in a block now, as text with LF. */
export function bodyOf(page: string, { line, end }: Block): string {
  return Buffer.from(page.slice(line.next, end.start), "latin1").toString("utf8").replaceAll("\r\n", "\n");
}

/** What stands in a block now, byte for byte; a page mixes line ends, a block that is written does not. */
export function isFilled(page: string, { block, body }: Filling): boolean {
  return page.slice(block.line.next, block.end.start) === asBytes(body, lineEndOf(page, block));
}

/**
 * Puts texts into blocks of a page, and seals those that change. Everything outside of them stays as it is, byte for
 * byte. A text that would keep the blocks from being found again is refused.
 */
export async function putBodies(path: string, page: string, fillings: readonly Filling[]): Promise<string> {
  const changed = fillings.filter((filling) => !isFilled(page, filling));
  let result = page;
  for (const { block, body, words } of changed.toReversed()) {
    const { begin, line, end } = block;
    const lineEnd = lineEndOf(page, block);
    const start = line.start + line.text.length - line.text.trimStart().length;
    const sealed = sealBeginLine(begin, hashOf(body, words), version) + lineEnd;
    result = result.slice(0, start) + sealed + asBytes(body, lineEnd) + result.slice(end.start);
  }
  await refuseBroken(path, page, result, changed);
  return result;
}

async function refuseBroken(
  path: string,
  before: string,
  after: string,
  changed: readonly Filling[],
): Promise<void> {
  const [first] = changed;
  if (first === undefined) return;
  const [was, is] = [await readPage(path, before), await readPage(path, after)];
  const names = (reading: typeof is) => reading.blocks.map(({ begin }) => begin.name).join(" ");
  if (names(was) === names(is)) return;
  throw new RolewiseError([
    {
      severity: "error",
      code: "block/breaks-page",
      message: "with this result the blocks of the page could not be found again",
      span: spanOf(path, first.block.line),
    },
  ]);
}

function lineEndOf(page: string, { line }: Block): string {
  return page.slice(line.start + line.text.length, line.next);
}

function asBytes(text: string, lineEnd: string): string {
  return Buffer.from(text.replaceAll("\n", lineEnd), "utf8").toString("latin1");
}
