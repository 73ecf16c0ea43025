import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/comparison/comparison.ts";
import { printed } from "../support/run-rolewise.ts";

const comparison: Comparison = JSON.parse(printed(["compare", "--format", "json"]));
const statements = comparison.sections.flatMap((section) =>
  section.rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.statements.map((statement) => [
        cell.role,
        section.id,
        row.topic,
        statement.text,
        statement.sources.join("; "),
      ]),
    ),
  ),
);

function records(format: "csv" | "tsv", more: readonly string[] = []): readonly Record<string, string>[] {
  const text = printed(["compare", "--format", format, ...more]);
  const reader = format === "csv" ? {} : { delimiter: "\t" };
  return parse(text, { columns: true, bom: true, ...reader });
}

describe("the comparison as records", () => {
  it.each(["csv", "tsv"] as const)("is one a statement, in the order of the document: %s", (format) => {
    const found = records(format).map((it) => [
      it["role"],
      it["section"],
      it["topic"],
      it["text"],
      it["sources"],
    ]);
    expect(statements.length).toBeGreaterThan(100);
    expect(found).toEqual(statements);
  });

  it.each(["csv", "tsv"] as const)(
    "for Excel starts no formula, and dropping the guard gives the plain fields: %s",
    (format) => {
      const guarded = records(format, ["--excel"]);
      const undone = guarded.map((record) =>
        Object.fromEntries(Object.entries(record).map(([key, field]) => [key, field.replace(/^'/, "")])),
      );
      expect(undone).toEqual(records(format));
      for (const field of guarded.flatMap((record) => Object.values(record)))
        expect(field).not.toMatch(/^\s*[=+@-](?!\d)/);
    },
  );

  it("keeps every pay figure a number", () => {
    const paid = records("csv", ["--section", "pay", "--excel"]).filter((record) => record["pay_low"] !== "");
    expect(paid.length).toBeGreaterThan(3);
    for (const record of paid) {
      expect(record["pay_low"]).toMatch(/^\d+(\.\d+)?$/);
      expect(Number(record["pay_low"])).toBeLessThanOrEqual(Number(record["pay_high"]));
    }
  });

  it("has a byte order mark and CRLF for Excel, and neither otherwise", () => {
    const excel = printed(["list", "--format", "csv", "--excel"]);
    expect(excel.startsWith("\uFEFF")).toBe(true);
    expect(excel.split("\r\n").length).toBe(excel.split("\n").length);
    expect(printed(["list", "--format", "csv"])).not.toMatch(/\r|\uFEFF/);
  });
});
