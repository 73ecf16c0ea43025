import { describe, expect, it } from "vitest";
import { LIST_KINDS, listDataset, SHORT_LISTS } from "../../src/catalog/list-dataset.ts";
import { listRecords, listSheet } from "../../src/render/list-sheet.ts";
import { bundledDataset, dataset } from "../support/small-dataset.ts";

const data = bundledDataset();

describe("the sheet of lists", () => {
  it("has a table for each list and a row for each item, its id on the left", () => {
    const listing = listDataset(data, LIST_KINDS);
    const sheet = listSheet(listing);
    expect(sheet.sections.map(({ rows }) => rows.map(({ label }) => label))).toEqual(
      listing.lists.map(({ items }) => items.map(({ id }) => id)),
    );
    for (const { columns, rows } of sheet.sections) {
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    }
  });

  it("says that there is none rather than showing nothing", () => {
    const [credentials] = listSheet(listDataset(dataset([]), ["credentials"])).sections;
    expect(credentials?.rows).toEqual([]);
    expect(credentials?.whenEmpty).toBe("None.");
  });

  it("says nothing of a detail that is empty", () => {
    const listing = listDataset({ ...data, credentials: [] }, ["roles"]);
    const items = listSheet(listing).sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flat()));
    expect(items.map(({ details }) => details)).toEqual([[], []]);
  });

  it("names the lists that are left out of the short ones", () => {
    expect(listSheet(listDataset(data, SHORT_LISTS)).closing[0]).toContain(
      "rolewise list words, rolewise list sources",
    );
    expect(listSheet(listDataset(data, ["roles"])).closing).toHaveLength(1);
  });
});

describe("the records of lists", () => {
  it.each(LIST_KINDS)("of one kind have a column for each detail: %s", (kind) => {
    const listing = listDataset(data, [kind]);
    const { columns, rows } = listRecords(listing);
    expect(columns.slice(0, 2)).toEqual(["id", "title"]);
    for (const column of columns) expect(column).toMatch(/^[a-z_]+$/);
    expect(rows).toHaveLength(listing.lists[0]?.items.length ?? -1);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("of several kinds say of which each is", () => {
    const { columns, rows } = listRecords(listDataset(data, LIST_KINDS));
    expect(columns).toEqual(["list", "id", "title", "details"]);
    expect([...new Set(rows.map(([kind]) => kind))]).toEqual([...LIST_KINDS]);
  });
});
