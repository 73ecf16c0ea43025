import type { Outline, OutlineNode, OutlinePart } from "../sheet.ts";
import { type Block, draw, heading, indent, type Pen, paragraph, stack } from "./block.ts";
import { afterText, markSign } from "./cell.ts";

const STEP = 2;

/** Draws a tree of lines under its heading: every level two columns further in, as far as the width allows. */
export function drawOutline({ heading: title, lead, parts }: Outline, width: number, pen: Pen): string {
  const opening = stack([
    heading(title, "heading", pen),
    ...lead.flatMap((node) => nodeBlocks(node, 0, "", pen)),
  ]);
  return [opening, ...parts.map((part) => partBlock(part, pen))]
    .map((block) => draw(block, width))
    .join("\n\n");
}

function partBlock({ title, nodes }: OutlinePart, pen: Pen): Block {
  const bullet = nodes.length > 1 ? bulletOf(pen) : "";
  const depth = title === "" ? 0 : 1;
  return stack([
    ...(title === "" ? [] : [paragraph([{ text: title, tone: "label" }], pen.paint)]),
    ...nodes.flatMap((node) => nodeBlocks(node, depth, bullet, pen)),
  ]);
}

function nodeBlocks(node: OutlineNode, depth: number, bullet: string, pen: Pen): readonly Block[] {
  return [
    shifted(lineBlock(node, bullet, pen), depth),
    ...node.under.flatMap((child) => nodeBlocks(child, depth + 1, bulletOf(pen), pen)),
  ];
}

function lineBlock({ mark, label, item }: OutlineNode, bullet: string, pen: Pen): Block {
  const stop = label !== "" && item.text !== "" ? ":" : "";
  const text = paragraph(
    [{ text: `${label}${stop}`, tone: "label" }, { text: item.text }, ...afterText(item, pen)],
    pen.paint,
  );
  if (!mark) return indent(text, bullet);
  const sign = markSign(mark, pen);
  return indent(text, `${sign} `, pen.paint ? `${pen.paint(mark, sign)} ` : undefined);
}

/** A block moved in; a third of the width at most, lest a deep tree leave no room for words. */
function shifted(block: Block, depth: number): Block {
  const columns = depth * STEP;
  return {
    natural: block.natural + columns,
    lines: (width) => indent(block, " ".repeat(Math.min(columns, Math.floor(width / 3)))).lines(width),
  };
}

function bulletOf({ ascii }: Pen): string {
  return ascii ? "- " : "• ";
}
