import type { SheetSection } from "../sheet.ts";
import { cellBlock, indent, type Pen, runsBlock, wordMark } from "./block.ts";

/**
 * Draws a section without any table, one block a row, counted: for narrow terminals and for people
 * who listen to their screen.
 */
export function drawRecords(section: SheetSection, width: number, pen: Pen): string {
  const total = section.rows.length;
  const blocks = section.rows.map((row, place) => {
    const head = runsBlock(
      [
        { text: `Row ${place + 1} of ${total}:`, tone: "aside" },
        { text: row.label, tone: "label" },
        ...row.marks.map((mark) => ({ text: `(${wordMark(mark, pen)})`, tone: mark })),
      ],
      pen.paint,
    );
    const fields = row.cells.flatMap((cell, column) => [
      ...indent(
        runsBlock([{ text: `${section.columns[column] ?? ""}:`, tone: "label" }], pen.paint),
        "  ",
      ).lines(width),
      ...indent(cellBlock(cell, pen), "    ").lines(width),
    ]);
    return [...head.lines(width), ...fields].join("\n");
  });
  return blocks.join("\n\n");
}
