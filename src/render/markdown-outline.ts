import { escapeMarkdown, heading, paragraph } from "./markdown-escape.ts";
import { drawItem, drawMarks, type Labels, spaced, strong } from "./markdown-item.ts";
import { MARKS } from "./marks.ts";
import type { Outline, OutlineNode, OutlinePart } from "./sheet.ts";

/** Draws an outline as headings and nested lists, every sign with its word. */
export function drawOutline(
  { heading: title, lead, parts }: Outline,
  level: number,
  labels: Labels,
): readonly string[] {
  return [
    heading(level, title),
    ...lead.map((node) => drawLead(node, labels)),
    ...parts.flatMap((part) => drawPart(part, level + 1, labels)),
  ];
}

/** A verdict is a word itself: its sign is enough. */
function drawLead({ mark, label, item }: OutlineNode, labels: Labels): string {
  const sign = mark ? MARKS[mark].sign : "";
  return paragraph(spaced(strong(spaced(sign, escapeMarkdown(label))), drawItem(item, labels)));
}

function drawPart({ title, nodes }: OutlinePart, level: number, labels: Labels): readonly string[] {
  return [heading(level, title), nodes.flatMap((node) => drawNode(node, 0, labels)).join("\n")];
}

function drawNode(node: OutlineNode, depth: number, labels: Labels): readonly string[] {
  const { mark, label, item, under } = node;
  const stop = item.text === "" ? "" : ":";
  const name = escapeMarkdown(label);
  const line = spaced(
    mark ? drawMarks([mark]) : "",
    strong(name === "" ? "" : `${name}${stop}`),
    drawItem(item, labels),
  );
  return [
    `${"  ".repeat(depth)}- ${paragraph(line)}`,
    ...under.flatMap((child) => drawNode(child, depth + 1, labels)),
  ];
}
