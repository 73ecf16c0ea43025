import type { SheetSection } from "../sheet.ts";
import { heading, indent, itemBlock, type Pen, runsBlock } from "./block.ts";
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
  return tables.map((table) => drawSection(table, plans.get(keyOf(table)), width, pen));
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

function drawSection({ section, grid }: Table, plan: Plan | undefined, width: number, pen: Pen): string {
  const remarks = [
    ...(section.barScale ? [runsBlock([{ text: section.barScale, tone: "aside" }], pen.paint)] : []),
    ...section.remarks.map((item) => itemBlock(item, pen)),
  ];
  return [
    heading(section.heading, "heading", width, pen),
    plan && section.rows.length > 0
      ? drawRows({ section, grid }, plan, width, pen)
      : runsBlock([{ text: section.whenEmpty, tone: "aside" }], pen.paint)
          .lines(width)
          .join("\n"),
    ...remarks.flatMap((remark) => indent(remark, "  ").lines(width)),
  ].join("\n");
}

function drawRows({ section, grid }: Table, { layout, widths }: Plan, width: number, pen: Pen): string {
  if (layout === "records") return drawRecords(section, width, pen);
  const isUpright = layout === "table";
  const parts = isUpright ? bands(grid, width, LEAST_FORCED_COLUMN) : bands(turnGrid(grid), width);
  return parts
    .map((part) =>
      drawGrid(part, isUpright && parts.length === 1 ? widths : columnWidths([part], width), pen.ascii),
    )
    .join("\n");
}
