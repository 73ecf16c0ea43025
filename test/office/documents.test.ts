import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { printed } from "../support/run-rolewise.ts";
import { columnOf, readWorkbook } from "../support/workbook-cells.ts";
import { describeInOffice } from "./support/office.ts";

const PERSON = ["--license", "rn active unrestricted", "--as-of", "2026-11-21"];

/** One of every result. */
const RESULTS: Readonly<Record<string, readonly string[]>> = {
  compare: ["compare", "case-manager", "care-manager"],
  show: ["show", "ccm"],
  check: ["check", "--no-input", ...PERSON],
  plan: ["plan", "ccm", "--assume", "case-management 40h/week", ...PERSON],
  road: ["plan", "ccm", "--from-zero", "--as-of", "2026-11-21"],
  roster: ["roster", "roster.csv", "--as-of", "2026-11-21"],
};
const NAMES = Object.keys(RESULTS);

const ROSTER = 'id,licenses\n=cmd|calc,rn active unrestricted\n"+1, ""x""",none\n';

/** Every sheet of a workbook in a file of its own, all fields quoted, texts as they are. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1";

async function textOfPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_page, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.flatMap((item) => ("str" in item ? [item.str] : [])).join(" ");
  });
  return Promise.all(pages);
}

/** Letters and digits alone: lines are broken anew, and hyphens and spaces with them. */
function bare(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The texts of a result, from its document, that a reader must find. */
function statementsOf(name: string): readonly string[] {
  if (name !== "compare") return [];
  const { sections } = JSON.parse(printed([...(RESULTS[name] ?? []), "--format", "json"]));
  const texts: string[] = [];
  for (const { rows } of sections) {
    for (const { cells } of rows) {
      for (const { statements } of cells) for (const { text } of statements) texts.push(text);
    }
  }
  return texts;
}

describeInOffice("files in an office program", ({ folder, convert, read }) => {
  beforeAll(() => {
    writeFileSync(join(folder, "roster.csv"), ROSTER);
    for (const [name, words] of Object.entries(RESULTS)) {
      for (const format of ["docx", "xlsx"])
        printed([...words, "--output", `${name}.${format}`], { cwd: folder });
    }
    convert(
      NAMES.map((name) => `${name}.docx`),
      "pdf",
    );
    convert(
      NAMES.map((name) => `${name}.xlsx`),
      CSV,
    );
  }, 240_000);

  describe("Word documents", () => {
    it.each(NAMES)("are opened, and say what the web page says: %s", async (name) => {
      const pages = await textOfPdf(read(`${name}.pdf`));
      const said = bare(pages.join(" "));
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.length).toBeLessThan(20);
      expect(pages[0]).toContain(`Page 1 of ${pages.length}`);
      const markdown = printed([...(RESULTS[name] ?? []), "--format", "markdown"], { cwd: folder });
      const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => bare(heading));
      expect(headings.filter((heading) => !said.includes(heading))).toEqual([]);
      expect(statementsOf(name).filter((text) => !said.includes(bare(text)))).toEqual([]);
    });

    it("repeat the heads of a table on every page that it goes on to", async () => {
      const pages = await textOfPdf(read("compare.pdf"));
      const tables = pages.filter((page) => !page.includes("Sources") && page.includes("differs"));
      expect(tables.length).toBeGreaterThan(4);
      for (const page of tables) expect(page).toMatch(/Topic\s+Case manager\s+Care manager/);
    });
  });

  describe("workbooks", () => {
    it.each(NAMES)("are opened, and hold in every cell what the file holds: %s", (name) => {
      const book = readWorkbook(readFileSync(join(folder, `${name}.xlsx`)));
      expect(book.length).toBeGreaterThan(1);
      for (const sheet of book) {
        const shown: readonly (readonly string[])[] = parse(read(`${name}-${sheet.name}.csv`), {
          relax_column_count: true,
        });
        for (const [place, { type, value }] of sheet.cells) {
          const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
          const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          const cell = shown[Number(row) - 1]?.[column];
          if (type === "s") expect(cell, `${sheet.name} ${place}`).toBe(value);
          else expect(cell, `${sheet.name} ${place}`).toMatch(/^[\d.,-]+$/);
        }
      }
    });

    it("have the same records as csv, with pay as numbers", () => {
      const data = readWorkbook(readFileSync(join(folder, "compare.xlsx"))).find(
        ({ name }) => name === "Data",
      );
      if (data === undefined) throw new Error("there are no records");
      const records: readonly Readonly<Record<string, string>>[] = parse(
        printed([...(RESULTS["compare"] ?? []), "--format", "csv"]),
        { columns: true },
      );
      expect(columnOf(data, "Text")).toEqual(records.map(({ text }) => text));
      expect(columnOf(data, "Pay low")).toEqual(
        records.flatMap(({ pay_low }) => (pay_low ? [Number(pay_low)] : [])),
      );
    });

    it("never take a name in a roster for a formula", () => {
      const rows = parse(read("roster-People.csv"));
      expect(rows.slice(1).map(([id]: readonly string[]) => id)).toEqual(["=cmd|calc", '+1, "x"']);
    });
  });
});
