import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/domain/clean-text.ts";
import { renderXlsx } from "../../src/render/excel/render-xlsx.ts";
import type { View } from "../../src/render/formats.ts";
import type { Records, Sheet } from "../../src/render/sheet.ts";
import { named, readOfficeFile } from "../support/office-file.ts";
import { type BookSheet, columnOf, readWorkbook } from "../support/workbook-cells.ts";
import { SAID, sheetOf, sheetOfAll } from "./support/sheet-of.ts";

const RECORDS: Records = { columns: ["text"], rows: [] };

function viewOf(sheet: Sheet, records: Records = RECORDS): View {
  return { document: {}, sheet: () => sheet, records: () => records };
}

async function bytesOf(sheet: Sheet, records?: Records, handout = {}) {
  return renderXlsx(viewOf(sheet, records), { sources: "full", explain: false, handout });
}

async function bookOf(sheet: Sheet, records?: Records, handout = {}) {
  return readWorkbook(await bytesOf(sheet, records, handout));
}

function sheetNamed(book: readonly BookSheet[], name: string): BookSheet {
  const sheet = book.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name} but ${book.map((each) => each.name).join()}`);
  return sheet;
}

/** What a program would read as a formula, a date, a number or a link, were it not a text. */
const TEMPTING = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "'=1",
  "=cmd|'/C calc'!A0",
  "1-2",
  "007",
  "1e5",
  "TRUE",
  "_x0041_",
  "2026-01-31 ",
  "#REF!",
];

describe("texts in a workbook", () => {
  const odd = [...SAID, ...TEMPTING];

  test("stay texts, never formulas, and are all there", async () => {
    const records = { columns: ["text"], rows: odd.map((text) => [text]) };
    const book = await bookOf(sheetOfAll(odd), records, { title: "=1", intro: odd.join("\n"), footer: "=2" });
    const clean = odd.map(cleanText);
    expect(columnOf(sheetNamed(book, "Data"), "Text")).toEqual(clean);
    expect(columnOf(sheetNamed(book, "About"), "In words").slice(0, clean.length + 1)).toEqual([
      "=1",
      ...clean,
    ]);
    for (const { cells } of book) {
      for (const cell of cells.values()) {
        expect(cell.isFormula).toBe(false);
        if (cell.type === "s") expect(cell.format).toBe("@");
        else expect([cell.type, typeof cell.value]).toEqual(["n", "number"]);
      }
    }
  });

  test("make names of sheets that Excel takes, each once", async () => {
    const sections = [
      "History",
      "a/b\\c?d*e[f]:",
      "'quoted'",
      "x".repeat(40),
      "x".repeat(41),
      "",
      "👩🏽‍⚕️".repeat(9),
      ...SAID,
    ].map((heading, place) => ({ ...sheetOf("text").sections[0], heading, columns: [`${place}`] }));
    const { sections: _sections, ...sheet } = sheetOf("text");
    const book = await bookOf({
      ...sheet,
      sections: sections.flatMap((each) => (isWhole(each) ? [each] : [])),
    });
    const names = book.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(500);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}\p{Cs}]{1,31}(?<!')$/u);
      expect(name.toLowerCase()).not.toBe("history");
    }
  });

  test("are links only for addresses of the web and of mail", async () => {
    const parts = readOfficeFile(
      await bytesOf(sheetOfAll([...odd, "javascript:alert(1)", `https://a/${"b".repeat(3000)}`])),
    );
    const links = [...parts].flatMap(([name, part]) =>
      name.startsWith("xl/worksheets/_rels") ? named(part, "Relationship") : [],
    );
    expect(links.length).toBeGreaterThan(1);
    for (const { attributes } of links) {
      expect(attributes["Target"]).toMatch(/^(?:https?:\/\/|mailto:)[!-~]+$/i);
      expect(attributes["Target"]?.length).toBeLessThan(2080);
    }
  });

  test("that are too long for a cell go on in the next row, and nothing is lost", async () => {
    const long = "word ".repeat(20_000).trim();
    const book = await bookOf(sheetOf("text"), {
      columns: ["id", "text", "pay_low"],
      rows: [
        ["a", long, 5],
        ["b", "short", 6],
      ],
    });
    const data = sheetNamed(book, "Data");
    const texts = columnOf(data, "Text").map(String);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    expect(texts.slice(0, -1).join("")).toBe(long);
    expect(columnOf(data, "Id")).toEqual([...Array(texts.length - 1).fill("a"), "b"]);
  });
});

