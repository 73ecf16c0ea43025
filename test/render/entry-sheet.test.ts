import { describe, expect, it } from "vitest";
import { describeEntries } from "../../src/catalog/describe-entries.ts";
import { entryRecords } from "../../src/render/entry-records.ts";
import { entrySheet } from "../../src/render/entry-sheet.ts";
import type { Item, OutlineNode, Sheet } from "../../src/render/sheet.ts";
import { bundledDataset, day } from "../support/small-dataset.ts";

const data = bundledDataset();
const show = (id: string) => describeEntries(data, id, day("2026-01-01"));
const everything = [...data.roles, ...data.credentials, ...data.vocabulary, ...data.sources].map(
  ({ id }) => id,
);

function outlineItems({ outlines = [] }: Sheet): readonly Item[] {
  const items = (node: OutlineNode): readonly Item[] => [node.item, ...node.under.flatMap(items)];
  return outlines.flatMap(({ lead, parts }) =>
    [...lead, ...parts.flatMap(({ nodes }) => nodes)].flatMap(items),
  );
}

/** Every text that the sheet shows. */
function textsOf(id: string): string {
  const sheet = entrySheet(show(id));
  const items = sheet.sections.flatMap(({ rows, remarks }) => [
    ...rows.flatMap(({ cells }) => cells.flat()),
    ...remarks,
  ]);
  return [...items, ...sheet.intro]
    .map(({ text, details, note }) => [text, ...details, note].join("\n"))
    .join("\n");
}

describe("the sheet of an entry", () => {
  it("is there for everything that the dataset knows, with sources for all that it cites", () => {
    for (const id of everything) {
      const sheet = entrySheet(show(id));
      const known = new Set(sheet.sources.map((source) => source.id));
      expect(sheet.title).not.toBe("");
      expect(sheet.sections.length).toBeGreaterThan(0);
      for (const { rows, columns } of sheet.sections) {
        for (const { cells } of rows) {
          expect(cells).toHaveLength(columns.length);
          for (const citation of cells.flat().flatMap((item) => item.citations))
            expect(known).toContain(citation);
        }
      }
      expect([...known]).toEqual(
        expect.arrayContaining(outlineItems(sheet).flatMap((item) => item.citations)),
      );
    }
  });

  it("of a credential leaves out nothing of it", () => {
    for (const { id, summary, about, requirements, application, exam, fees, renewal } of data.credentials) {
      const shown = textsOf(id);
      for (const { text, note } of [
        summary,
        ...about,
        ...requirements,
        ...application,
        ...exam.facts,
        ...exam.windows,
        ...renewal.facts,
      ]) {
        expect(shown).toContain(text);
        expect(shown).toContain(note ?? "");
      }
      expect(
        entrySheet(show(id))
          .sections.find(({ heading }) => heading === "Fees")
          ?.rows.flatMap(({ cells }) => cells.flat()),
      ).toHaveLength(fees.length);
    }
  });

  it("tells every version of the rules, and every account of what a role asks", () => {
    for (const [id, versions] of [
      ...data.credentials.map((credential) => [credential.id, credential.rules] as const),
      ...data.roles.map((one) => [one.id, one.entry] as const),
    ]) {
      const { outlines = [] } = entrySheet(show(id));
      expect(outlines).toHaveLength(versions.length);
      versions.forEach(({ label = "", note }, place) => {
        expect(outlines[place]?.heading).toContain(label);
        expect(JSON.stringify(outlines[place]?.lead)).toContain(note ?? "");
      });
    }
  });

  it("of a word explains it in one plain sentence", () => {
    for (const { id, plain } of data.vocabulary) expect(textsOf(id)).toContain(plain);
  });

  it("of a word says of an estimate that it is one, and of what is held for life that it never expires", () => {
    for (const { id, typicalMonths, neverExpires } of data.vocabulary) {
      const shown = textsOf(id);
      if (typicalMonths !== undefined) {
        expect(shown).toMatch(new RegExp(`about ${typicalMonths} months?; an estimate`));
      }
      expect(shown.includes("held for life")).toBe(neverExpires === true);
    }
  });

  it("of a role names what it is confused with and the credentials that serve it", () => {
    const shown = textsOf("case-manager");
    expect(shown).toContain("Often confused with: Care manager (care-manager).");
    expect(shown).toMatch(/Credentials that serve it: .*CCM \(ccm\)/);
  });

  it("of a source gives its address", () => {
    for (const { id, address } of data.sources) expect(textsOf(id)).toContain(address);
  });
});

describe("the records of an entry", () => {
  it("hold the lines of its rules too, each with all that it stands under", () => {
    for (const { id } of data.credentials) {
      const texts = entryRecords(show(id), "full").rows.map((row) => row[4]);
      for (const { text } of outlineItems(entrySheet(show(id)))) expect(texts).toContain(text);
    }
    const labels = entryRecords(show("cmc"), "full").rows.map((row) => row[3]);
    expect(labels).toContainEqual(expect.stringMatching(/^CMC, .*Criteria I, /));
  });

  it("are as wide as their header and hold the id", () => {
    for (const id of everything) {
      for (const detail of ["full", "none"] as const) {
        const { columns, rows } = entryRecords(show(id), detail);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toHaveLength(columns.length);
        expect(columns.includes("sources")).toBe(detail === "full");
        expect(rows.every((row) => row[0] === id)).toBe(true);
      }
    }
  });
});
