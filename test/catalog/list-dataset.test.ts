import { describe, expect, it } from "vitest";
import { LIST_KINDS, listDataset } from "../../src/catalog/list-dataset.ts";
import { SECTIONS } from "../../src/domain/role.ts";
import { bundledDataset, dataset, role, statement } from "../support/small-dataset.ts";

const data = dataset([
  role("zebra", { duties: [statement("a", "One."), statement("b", "Two.")] }),
  role("ant", { duties: [statement("a", "One.")], pay: [statement("c", "Three.")] }),
]);

describe("a list", () => {
  it("keeps the dataset's own order", () => {
    const [roles] = listDataset(data, ["roles"]).lists;
    expect(roles?.items.map(({ id }) => id)).toEqual(["zebra", "ant"]);
  });

  it("counts statements by section", () => {
    const [sections] = listDataset(data, ["sections"]).lists;
    const counts = new Map(sections?.items.map(({ id, details }) => [id, details["statements"]]));
    expect(counts.get("duties")).toBe(3);
    expect(counts.get("pay")).toBe(1);
    expect(counts.get("skills")).toBe(0);
    expect([...counts.keys()]).toEqual(SECTIONS.map(({ id }) => id));
  });

  it("holds the kinds that are asked for, in the order asked", () => {
    expect(listDataset(data, ["sources", "roles"]).lists.map(({ kind }) => kind)).toEqual([
      "sources",
      "roles",
    ]);
    expect(listDataset(data, []).lists).toEqual([]);
  });

  it("gives every item of a kind the same details, so that it can stand in a table", () => {
    for (const { items } of listDataset(bundledDataset(), LIST_KINDS).lists) {
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map(({ details }) => Object.keys(details).join())).size).toBe(1);
    }
  });
});