function isWhole(section: Partial<Sheet["sections"][number]>): section is Sheet["sections"][number] {
  return section.rows !== undefined;
}

describe("a workbook", () => {
  const records: Records = {
    columns: ["role", "pay_low", "pay_year", "read", "mixed"],
    rows: [
      ["rn", 58_670, 2024, "2026-11-21", "2026-11-21"],
      ["lpn", 31.5, "", "", "2026"],
    ],
  };

  test("has numbers as numbers, and days as days where a column tells nothing else", async () => {
    const { cells } = sheetNamed(await bookOf(sheetOf("text"), records), "Data");
    const shown = (place: string) => {
      const cell = cells.get(place);
      return cell && [cell.type, cell.value, cell.format];
    };
    expect(shown("B2")).toEqual(["n", 58_670, "#,##0"]);
    expect(shown("B3")).toEqual(["n", 31.5, "#,##0.##"]);
    expect(shown("C2")).toEqual(["n", 2024, "General"]);
    // 2026-11-21, counted as Excel does: the day 2 is 1900-01-01, because Excel takes 1900 for a leap year.
    expect(shown("D2")).toEqual(["n", Date.UTC(2026, 10, 21) / 86_400_000 + 25_569, "yyyy-mm-dd"]);
    expect(shown("D3")).toBeUndefined();
    expect(shown("E2")).toEqual(["s", "2026-11-21", "@"]);
  });

  test("keeps the head of each sheet in view, can filter every column, and fits its columns to what they hold", async () => {
    for (const { part, cells, name } of await bookOf(sheetOf("text"), records)) {
      const [pane] = named(part, "pane");
      expect(pane?.attributes, name).toMatchObject({ state: "frozen", ySplit: "1", topLeftCell: "A2" });
      const last = [...cells.keys()]
        .filter((place) => /^[A-Z]+1$/.test(place))
        .at(-1)
        ?.slice(0, -1);
      expect(named(part, "autoFilter")[0]?.attributes["ref"]).toMatch(new RegExp(`^A1:${last}\\d+$`));
      const widths = named(part, "col").map(({ attributes }) => Number(attributes["width"]));
      expect(widths.every((width) => width >= 10 && width <= 60)).toBe(true);
    }
  });

  test("repeats the head on every printed page", async () => {
    const parts = readOfficeFile(await bytesOf({ ...sheetOf("text"), sections: [] }));
    const titles = named(parts.get("xl/workbook.xml"), "definedName").map(({ attributes, children }) => [
      attributes["name"],
      children.join(""),
    ]);
    expect(titles).toContainEqual(["_xlnm.Print_Titles", "'Data'!$1:$1"]);
  });

  test("is the same however often it is made, and holds no moment but one that was asked for", async () => {
    const [one, two] = [await bytesOf(sheetOf("a")), await bytesOf(sheetOf("a"))];
    expect(Buffer.compare(one, two)).toBe(0);
    const moments = (bytes: Uint8Array) =>
      named(readOfficeFile(bytes).get("docProps/core.xml"), "dcterms:modified");
    expect(moments(one)).toEqual([]);
    const options = { sources: "full", explain: false, handout: {}, stamp: "20260131T120000Z" } as const;
    const stamped = await renderXlsx(viewOf(sheetOf("a")), options);
    expect(moments(stamped)[0]?.children).toEqual(["2026-01-31T12:00:00Z"]);
  });

  test("says nothing about sources when asked for none", async () => {
    const bytes = await renderXlsx(viewOf(sheetOf("text")), { sources: "none", explain: false, handout: {} });
    const book = readWorkbook(bytes);
    expect(book.map(({ name }) => name)).not.toContain("Sources");
    expect(
      [...readOfficeFile(bytes).keys()].filter((name) => name.startsWith("xl/worksheets/_rels")),
    ).toEqual([]);
  });
});
