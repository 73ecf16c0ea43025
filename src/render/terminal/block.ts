import { cleanText } from "../../domain/clean-text.ts";
import { measureText } from "../measure-text.ts";
import type { Paint } from "./paint.ts";
import { type Line, type Run, tonedText, wrapToned } from "./toned-text.ts";

/** What it takes to draw a block: colors, signs, and the numbers of sources. */
export interface Pen {
  /** Absent where there is no color. */
  readonly paint: Paint | undefined;
  readonly ascii: boolean;
  /** The footnote number of a source; `undefined` when sources are not shown. */
  readonly footnote: (source: string) => number | undefined;
}

/** A part of a drawing that fits itself to any width. */
export interface Block {
  /** Columns that it takes when nothing is wrapped. */
  readonly natural: number;
  /** Its lines, each at most `width` columns. */
  lines(width: number): readonly Line[];
}

/** Runs as a paragraph. */
export function paragraph(runs: readonly Run[], paint: Paint | undefined): Block {
  const toned = tonedText(runs);
  const natural = toned.isNarrow ? toned.text.length : measureText(toned.text);
  return { natural, lines: (width) => wrapToned(toned, width, paint) };
}

/** A heading on lines of its own, underlined so that it stands out without color. */
export function heading(text: string, tone: "title" | "heading", { paint }: Pen): Block {
  const { natural, lines } = paragraph([{ text, tone }], paint);
  const rule = tone === "title" ? "=" : "-";
  return {
    natural,
    lines: (width) => {
      const columns = Math.min(width, measureText(cleanText(text)));
      return [...lines(width), { text: rule.repeat(columns), columns }];
    },
  };
}

/** Blocks one below the other. */
export function stack(blocks: readonly Block[]): Block {
  const [only] = blocks;
  if (only && blocks.length === 1) return only;
  return {
    natural: Math.max(0, ...blocks.map((block) => block.natural)),
    lines: (width) => blocks.flatMap((block) => block.lines(width)),
  };
}

/** A block behind a sign, which may be painted; its further lines hang under the first. */
export function indent(block: Block, sign: string, painted = sign): Block {
  const columns = measureText(sign);
  const hang = " ".repeat(columns);
  return {
    natural: block.natural + columns,
    lines: (width) =>
      block.lines(Math.max(2, width - columns)).map((line, place) => ({
        text: (place === 0 ? painted : hang) + line.text,
        columns: line.columns + columns,
      })),
  };
}

/** The lines of a block as text. */
export function draw(block: Block, width: number): string {
  return block
    .lines(width)
    .map((line) => line.text)
    .join("\n");
}
