import { type FileChild, HeadingLevel, Paragraph } from "docx";
import { daysOf } from "../days-of.ts";
import type { Timeline } from "../sheet.ts";
import { drawItem } from "./draw-item.ts";
import { drawTable } from "./draw-table.ts";
import type { References } from "./references.ts";
import { run } from "./run.ts";

/** Draws rows over time as a table of days and words. */
export function drawTimeline(
  { heading, corner, rows }: Timeline,
  references: References,
  width: number,
): readonly FileChild[] {
  const label = Math.round(width * 0.24);
  const days = Math.round(width * 0.36);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(heading)] }),
    ...(rows.length === 0
      ? []
      : [
          drawTable({
            heads: [corner, "Days", "In words"],
            rows: rows.map((row) => ({
              head: [{ children: [run(row.label, { bold: row.depth === 0 })], letters: row.label.length }],
              cells: [
                daysOf(row).map((text) => ({ children: [run(text)], letters: text.length })),
                [{ children: drawItem(row.said, references), letters: row.said.text.length }],
              ],
            })),
            widths: [label, days, width - label - days],
          }),
        ]),
  ];
}
