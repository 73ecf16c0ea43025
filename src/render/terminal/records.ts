import type { SheetSection } from "../sheet.ts";
import { type Block, draw, indent, type Pen, paragraph, stack } from "./block.ts";
import { cellBlock, markRun } from "./cell.ts";

/**
 * Draws a section without any table, one block a row, counted: for narrow terminals and for people
 * who listen to their screen.
 */
export function drawRecords(section: SheetSection, width: number, pen: Pen): string {
  const total = section.rows.length;
  const blocks = section.rows.map((row, place) =>
    stack([
      paragraph(
        [
          { text: `Row ${place + 1} of ${total}:`, tone: "aside" },
          { text: row.label, tone: "label" },
          ...row.marks.map((mark) => markRun(mark, pen)),
        ],
        pen.paint,
      ),
      ...row.cells.map((cell, column) =>
        indent(named(section.columns[column] ?? "", cellBlock(cell, pen), pen), "  "),
      ),
    ]),
  );
  return blocks.map((block) => draw(block, width)).join("\n\n");
}

/** A cell behind its name where both fit on one line, such as a number; else below it. */
function named(name: string, cell: Block, { paint }: Pen): Block {
  const title = paragraph([{ text: `${name}:`, tone: "label" }], paint);
  const below = stack([title, indent(cell, "  ")]);
  return {
    natural: below.natural,
    lines: (width) => {
      const [only, ...more] = cell.lines(width);
      const columns = title.natural + 1 + (only?.columns ?? 0);
      if (!only || more.length > 0 || columns > width) return below.lines(width);
      const [{ text } = { text: "" }] = title.lines(width);
      return [{ text: `${text} ${only.text}`, columns }];
    },
  };
}
