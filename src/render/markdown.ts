import { autolink, escapeMarkdown, heading, paragraph } from "./markdown-escape.ts";
import { markdownTable } from "./markdown-table.ts";
import { MARKS } from "./marks.ts";
import type { Item, Mark, Sheet, SheetRow, SheetSection, SourceDetail } from "./sheet.ts";

/** Ids of cited sources and the labels of their footnotes. */
type Labels = ReadonlyMap<string, string>;

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
    ...sheet.sections.flatMap((section) => drawSection(section, labels)),
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
      if (item) return spaced(drawItem(item, labels), emphasis(drawMarks(item.marks)));
      return index === 0 ? emphasis("not known") : "";
    }),
  ]);
}

function drawParagraph(item: Item, labels: Labels): string {
  return paragraph(spaced(strong(drawMarks(item.marks)), drawItem(item, labels)));
}

function drawItem({ text, details, note = "", citations }: Item, labels: Labels): string {
  const asides = details.map(escapeMarkdown).filter((detail) => detail !== "");
  const aside = asides.length === 0 ? "" : `(${asides.join("; ")})`;
  const said = spaced(escapeMarkdown(text), aside, escapeMarkdown(note));
  const references = citations.flatMap((id) => {
    const label = labels.get(id);
    return label === undefined ? [] : [`[^${label}]`];
  });
  // A bare `!` before a bracket would open an image.
  return (references.length === 0 ? said : said.replace(/!$/, "\\!")) + references.join("");
}

function drawMarks(marks: readonly Mark[]): string {
  return marks.map((mark) => `${MARKS[mark].sign} ${MARKS[mark].word}`).join(", ");
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

function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function strong(escaped: string): string {
  return escaped === "" ? "" : `**${escaped}**`;
}

function emphasis(escaped: string): string {
  return escaped === "" ? "" : `_${escaped}_`;
}
