import { writeXlsx } from "hucre/xlsx";
import { cleanText } from "../../domain/clean-text.ts";
import type { SheetOptions, View } from "../formats.ts";
import { momentOfStamp } from "../office/moment-of-stamp.ts";
import type { OfficeOptions } from "../office/office-options.ts";
import { settleArchive } from "../office/settle-archive.ts";
import { aboutGrid, sourcesGrid } from "./about-grids.ts";
import { drawGrid, FONT } from "./draw-grid.ts";
import type { Grid } from "./grid.ts";
import { outlineGrid } from "./outline-grid.ts";
import { partedGrids } from "./parted-grids.ts";
import { recordsGrid } from "./records-grid.ts";
import { sectionGrids } from "./section-grids.ts";
import { sheetNames } from "./sheet-names.ts";
import { timelineGrid } from "./timeline-grid.ts";

/**
 * Writes a result as an Excel workbook: first what people read, then the flat records, which are what is best sorted
 * and filtered, the sources, and what is said about it all.
 */
export async function renderXlsx(view: View, options: OfficeOptions & SheetOptions): Promise<Uint8Array> {
  const { sources: detail, handout, stamp } = options;
  const sheet = view.sheet(options);
  const numbers = new Map(detail === "none" ? [] : sheet.sources.map(({ id }, index) => [id, index + 1]));
  const grids: readonly Grid[] = [
    ...(sheet.timelines ?? []).map((timeline) => timelineGrid(timeline, numbers)),
    ...sectionGrids(sheet.sections, numbers),
    ...(sheet.outlines?.length ? [outlineGrid(sheet.outlines, numbers)] : []),
    recordsGrid(view.records(detail === "none" ? "none" : "short"), "Data"),
    ...sourcesGrid(sheet, detail),
    aboutGrid(sheet, handout, numbers),
  ].flatMap(partedGrids);
  const names = sheetNames(grids.map(({ name }) => name));
  const title = cleanText(handout.title ?? sheet.title);
  const archive = await writeXlsx({
    sheets: grids.map((grid, place) => drawGrid(grid, names[place] ?? "", title)),
    defaultFont: FONT,
    namedRanges: names.map((name) => ({
      name: "_xlnm.Print_Titles",
      range: `'${name.replaceAll("'", "''")}'!$1:$1`,
      scope: name,
    })),
    properties: { title, creator: "rolewise", lastModifiedBy: "rolewise" },
  });
  return settleArchive(archive, stamp === undefined ? undefined : momentOfStamp(stamp));
}
