import { MARKS } from "../marks.ts";
import type { Sheet } from "../sheet.ts";
import { type Block, draw, heading, indent, type Pen, paragraph, stack } from "./block.ts";
import { itemBlock, markRun } from "./cell.ts";
import { drawOutline } from "./draw-outline.ts";
import { drawSections } from "./draw-sections.ts";
import { drawTimeline } from "./draw-timeline.ts";
import { createPaint } from "./paint.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/**
 * Draws a sheet for a terminal. No line is wider than the width, no character of the data is left
 * out, and without color the text has no escape sequence at all.
 */
export function renderTerminal(sheet: Sheet, options: TerminalOptions): string {
  const { width, sources } = options;
  const numbers = new Map(sheet.sources.map((source, place) => [source.id, place + 1]));
  const pen: Pen = {
    paint: createPaint(options.color),
    ascii: options.ascii,
    footnote: (source) => (sources === "none" ? undefined : numbers.get(source)),
  };
  const parts = [
    draw(heading(sheet.title, "title", pen), width),
    ...sheet.intro.map((item) => draw(itemBlock(item, pen), width)),
    ...(sheet.timelines ?? []).map((timeline) => drawTimeline(timeline, width, pen)),
    ...drawSections(sheet.sections, options, pen),
    ...(sheet.outlines ?? []).map((outline) => drawOutline(outline, width, pen)),
    draw(legend(sheet, pen), width),
    draw(footnotes(sheet, options, pen), width),
    draw(stack(sheet.closing.map((text) => paragraph([{ text }], pen.paint))), width),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function legend(sheet: Sheet, pen: Pen): Block {
  return stack(
    sheet.marks.map((mark) => {
      const meaning = mark === "old" ? sheet.oldMeaning : MARKS[mark].meaning;
      return paragraph([markRun(mark, pen, ":"), { text: meaning }], pen.paint);
    }),
  );
}

function footnotes(sheet: Sheet, { sources }: TerminalOptions, pen: Pen): Block {
  if (sources === "none" || sheet.sources.length === 0) return stack([]);
  const digits = String(sheet.sources.length).length;
  const notes = sheet.sources.map((source, place) => {
    const runs =
      sources === "full"
        ? [{ text: source.full }, { text: source.address, tone: "citation" } as const]
        : [{ text: source.short }];
    return indent(paragraph(runs, pen.paint), `${`[${place + 1}]`.padStart(digits + 2)} `);
  });
  return stack([heading("Sources", "heading", pen), ...notes]);
}
