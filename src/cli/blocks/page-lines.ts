/** A line of a page, without its line end. Pages are read one character a byte, so that every byte survives. */
export interface PageLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** Where it starts, and where the next one does. */
  readonly start: number;
  readonly next: number;
}

/** The mark of UTF-8 at the start of a file, one character a byte; it belongs to no line. */
const BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

/** Splits a page into lines, whichever line ends it has. */
export function pageLines(page: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  const lineEnd = /\r\n|\n|\r/g;
  let start = page.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  while (start < page.length) {
    lineEnd.lastIndex = start;
    const found = lineEnd.exec(page);
    const end = found ? found.index : page.length;
    const next = found ? lineEnd.lastIndex : page.length;
    lines.push({ number: lines.length + 1, text: page.slice(start, end), start, next });
    start = next;
  }
  return lines;
}
