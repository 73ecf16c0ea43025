import type { Block } from "./block.ts";
import type { Line } from "./toned-text.ts";

/** A block, and the columns that it gets. */
export interface Column {
  readonly block: Block;
  readonly columns: number;
}

/** Blocks side by side, each within its columns. */
export function beside(parts: readonly Column[], gap: number): Block {
  const natural = parts.reduce((sum, { columns }) => sum + columns, gap * (parts.length - 1));
  return {
    natural,
    lines: () => {
      const drawn = parts.map(({ block, columns }) => ({ lines: block.lines(columns), columns }));
      const height = Math.max(...drawn.map(({ lines }) => lines.length));
      return Array.from({ length: height }, (_line, place) => lineOf(drawn, place, gap));
    },
  };
}

function lineOf(
  drawn: readonly { readonly lines: readonly Line[]; readonly columns: number }[],
  place: number,
  gap: number,
): Line {
  let text = "";
  let columns = 0;
  let start = 0;
  for (const { lines, columns: given } of drawn) {
    const line = lines[place];
    if (line && line.columns > 0) {
      text += " ".repeat(start - columns) + line.text;
      columns = start + line.columns;
    }
    start += given + gap;
  }
  return { text, columns };
}
