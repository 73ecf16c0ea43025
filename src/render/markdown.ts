import { autolink, escapeMarkdown, heading, paragraph } from "./markdown-escape.ts";
import { drawItem, drawMarks, emphasis, type Labels, spaced, strong } from "./markdown-item.ts";
import { drawOutline } from "./markdown-outline.ts";
import { markdownTable } from "./markdown-table.ts";
import { drawTimeline } from "./markdown-timeline.ts";
import { isAnswerMark, MARKS } from "./marks.ts";
import type { Item, Sheet, SheetRow, SheetSection, SourceDetail } from "./sheet.ts";

/**
 * Draws a sheet as GitHub-flavored Markdown without HTML: one pipe table a section, footnotes for
 * sources, laid out as Prettier lays it out.
 *
 * A topic whose cells hold several items takes as many table rows, named in the first only. Footnotes
 * are labeled with the ids of their sources, not with numbers: several sheets in one file then share
 * definitions instead of citing each other's. GitHub shows numbers in order of citation.
 */
export function renderMarkdown(sheet: Sheet, { sources }: { readonly sources: SourceDetail }): string {
  const labels = sources === "none" ? new Map<string, string>() : labelSources(sheet);
  const blocks = [
    heading(1, sheet.title),
    ...sheet.intro.map((item) => drawParagraph(item, labels)),
    ...(sheet.timelines ?? []).flatMap((timeline) => drawTimeline(timeline, labels)),
    ...sheet.sections.flatMap((section) => drawSection(section, labels)),
    ...(sheet.outlines ?? []).flatMap((outline) => drawOutline(outline, labels)),
    // Two lists in a row would be one.
    ...(sheet.outlines && sheet.marks.length > 0 ? [heading(2, "Signs")] : []),
    drawLegend(sheet),
    ...sheet.closing.map((text) => paragraph(escapeMarkdown(text))),
    ...(sources === "none" ? [] : drawFootnotes(sheet, sources, labels)),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** An id that would not do as a label, by its signs or because Markdown ignores case, gives way to its number. */
function labelSources(sheet: Sheet): Labels {
  return new Map(
    sheet.sources.map(({ id }, index) => [id, /^[a-z][a-z0-9-]*$/.test(id) ? id : String(index + 1)]),
  );
}

function drawSection(section: SheetSection, labels: Labels): readonly string[] {
  const header = [section.corner, ...section.columns].map(escapeMarkdown);
  const rows = section.rows.flatMap((row) => drawRow(row, section.columns, labels));
  return [
    heading(2, section.heading),
    rows.length === 0 ? paragraph(escapeMarkdown(section.whenEmpty)) : markdownTable(header, rows),
    ...section.remarks.map((item) => drawParagraph(item, labels)),
  ];
}

function drawRow(row: SheetRow, columns: readonly string[], labels: Labels): readonly (readonly string[])[] {
  const height = Math.max(1, ...row.cells.map((cell) => cell.length));
  const label = spaced(strong(escapeMarkdown(row.label)), drawMarks(row.marks));
  return Array.from({ length: height }, (_line, index) => [
    index === 0 ? label : "",
    ...columns.map((_column, place) => {
      const cell = row.cells[place] ?? [];
      const item = cell[index];
      if (item) return drawCellItem(item, labels);
      return index === 0 ? emphasis("not known") : "";
    }),
  ]);
}

/** A text that says how somebody stands has its word in it, so that the sign before it is enough. */
function drawCellItem(item: Item, labels: Labels): string {
  const signs = item.marks.filter(isAnswerMark).map((mark) => MARKS[mark].sign);
  const others = item.marks.filter((mark) => !isAnswerMark(mark));
  return spaced(...signs, drawItem(item, labels), emphasis(drawMarks(others)));
}

function drawParagraph(item: Item, labels: Labels): string {
  return paragraph(spaced(strong(drawMarks(item.marks)), drawItem(item, labels)));
}

function drawLegend({ marks, oldMeaning }: Sheet): string {
  if (marks.length === 0) return "";
  const meanings = marks.map((mark) => {
    const meaning = mark === "old" ? oldMeaning : MARKS[mark].meaning;
    return `- ${drawMarks([mark])}: ${escapeMarkdown(meaning)}`;
  });
  return meanings.join("\n");
}

function drawFootnotes(sheet: Sheet, detail: "full" | "short", labels: Labels): readonly string[] {
  return sheet.sources.map((source) => {
    const words = paragraph(escapeMarkdown(source[detail]));
    return `[^${labels.get(source.id)}]: ${spaced(words, autolink(source.address)) || escapeMarkdown(source.id)}`;
  });
}
