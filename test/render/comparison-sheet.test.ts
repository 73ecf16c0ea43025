import { describe, expect, it } from "vitest";
import { compareRoles } from "../../src/comparison/compare-roles.ts";
import { comparisonRecords } from "../../src/render/comparison-records.ts";
import { comparisonSheet } from "../../src/render/comparison-sheet.ts";
import { bundledDataset, dataset, day, role, statement } from "../support/small-dataset.ts";

const on = day("2026-01-01");
const pay = { low: 100, high: 100, currency: "USD", period: "year", statistic: "mean" } as const;

const data = dataset(
  [
    role("one", {
      duties: [statement("a", "Visits."), statement("b", "Plans.", { id: "plans", note: "By hand." })],
      pay: [statement("c", "Mean pay.", { pay })],
    }),
    role("two", {
      duties: [
        statement("a", "Visits."),
        statement("b", "Writes plans.", { id: "writes", strength: "required" }),
      ],
      pay: [statement("c", "Mean pay.", { pay: { ...pay, low: 150, high: 150 }, sources: ["aged"] })],
      skills: [statement("d", "Patience.")],
    }),
  ],
  {
    disagreements: [
      {
        id: "who-plans",
        title: "Who plans",
        why: "They differ.",
        statements: [
          { role: "one", statement: "plans" },
          { role: "two", statement: "writes" },
        ],
        prefer: [{ role: "two", statement: "writes" }],
        sources: ["timeless"],
      },
    ],
  },
);
const sheet = comparisonSheet(compareRoles(data, data.roles, on));

function section(heading: string) {
  const found = sheet.sections.find((it) => it.heading === heading);
  if (!found) throw new Error(`no section ${heading}`);
  return found;
}

describe("the sheet of a comparison", () => {
  it("has a column for each role and a cell in each, empty where nothing is known", () => {
    expect(sheet.title).toBe("ONE and TWO");
    expect(section("Skills").columns).toEqual(["ONE", "TWO"]);
    expect(section("Skills").rows.map(({ cells }) => cells.map((cell) => cell.length))).toEqual([[0, 1]]);
    expect(section("Skills").rows[0]?.marks).toEqual(["one-sided"]);
  });

  it("marks a row as shared, differing or disputed, and what is old where it stands", () => {
    expect(section("Duties").rows.map(({ marks }) => marks)).toEqual([["shared"], ["differs", "disputed"]]);
    const [one, two] = section("Pay").rows[0]?.cells ?? [];
    expect(one?.[0]?.marks).toEqual([]);
    expect(two?.[0]?.marks).toEqual(["old"]);
  });

  it("explains the marks that occur and no others", () => {
    expect(sheet.marks).toEqual(["shared", "differs", "one-sided", "disputed", "old"]);
    const calm = comparisonSheet(compareRoles(data, data.roles, on, { sections: ["skills"] }));
    expect(calm.marks).toEqual(["one-sided"]);
  });

  it("says why sources disagree, and which side is the more authoritative", () => {
    const [remark] = section("Duties").remarks;
    expect(remark?.text).toContain("Who plans. They differ.");
    expect(remark?.details.join()).toMatch(/More authoritative.*TWO.*Writes plans/);
    expect(remark?.citations).toEqual(["timeless"]);
  });

  it("says how far two pay figures are apart, and draws them on one scale", () => {
    const text = section("Pay").remarks[0]?.text ?? "";
    for (const part of ["Topic c", "TWO $150", "ONE $100", "$50", "50.0", "a year"])
      expect(text).toContain(part);
    expect(section("Pay").rows[0]?.cells.map((cell) => cell[0]?.bar?.to)).toEqual([100 / 150, 1]);
  });

  it("tells every detail of a statement: strength and note", () => {
    const [one, two] = section("Duties").rows[1]?.cells ?? [];
    expect(one?.[0]?.note).toBe("By hand.");
    expect(two?.[0]?.details).toEqual(["required"]);
  });

  it("lists each cited source once and ends with the date, the oldest source and who decides", () => {
    expect(sheet.sources.map(({ id }) => id)).toEqual(["article", "timeless", "aged"]);
    const closing = sheet.closing.join("\n");
    expect(closing).toContain("As of 2026-01-01");
    expect(closing).toMatch(/oldest dated source.*aged.*2015-01-01.*11 years old/i);
    // There is no credential in it, and so no certifying body.
    expect(sheet.closing.at(-1)).toContain("employer decides");
  });

  it("names the sections of which nothing at all is known, and only in a whole comparison", () => {
    expect(sheet.sections.map(({ heading }) => heading)).not.toContain("Outlook");
    expect(sheet.closing.join("\n")).toMatch(/not known: .*outlook/i);
    const part = comparisonSheet(compareRoles(data, data.roles, on, { sections: ["outlook"] }));
    expect(part.sections[0]).toMatchObject({ heading: "Outlook", whenEmpty: "Not known." });
  });

  it("says so when only some rows are shown", () => {
    const only = comparisonSheet(
      compareRoles(data, data.roles, on, { only: "disputed", sections: ["skills"] }),
    );
    expect(only.intro).toHaveLength(1);
    expect(only.sections[0]?.rows).toEqual([]);
    expect(only.sections[0]?.whenEmpty).toBe("Nothing of this kind.");
    expect(sheet.intro).toEqual([]);
  });
});

describe("the records of a comparison", () => {
  const comparison = compareRoles(data, data.roles, on);

  it("are one a statement, all as wide as the header", () => {
    for (const detail of ["full", "short", "none"] as const) {
      const { columns, rows } = comparisonRecords(comparison, detail);
      expect(rows).toHaveLength(2 + 7);
      expect(new Set(columns).size).toBe(columns.length);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it("keep amounts as numbers and name the disagreements", () => {
    const { columns, rows } = comparisonRecords(comparison, "short");
    const at = (name: string) => rows.map((row) => row[columns.indexOf(name)]);
    expect(at("pay_low").filter((value) => value !== "")).toEqual([100, 150]);
    expect(at("disputed").filter((value) => value !== "")).toEqual(["who-plans", "who-plans"]);
    expect(at("old").filter((value) => value === "yes")).toHaveLength(1);
  });

  it("give the details of sources in the order of their ids", () => {
    const bundled = bundledDataset();
    const { columns, rows } = comparisonRecords(compareRoles(bundled, bundled.roles, on), "full");
    for (const row of rows) {
      const of = (name: string) => String(row[columns.indexOf(name)]);
      const expected = of("sources")
        .split("; ")
        .map((id) => bundled.sources.find((source) => source.id === id)?.address);
      expect(of("source_addresses")).toBe(expected.join("; "));
    }
  });
});
