import type { SheetSection } from "../sheet.ts";
import { draw, indent, type Pen, paragraph, stack } from "./block.ts";
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
      ...row.cells.flatMap((cell, column) => [
        indent(paragraph([{ text: `${section.columns[column] ?? ""}:`, tone: "label" }], pen.paint), "  "),
        indent(cellBlock(cell, pen), "    "),
      ]),
    ]),
  );
  return blocks.map((block) => draw(block, width)).join("\n\n");
}
