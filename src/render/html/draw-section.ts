import { isAnswerMark } from "../marks.ts";
import type { Item, Mark, SheetCell, SheetRow, SheetSection } from "../sheet.ts";
import { drawChart } from "./draw-chart.ts";
import { drawItem, drawMarks, drawSigns, type Footnotes } from "./draw-item.ts";
import { type Content, element, type HtmlElement } from "./element.ts";

/**
 * Draws a section as a table under its heading. Where the screen is too narrow for columns its style
 * stacks the cells, which takes a table's meaning from it: so the roles are told once more.
 */
export function drawSection(section: SheetSection, id: string, footnotes: Footnotes): HtmlElement {
  const { heading, rows, whenEmpty, remarks } = section;
  return element(
    "section",
    { id, "aria-labelledby": `${id}-heading`, "data-part": heading },
    element("h2", { id: `${id}-heading` }, heading),
    rows.length === 0 ? element("p", {}, whenEmpty) : drawTable(section, footnotes),
    drawChart(section, id),
    ...remarks.map((item) => drawParagraph(item, footnotes, "remark")),
  );
}

function drawTable({ heading, corner, columns, rows }: SheetSection, footnotes: Footnotes): HtmlElement {
  const heads = [corner, ...columns].map((column) =>
    element("th", { scope: "col", role: "columnheader" }, column),
  );
  return element(
    "table",
    { role: "table", class: columns.length === 1 ? "plain" : undefined },
    element("caption", {}, `${heading}: ${columns.join(", ")}`),
    element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...heads)),
    element("tbody", { role: "rowgroup" }, ...rows.map((row) => drawRow(row, columns, footnotes))),
  );
}

function drawRow(row: SheetRow, columns: readonly string[], footnotes: Footnotes): HtmlElement {
  const status = row.marks.find((mark) => mark === "shared" || mark === "differs" || mark === "one-sided");
  return element(
    "tr",
    { role: "row", "data-status": status },
    element("th", { scope: "row", role: "rowheader" }, row.label, drawStanding(row.marks)),
    ...columns.map((column, place) =>
      element(
        "td",
        { role: "cell", "data-column": columns.length > 1 ? column : undefined },
        ...drawCell(row.cells[place] ?? [], footnotes),
      ),
    ),
  );
}

function drawStanding(marks: readonly Mark[]): Content {
  return marks.length === 0 ? [] : element("span", { class: "standing" }, ...drawMarks(marks));
}

function drawCell(cell: SheetCell, footnotes: Footnotes): readonly Content[] {
  if (cell.length === 0) return [element("p", { class: "unknown-cell" }, "not known")];
  return cell.map((item) =>
    element(
      "p",
      {},
      ...drawSigns(item.marks),
      ...drawItem(item, footnotes),
      ...drawMarks(item.marks.filter((mark) => !isAnswerMark(mark))),
    ),
  );
}

/** A paragraph of its own, with its marks in front. */
export function drawParagraph(item: Item, footnotes: Footnotes, style?: string): HtmlElement {
  return element(
    "p",
    { class: style },
    ...drawMarks(item.marks).slice(1),
    item.marks.length > 0 ? " " : "",
    ...drawItem(item, footnotes),
  );
}
