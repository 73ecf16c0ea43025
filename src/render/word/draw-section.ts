import { type FileChild, HeadingLevel, Paragraph } from "docx";
import { isAnswerMark } from "../marks.ts";
import type { Item, SheetCell, SheetRow, SheetSection } from "../sheet.ts";
import { columnWidths } from "./column-widths.ts";
import { drawItem, drawMarks, drawSigns } from "./draw-item.ts";
import { type CellDrawing, drawTable } from "./draw-table.ts";
import { INK } from "./inks.ts";
import type { References } from "./references.ts";
import { gap, run } from "./run.ts";

/** Draws a section as a table under its heading, within a width in twentieths of a point. */
export function drawSection(
  section: SheetSection,
  references: References,
  width: number,
): readonly FileChild[] {
  const { heading, corner, columns, rows, whenEmpty, remarks } = section;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(heading)] }),
    rows.length === 0
      ? new Paragraph({ children: [run(whenEmpty)] })
      : drawTable({
          heads: [corner, ...columns],
          rows: rows.map((row) => ({
            head: drawHead(row),
            cells: columns.map((_column, place) => drawCell(row.cells[place] ?? [], references)),
          })),
          widths: columnWidths(columns.length, width),
        }),
    ...remarks.map((item) => drawParagraph(item, references, "Remark")),
  ];
}

function drawHead({ label, marks }: SheetRow): CellDrawing {
  const standing = marks.map((mark) => ({ children: drawMarks([mark]).slice(1), letters: 12 }));
  return [{ children: [run(label)], letters: label.length }, ...standing];
}

function drawCell(cell: SheetCell, references: References): CellDrawing {
  if (cell.length === 0) {
    return [{ children: [run("not known", { italics: true, color: INK.quiet })], letters: 9 }];
  }
  return cell.map((item) => ({
    children: [
      ...drawSigns(item.marks),
      ...drawItem(item, references),
      ...drawMarks(item.marks.filter((mark) => !isAnswerMark(mark))),
    ],
    letters: lettersOf(item),
  }));
}

function lettersOf({ text, details, note = "", citations, marks }: Item): number {
  const small = citations.length + 10 * marks.length;
  return text.length + note.length + small + details.reduce((sum, detail) => sum + detail.length + 2, 0);
}

/** A paragraph of its own, with its marks in front. */
export function drawParagraph(item: Item, references: References, style?: string): Paragraph {
  const marks = drawMarks(item.marks).slice(1);
  return new Paragraph({
    ...(style !== undefined && { style }),
    children: [...marks, ...(marks.length > 0 ? [gap(": ")] : []), ...drawItem(item, references)],
  });
}
