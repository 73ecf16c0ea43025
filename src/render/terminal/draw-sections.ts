import type { SheetSection } from "../sheet.ts";
import { draw, heading, indent, type Pen, paragraph } from "./block.ts";
import { itemBlock } from "./cell.ts";
import { type FrameMaker, frameMaker } from "./frame.ts";
import { bands, columnWidths, drawGrid, type Grid, isRoomy, turnGrid, uprightGrid } from "./grid.ts";
import { drawRecords } from "./records.ts";
import type { Layout, TerminalOptions } from "./terminal-options.ts";

/** Under this many columns a table helps nobody. */
const LEAST_TABLE_WIDTH = 60;

/** A table that was asked for is split into several before its columns get narrower than this. */
const LEAST_FORCED_COLUMN = 10;

/** How the sections with the same columns are drawn: alike, and with widths that line up. */
interface Plan {
  readonly layout: Layout;
  readonly widths: readonly number[];
}

interface Table {
  readonly section: SheetSection;
  readonly grid: Grid;
}

/** Draws sections one below the other, each with its heading and remarks. */
export function drawSections(
  sections: readonly SheetSection[],
  { layout, width }: TerminalOptions,
  pen: Pen,
): readonly string[] {
  const tables = sections.map((section): Table => ({ section, grid: uprightGrid(section, pen) }));
  const groups = groupByColumns(tables);
  const plans = new Map(
    [...groups].map(([key, group]) => {
      const grids = group.filter(({ section }) => section.rows.length > 0).map(({ grid }) => grid);
      const chosen = layout === "auto" ? chooseLayout(grids, width) : layout;
      return [key, { layout: chosen, widths: columnWidths(grids, width) }] as const;
    }),
  );
  const frameOf = frameMaker(pen.ascii);
  return tables.map((table) => {
    const plan = plans.get(keyOf(table));
    const isDrawn = plan !== undefined && table.section.rows.length > 0;
    const rows = isDrawn
      ? drawRows(table, plan, { width, pen, frameOf })
      : draw(paragraph([{ text: table.section.whenEmpty, tone: "aside" }], pen.paint), width);
    return drawSection(table.section, rows, plan?.layout !== "records", width, pen);
  });
}

/** Side by side while columns stay readable; else turned, if that brings every section into one table; else stacked. */
function chooseLayout(grids: readonly Grid[], width: number): Layout {
  if (width < LEAST_TABLE_WIDTH) return "records";
  if (grids.every((grid) => isRoomy(grid, width))) return "table";
  return grids.every((grid) => isRoomy(turnGrid(grid), width)) ? "turned" : "records";
}

function groupByColumns(tables: readonly Table[]): ReadonlyMap<string, readonly Table[]> {
  const groups = new Map<string, Table[]>();
  for (const table of tables) groups.set(keyOf(table), [...(groups.get(keyOf(table)) ?? []), table]);
  return groups;
}

function keyOf({ section }: Table): string {
  return JSON.stringify(section.columns);
}

function drawSection(section: SheetSection, rows: string, isTable: boolean, width: number, pen: Pen): string {
  const remarks = [
    ...(section.barScale ? [paragraph([{ text: section.barScale, tone: "aside" }], pen.paint)] : []),
    ...section.remarks.map((item) => itemBlock(item, pen)),
  ];
  return [
    draw(heading(section.heading, "heading", pen), width),
    rows,
    // Under a table the frame sets remarks apart; under records nothing would.
    ...(remarks.length > 0 && !isTable ? [""] : []),
    ...remarks.map((remark) => draw(indent(remark, isTable ? "  " : ""), width)),
  ].join("\n");
}

interface Tools {
  readonly width: number;
  readonly pen: Pen;
  readonly frameOf: FrameMaker;
}

function drawRows(
  { section, grid }: Table,
  { layout, widths }: Plan,
  { width, pen, frameOf }: Tools,
): string {
  if (layout === "records") return drawRecords(section, width, pen);
  const isUpright = layout === "table";
  const parts = isUpright ? bands(grid, width, LEAST_FORCED_COLUMN) : bands(turnGrid(grid), width);
  const isWhole = isUpright && parts.length === 1;
  return parts
    .map((part) => drawGrid(part, isWhole ? widths : columnWidths([part], width), frameOf))
    .join("\n");
}
