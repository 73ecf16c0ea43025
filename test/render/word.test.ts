import { beforeAll, describe, expect, test } from "vitest";
import { cleanText } from "../../src/domain/clean-text.ts";
import { renderDocx } from "../../src/render/word/render-docx.ts";
import { named, type PartElement, readOfficeFile, textIn } from "../support/office-file.ts";
import { SAID, sheetOf, sheetOfAll } from "./support/sheet-of.ts";

const WORDS = { title: "Our title", intro: "One\ntwo", footer: "Room 12" };

async function partsOf(texts: readonly string[]) {
  const said = texts.join("\n");
  const handout = { title: texts[0] ?? "", intro: said, footer: said };
  return readOfficeFile(await renderDocx(sheetOfAll(texts), { sources: "full", handout }));
}

function body(parts: ReadonlyMap<string, PartElement>): PartElement {
  const document = parts.get("word/document.xml");
  if (document === undefined) throw new Error("there is no document");
  return document;
}

/** The elements in order, without the links of addresses, and what only a long row lacks. */
function shapeOf(element: PartElement): readonly string[] {
  const isLink = element.name === "w:hyperlink" && element.attributes["r:id"] !== undefined;
  if (["w:trPr", "w:rPr"].includes(element.name)) return [];
  const below = element.children.flatMap((child) => (typeof child === "string" ? [] : shapeOf(child)));
  return isLink ? below : [element.name, ...below];
}

function paragraphsOf(style: string, element: PartElement): readonly string[] {
  return named(element, "w:p")
    .filter((paragraph) =>
      named(paragraph, "w:pStyle").some(({ attributes }) => attributes["w:val"] === style),
    )
    .map(textIn);
}

/** So many texts a document; the last is filled up. */
const BATCH = 100;
const ODD = [...SAID, "javascript:alert(1)", "file:///etc/passwd", " https://a b", "https://a/\\b"];
const BATCHES = Array.from({ length: Math.ceil(ODD.length / BATCH) }, (_each, index) =>
  Array.from({ length: BATCH }, (_text, place) => ODD[index * BATCH + place] ?? `filling ${place}`),
);

describe("texts in a Word document", () => {
  let harmless = "";
  beforeAll(async () => {
    harmless = shapeOf(
      body(await partsOf(Array.from({ length: BATCH }, (_text, place) => `harmless ${place}`))),
    ).join();
  });

  test.each(BATCHES.map((texts, index) => [index, texts] as const))(
    "never become markup, are all there, and are links only for addresses of the web and of mail (%i)",
    async (_index, texts) => {
      const parts = await partsOf(texts);
      const document = body(parts);
      expect(shapeOf(document).join() === harmless).toBe(true);
      const clean = texts.map(cleanText);
      expect(paragraphsOf("Intro", document)).toEqual(clean);
      expect(new Set(paragraphsOf("Heading1", document))).toEqual(new Set([...clean, "Signs", "Sources"]));
      expect(new Set(paragraphsOf("Heading2", document))).toEqual(new Set(clean));
      expect(new Set(paragraphsOf("TableHead", document).filter((text) => !clean.includes(text)))).toEqual(
        new Set(["Days", "In words", "=\u00A0shared", "≠\u00A0differs"]),
      );
      const targets = named(parts.get("word/_rels/document.xml.rels"), "Relationship").flatMap(
        ({ attributes }) => (attributes["TargetMode"] === "External" ? [attributes["Target"] ?? ""] : []),
      );
      expect(targets.length).toBeGreaterThan(0);
      for (const target of targets) expect(target).toMatch(/^(?:https?:\/\/|mailto:)[!-~]+$/i);
    },
  );
});

describe("a Word document", () => {
  const made = async (rows = 2, columns = ["One", "Two"]) => {
    const { sections, ...sheet } = sheetOf("text");
    const [section] = sections;
    if (section === undefined) throw new Error("there is no section");
    const row = {
      label: "label",
      marks: [],
      cells: columns.map(() => [{ text: "cell", details: [], marks: [], citations: ["one"] }]),
    };
    const long = {
      ...row,
      label: "long",
      cells: [[{ text: "word ".repeat(5000), details: [], marks: [], citations: [] }]],
    };
    const all = [...Array(rows).fill(row), long];
    return readOfficeFile(
      await renderDocx(
        { ...sheet, sections: [{ ...section, columns, rows: all }] },
        { sources: "full", handout: WORDS },
      ),
    );
  };

  test("repeats the head of every table, and tears no row that fits on a page", async () => {
    const tables = named(body(await made()), "w:tbl");
    expect(tables.length).toBe(2);
    for (const table of tables) {
      const [head, ...rows] = named(table, "w:tr");
      expect(head && named(head, "w:tblHeader").length).toBe(1);
      for (const row of rows) {
        expect(named(row, "w:cantSplit").length).toBe(textIn(row).length > 3000 ? 0 : 1);
      }
    }
  });

  test("lies on its side for three roles, and stands for two", async () => {
    const orientation = async (columns: readonly string[]) =>
      named(body(await made(1, [...columns])), "w:pgSz")[0]?.attributes["w:orient"];
    expect(await orientation(["A", "B"])).toBe("portrait");
    expect(await orientation(["A", "B", "C"])).toBe("landscape");
  });

  test("says its language and title, and numbers its pages below the words of whoever hands it out", async () => {
    const parts = await made();
    expect(named(parts.get("word/styles.xml"), "w:lang")[0]?.attributes["w:val"]).toBe("en-US");
    expect(named(parts.get("docProps/core.xml"), "dc:title").map(textIn)).toEqual(["Our title"]);
    const [footer] = named(parts.get("word/footer1.xml"), "w:ftr");
    expect(footer && textIn(footer)).toMatch(/^Room 12Page PAGE of NUMPAGES$/);
    expect(paragraphsOf("Intro", body(parts))).toEqual(["One", "two"]);
  });

  test("leads from every number to its source, and to nothing that is not there", async () => {
    const document = body(await made());
    const places = named(document, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);
    const anchors = named(document, "w:hyperlink").flatMap(({ attributes }) => attributes["w:anchor"] ?? []);
    expect(anchors.length).toBeGreaterThan(2);
    expect(anchors.filter((anchor) => !places.includes(anchor))).toEqual([]);
  });

  test("is the same however often it is made, and holds no moment but one that was asked for", async () => {
    const options = { sources: "full", handout: WORDS } as const;
    const [one, two] = [await renderDocx(sheetOf("a"), options), await renderDocx(sheetOf("a"), options)];
    expect(Buffer.compare(one, two)).toBe(0);
    const core = (bytes: Uint8Array) =>
      named(readOfficeFile(bytes).get("docProps/core.xml"), "dcterms:created").map(textIn);
    expect(core(one)).toEqual([]);
    const stamped = await renderDocx(sheetOf("a"), { ...options, stamp: "20260131T120000Z" });
    expect(core(stamped)).toEqual(["2026-01-31T12:00:00Z"]);
  });

  test("says nothing about sources when asked for none", async () => {
    const parts = readOfficeFile(await renderDocx(sheetOf("text"), { sources: "none", handout: {} }));
    expect(named(body(parts), "w:hyperlink")).toEqual([]);
    expect(paragraphsOf("Source", body(parts))).toEqual([]);
  });
});
