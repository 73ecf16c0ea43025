import { type FileChild, HeadingLevel, Paragraph, type ParagraphChild } from "docx";
import { MARKS } from "../marks.ts";
import type { Outline, OutlineNode, OutlinePart } from "../sheet.ts";
import { BULLETS, DEEPEST } from "./bullets.ts";
import { drawBadge, drawItem } from "./draw-item.ts";
import type { References } from "./references.ts";
import { gap, run } from "./run.ts";

/** Draws an outline as headings and lists within lists. */
export function drawOutline({ heading, lead, parts }: Outline, references: References): readonly FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(heading)] }),
    ...lead.map((node) => new Paragraph({ children: drawLead(node, references) })),
    ...parts.flatMap((part) => drawPart(part, references)),
  ];
}

/** A verdict is a word itself. */
function drawLead({ mark, label, item }: OutlineNode, references: References): readonly ParagraphChild[] {
  const text = drawItem(item, references);
  if (mark) return [drawBadge(mark, label), gap(), ...text];
  return [...(label === "" ? [] : [run(label, { bold: true }), gap()]), ...text];
}

function drawPart({ title, nodes }: OutlinePart, references: References): readonly FileChild[] {
  return [
    ...(title === "" ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(title)] })]),
    ...nodes.flatMap((node) => drawNode(node, references, 0)),
  ];
}

function drawNode(
  { mark, label, item, under }: OutlineNode,
  references: References,
  depth: number,
): readonly Paragraph[] {
  const stop = item.text === "" ? "" : ":";
  return [
    new Paragraph({
      style: "ListParagraph",
      numbering: { reference: BULLETS, level: Math.min(depth, DEEPEST) },
      children: [
        ...(mark ? [drawBadge(mark, MARKS[mark].word), gap()] : []),
        ...(label === "" ? [] : [run(`${label}${stop}`, { bold: true }), gap()]),
        ...drawItem(item, references),
      ],
    }),
    ...under.flatMap((node) => drawNode(node, references, depth + 1)),
  ];
}
