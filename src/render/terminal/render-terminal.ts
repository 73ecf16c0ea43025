import { MARKS } from "../marks.ts";
import type { Sheet } from "../sheet.ts";
import { heading, indent, itemBlock, type Pen, runsBlock, wordMark } from "./block.ts";
import { drawSections } from "./draw-sections.ts";
import { createPaint } from "./paint.ts";
import type { TerminalOptions } from "./terminal-options.ts";
import type { Run } from "./toned-text.ts";

/**
 * Draws a sheet for a terminal. No line is wider than the width, no character of the data is left
 * out, and without color the text has no escape sequence at all.
 */
export function renderTerminal(sheet: Sheet, options: TerminalOptions): string {
  const numbers = new Map(sheet.sources.map((source, place) => [source.id, place + 1]));
  const pen: Pen = {
    paint: createPaint(options.color),
    ascii: options.ascii,
    footnote: (source) => (options.sources === "none" ? undefined : numbers.get(source)),
  };
  const parts = [
    heading(sheet.title, "title", options.width, pen),
    ...sheet.intro.map((item) => itemBlock(item, pen).lines(options.width).join("\n")),
    ...drawSections(sheet.sections, options, pen),
    legend(sheet, options.width, pen),
    footnotes(sheet, options, pen),
    sheet.closing.flatMap((line) => runsBlock([{ text: line }], pen.paint).lines(options.width)).join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function legend(sheet: Sheet, width: number, pen: Pen): string {
  return sheet.marks
    .flatMap((mark) => {
      const meaning = mark === "old" ? sheet.oldMeaning : MARKS[mark].meaning;
      return runsBlock([{ text: `${wordMark(mark, pen)}:`, tone: mark }, { text: meaning }], pen.paint).lines(
        width,
      );
    })
    .join("\n");
}

function footnotes(sheet: Sheet, { sources, width }: TerminalOptions, pen: Pen): string {
  if (sources === "none" || sheet.sources.length === 0) return "";
  const digits = String(sheet.sources.length).length;
  const notes = sheet.sources.flatMap((source, place) => {
    const runs: readonly Run[] =
      sources === "full"
        ? [{ text: source.full }, { text: source.address, tone: "citation" }]
        : [{ text: source.short }];
    return indent(runsBlock(runs, pen.paint), `${`[${place + 1}]`.padStart(digits + 2)} `).lines(width);
  });
  return [heading("Sources", "heading", width, pen), ...notes].join("\n");
}
