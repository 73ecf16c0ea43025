import { escapeMarkdown, heading } from "./markdown-escape.ts";
import { drawItem, type Labels, strong } from "./markdown-item.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Timeline, TimelineRow } from "./sheet.ts";

/** Draws a timeline as a table: what, its days, and the same in words. */
export function drawTimeline({ heading: title, corner, rows }: Timeline, labels: Labels): readonly string[] {
  return [
    heading(2, title),
    markdownTable(
      [escapeMarkdown(corner), "Days", "In words"],
      rows.map((row) => [nameOf(row), daysOf(row), drawItem(row.said, labels)]),
    ),
  ];
}

function nameOf({ label, depth }: TimelineRow): string {
  const name = escapeMarkdown(label);
  return depth === 0 ? strong(name) : name;
}

function daysOf({ spans, points }: TimelineRow): string {
  const said = [
    ...spans.map(({ from, to, label }) => `${from} to ${to}: ${label}`),
    ...points.map(({ day, label }) => `${day}: ${label}`),
  ];
  return escapeMarkdown(said.join("; "));
}
