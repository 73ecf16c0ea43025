import { isNarrow, measureText } from "./measure-text.ts";

const ASCII = /^[ -~]*$/;
/** After the separators of an address and inside long compounds; never before a mark that combines. */
const INNER_BREAK = /(?<=[/?&-])(?=[!-~])(?![/?&-])/;
/** A hyphen at the end of a line would be lost, or doubted, when an address is copied. */
const ADDRESS_BREAK = /(?<=[/?&])(?=[!-~])(?![/?&])/;

let segmenter: Intl.Segmenter | undefined;

/**
 * Breaks a clean text into lines of at most `width` columns, at spaces, which the breaks replace. A word
 * that is wider than a line starts on a line of its own and is broken after `/ ? & -`, or else between
 * graphemes; nothing is lost and nothing added. Only a wide character at width 1 sticks out.
 */
export function wrapText(text: string, width: number, narrow = isNarrow(text)): readonly string[] {
  return narrow ? wrapNarrow(text, width) : wrapMeasured(text, width);
}

/** Cuts at the last space that fits, by counting; a word that is too long is left to the other way. */
function wrapNarrow(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let from = 0;
  while (text.length - from > width) {
    const space = text.lastIndexOf(" ", from + width);
    if (space <= from) return [...lines, ...wrapMeasured(text.slice(from), width)];
    lines.push(text.slice(from, space));
    from = space + 1;
  }
  return [...lines, text.slice(from)];
}

function wrapMeasured(text: string, width: number): readonly string[] {
  if (text.length <= width && measureText(text) <= width) return [text];
  const lines: string[] = [];
  let line: string | undefined;
  let used = 0;

  const add = (piece: string, columns: number, glue: "" | " ") => {
    if (line !== undefined && used + glue.length + columns <= width) {
      line += glue + piece;
      used += glue.length + columns;
      return;
    }
    if (line !== undefined) lines.push(line);
    line = piece;
    used = columns;
  };

  for (const word of text.split(" ")) {
    const columns = measureText(word);
    if (columns <= width) {
      add(word, columns, " ");
      continue;
    }
    if (line !== undefined) lines.push(line);
    line = undefined;
    for (const piece of breakWord(word, width)) add(piece, measureText(piece), "");
  }
  if (line !== undefined) lines.push(line);
  return lines;
}

function breakWord(word: string, width: number): readonly string[] {
  return (
    word
      .split(word.includes("://") ? ADDRESS_BREAK : INNER_BREAK)
      .flatMap((piece) => (measureText(piece) <= width ? [piece] : graphemesOf(piece)))
      // Spacing marks without end make one grapheme of any width.
      .flatMap((piece) => (measureText(piece) <= width ? [piece] : [...piece]))
  );
}

/** Built on first need: most texts are ASCII, and a segmenter costs more than drawing a table. */
function graphemesOf(text: string): readonly string[] {
  if (ASCII.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
