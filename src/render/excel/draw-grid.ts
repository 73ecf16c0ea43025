import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import { dayNumberOf } from "../../domain/calendar-arithmetic.ts";
import { cleanText } from "../../domain/clean-text.ts";
import { isSafeAddress } from "../office/safe-address.ts";
import { columnWidth, rowHeight } from "./cell-sizes.ts";
import { columnName } from "./column-name.ts";
import type { Grid, GridCell, GridColumn } from "./grid.ts";

/** The day that Excel counts from, as days since 1970. */
const EXCEL_EPOCH = -25_569;

/** What a cell is written in; a style that says more of it must say this too. */
export const FONT = { name: "Calibri", size: 11 } as const;
const LINE = { style: "thin", color: { rgb: "DDD6CB" } } as const;
const BODY: CellStyle = {
  alignment: { vertical: "top", wrapText: true },
  border: { bottom: LINE, right: LINE },
};
/** As text, which Excel leaves alone when somebody edits the cell: it would read an entry such as =A1 as a formula. */
const TEXT: CellStyle = { ...BODY, numFmt: "@" };
const DAY: CellStyle = { ...BODY, numFmt: "yyyy-mm-dd", alignment: { vertical: "top", horizontal: "left" } };
const LINK: CellStyle = { ...TEXT, font: { ...FONT, color: { rgb: "1D4F8C" }, underline: true } };
const PLAIN: CellStyle = { ...BODY, numFmt: "General" };
const AMOUNT: CellStyle = { ...BODY, numFmt: "#,##0.##" };
const WHOLE_AMOUNT: CellStyle = { ...BODY, numFmt: "#,##0" };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "22344A" } },
  alignment: { vertical: "center", wrapText: true },
  numFmt: "@",
};

/** Draws a grid as a sheet: the head stays in view and on every page, each column can be filtered, and no row is cut off. */
export function drawGrid({ columns, rows }: Grid, name: string, title: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [place, { head }] of columns.entries())
    cells.set(`0,${place}`, { ...textOf(cleanText(head)), style: HEAD });
  for (const [index, row] of rows.entries()) {
    for (const [place, column] of columns.entries()) {
      const cell = row[place] ?? null;
      if (cell !== null) cells.set(`${index + 1},${place}`, drawCell(cell, column));
    }
  }
  const widths = columns.map(({ head }, place) =>
    columnWidth(
      head,
      rows.map((row) => row[place] ?? null),
    ),
  );
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells,
    rowDefs: new Map(rows.map((row, index) => [index + 1, { height: rowHeight(row, widths) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(columns.length)}${rows.length + 1}` },
    pageSetup: {
      paperSize: "letter",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: `&L${escaped(title)}&R&A`, oddFooter: "&RPage &P of &N" },
  };
}

function drawCell(cell: Exclude<GridCell, null>, { numbers = "plain" }: GridColumn): Partial<Cell> {
  if (typeof cell === "number") {
    const amount = Number.isInteger(cell) ? WHOLE_AMOUNT : AMOUNT;
    return { value: cell, style: numbers === "amounts" ? amount : PLAIN };
  }
  if (typeof cell === "string") return { ...textOf(cell), style: TEXT };
  if ("day" in cell) return { value: dayNumberOf(cell.day) - EXCEL_EPOCH, style: DAY };
  const value = cleanText(cell.address);
  return isSafeAddress(cell.address)
    ? { ...textOf(value), style: LINK, hyperlink: { target: cell.address } }
    : { ...textOf(value), style: TEXT };
}

/**
 * A text as itself: Excel would read _x0041_ in it as A, and the library would write a lone #REF! as the error of that
 * name, but not a text of runs.
 */
function textOf(text: string): Pick<Partial<Cell>, "value" | "richText"> {
  const value = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return value.startsWith("#") ? { value, richText: [{ text: value }] } : { value };
}

/** In the head of a page an ampersand begins an order. */
function escaped(text: string): string {
  return text.slice(0, 120).replaceAll("&", "&&");
}
