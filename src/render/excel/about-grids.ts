import { type Handout, paragraphsOf } from "../handout.ts";
import { MARKS } from "../marks.ts";
import type { Sheet, SourceDetail } from "../sheet.ts";
import type { Grid, GridCell } from "./grid.ts";
import { itemText, wordMark } from "./item-text.ts";

/** Everything that is said about a result and is no row of it: words of whoever hands it out, remarks, signs, and on which day. */
export function aboutGrid(
  sheet: Sheet,
  { title = sheet.title, intro, footer }: Handout,
  numbers: ReadonlyMap<string, number>,
): Grid {
  const { sections, marks, oldMeaning, closing } = sheet;
  const rows: readonly (readonly GridCell[])[] = [
    ["Title", title],
    ...paragraphsOf(intro).map((text) => ["First of all", text]),
    ...sheet.intro.map((item) => ["First of all", itemText(item, numbers)]),
    ...sections.flatMap(({ heading, rows: lines, whenEmpty, remarks }) => [
      ...(lines.length === 0 ? [[heading, whenEmpty]] : []),
      ...remarks.map((item) => [heading, itemText(item, numbers)]),
    ]),
    ...marks.map((mark) => [wordMark(mark), mark === "old" ? oldMeaning : MARKS[mark].meaning]),
    ...closing.map((text) => ["In the end", text]),
    ...paragraphsOf(footer).map((text) => ["In the end", text]),
  ];
  return { name: "About", columns: [{ head: "What" }, { head: "In words" }], rows };
}

/** The sources by their numbers, with their addresses as links. */
export function sourcesGrid({ sources }: Sheet, detail: SourceDetail): readonly Grid[] {
  if (detail === "none" || sources.length === 0) return [];
  return [
    {
      name: "Sources",
      columns: ["Number", "Id", "Source", "Address"].map((head) => ({ head })),
      rows: sources.map((source, index) => [
        index + 1,
        source.id,
        source[detail] || source.id,
        { address: source.address },
      ]),
    },
  ];
}
