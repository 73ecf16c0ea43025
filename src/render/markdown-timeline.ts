import { daysOf } from "./days-of.ts";
import { escapeMarkdown, heading } from "./markdown-escape.ts";
import { drawItem, type Labels, strong } from "./markdown-item.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Timeline, TimelineRow } from "./sheet.ts";

/** Draws a timeline as a table: what, its days, and the same in words. */
export function drawTimeline(
  { heading: title, corner, rows }: Timeline,
  level: number,
  labels: Labels,
): readonly string[] {
  return [
    heading(level, title),
    markdownTable(
      [escapeMarkdown(corner), "Days", "In words"],
      rows.map((row) => [nameOf(row), escapeMarkdown(daysOf(row).join("; ")), drawItem(row.said, labels)]),
    ),
  ];
}

function nameOf({ label, depth }: TimelineRow): string {
  const name = escapeMarkdown(label);
  return depth === 0 ? strong(name) : name;
}
