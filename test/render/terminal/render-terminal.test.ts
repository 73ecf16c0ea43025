import fc from "fast-check";
import { type RenderOptions, renderDocument as renderBuilt } from "rolewise";
import { describe, expect, it } from "vitest";
import { compareRoles } from "../../../src/comparison/compare-roles.ts";
import type { Comparison } from "../../../src/comparison/comparison.ts";
import { cleanText } from "../../../src/domain/clean-text.ts";
import { measureText } from "../../../src/render/measure-text.ts";
import { NAUGHTY_STRINGS } from "../../support/naughty-strings.ts";
import { bundledDataset, dataset, day, role, statement } from "../../support/small-dataset.ts";

// The built package is what draws here: building replaces the width of text inside cli-table3.

const bundled = bundledDataset();

/** Documents survive JSON, which is also how they reach the built package from here. */
function renderDocument(comparison: Comparison, format: "terminal", options: Partial<RenderOptions>): string {
  return renderBuilt(JSON.parse(JSON.stringify(comparison)), format, options);
}

const layouts = ["auto", "table", "turned", "records"] as const;

/** What is left of a drawing when everything that layout adds is taken away. */
function letters(drawing: string): string {
  return drawing.replace(/[\s│┌┐└┘├┤┬┴┼─|+\-=•]/g, "");
}

function drawn(text: string): string {
  return text.replace(/[\s│┌┐└┘├┤┬┴┼─|+\-=•]/g, "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not occur
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe("at every width from 20 to 200", () => {
  const comparison = compareRoles(bundled, bundled.roles, bundled.checked, {
    sections: ["experience", "pay"],
  });
  const texts = comparison.sections.flatMap((section) =>
    section.rows.flatMap((row) => row.cells.flatMap((cell) => cell.statements.map(({ text }) => text))),
  );

  it.each(layouts)("no line is too wide (%s)", async (layout) => {
    // Every narrow width, where words break, and some of the others.
    for (let width = 20; width <= 200; width += width < 80 ? 1 : 9) {
      const lines = (await renderDocument(comparison, "terminal", { width, layout })).split("\n");
      const widest = Math.max(...lines.map(measureText));
      expect(widest, `at width ${width}`).toBeLessThanOrEqual(width);
    }
  });

  it.each([20, 37, 59, 60, 80, 120, 200])(
    "no character is missing at %i columns in records",
    async (width) => {
      const drawing = letters(await renderDocument(comparison, "terminal", { width, layout: "records" }));
      for (const text of texts) expect(drawing).toContain(drawn(text));
    },
  );
});

describe("hostile texts", () => {
  it.each(layouts)(
    "lose no character, send no control character and break no column (%s)",
    async (layout) => {
      for (const text of NAUGHTY_STRINGS) {
        if (cleanText(text) === "") continue;
        const roles = ["one", "two"].map((id) =>
          role(id, { duties: [statement("a", text, { note: text })] }),
        );
        const data = dataset(roles, { topics: [{ id: "a", title: text }] });
        const comparison = compareRoles(data, roles, day("2026-01-01"), { sections: ["duties"] });
        const drawing = await renderDocument(comparison, "terminal", { width: 76, layout });
        expect(drawing).not.toMatch(CONTROL);
        for (const line of drawing.split("\n")) expect(measureText(line), line).toBeLessThanOrEqual(76);
        if (layout === "records") expect(letters(drawing)).toContain(drawn(cleanText(text)));
      }
    },
  );

  it("keep the borders of a table in one place", async () => {
    const wide = ["漢字かな", "👩‍👩‍👧‍👦🇺🇸", "é́́combined", "plain"];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...wide), { minLength: 1, maxLength: 12 }), async (words) => {
        const roles = ["one", "two"].map((id) => role(id, { duties: [statement("a", words.join(" "))] }));
        const data = dataset(roles);
        const comparison = compareRoles(data, roles, day("2026-01-01"), { sections: ["duties"] });
        const drawing = await renderDocument(comparison, "terminal", { width: 80, layout: "table" });
        const rows = drawing.split("\n").filter((line) => line.startsWith("│"));
        const edges = rows.map((line) =>
          [...line.matchAll(/│/g)].map(({ index }) => measureText(line.slice(0, index))).join(),
        );
        expect(new Set(edges).size).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe("color", () => {
  it("is always closed on its own line, and changes nothing but color", async () => {
    const comparison = compareRoles(bundled, bundled.roles, bundled.checked, { sections: ["duties", "pay"] });
    const colored = await renderDocument(comparison, "terminal", { color: true });
    const plain = await renderDocument(comparison, "terminal", {});
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are our own sequences
    const SEQUENCE = /\u001b\[(\d+)m/g;
    expect(colored.replace(SEQUENCE, "")).toBe(plain);
    for (const line of colored.split("\n")) {
      const codes = [...line.matchAll(SEQUENCE)].map(([, code]) => Number(code));
      const opened = codes.filter((code) => code !== 39 && code !== 22 && code !== 24).length;
      expect(codes.length - opened, line).toBe(opened);
    }
  });
});

describe("layout", () => {
  const of = (count: number) => {
    const roles = Array.from({ length: count }, (_, place) =>
      role(`role-${place}`, {
        duties: [statement("a", "a sentence that is long enough to need a column of its own")],
      }),
    );
    const data = dataset(roles);
    return compareRoles(data, roles, day("2026-01-01"), { sections: ["duties"] });
  };
  const isTable = (drawing: string) => drawing.includes("┌");

  it("is side by side while columns keep 24 characters", async () => {
    expect(await renderDocument(of(2), "terminal", { width: 80 })).toMatch(/ROLE-0 +│ ROLE-1/);
  });

  it("is turned when that brings a section into one table", async () => {
    const drawing = await renderDocument(of(6), "terminal", { width: 80 });
    expect(isTable(drawing)).toBe(true);
    expect(drawing).toMatch(/│ ROLE-5 +│/);
  });

  it("is stacked under 60 columns", async () => {
    expect(isTable(await renderDocument(of(2), "terminal", { width: 59 }))).toBe(false);
    expect(isTable(await renderDocument(of(2), "terminal", { width: 59, layout: "table" }))).toBe(true);
  });

  it("draws with ASCII alone when asked", async () => {
    const drawing = await renderDocument(of(2), "terminal", { width: 80, ascii: true });
    expect(drawing).toMatch(/^[ -~\n]*$/);
  });
});
