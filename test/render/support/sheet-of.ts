import type { Item, Sheet } from "../../../src/render/sheet.ts";
import { NAUGHTY_STRINGS } from "../../support/naughty-strings.ts";
import { day } from "../../support/small-dataset.ts";

function item(text: string, more: Partial<Item> = {}): Item {
  return { text, details: [], marks: [], citations: [], ...more };
}

/** A sheet that says the same text in every field. */
export function sheetOf(text: string): Sheet {
  const full = item(text, {
    details: [text],
    note: text,
    marks: ["disputed", "met"],
    citations: ["one", text],
    bar: { figure: text, from: 0.2, to: 0.7 },
  });
  const node = { mark: "met", label: text, item: full, under: [] } as const;
  const span = { from: day("2026-01-01"), to: day("2029-05-05"), kind: "met", label: text } as const;
  return {
    title: text,
    intro: [item(text), full],
    timelines: [
      {
        heading: text,
        corner: text,
        from: day("2026-01-01"),
        to: day("2029-12-31"),
        rows: [
          {
            label: text,
            depth: 1,
            spans: [span],
            points: [{ day: day("2027-01-01"), label: text }],
            said: full,
          },
        ],
      },
    ],
    sections: [
      {
        heading: text,
        corner: text,
        columns: [text, text],
        rows: [
          { label: text, marks: ["shared"], cells: [[item(text)], []] },
          { label: text, marks: ["differs"], cells: [[full], [full, item(text)]] },
        ],
        whenEmpty: text,
        remarks: [full],
        barScale: text,
      },
      { heading: text, corner: text, columns: [text], rows: [], whenEmpty: text, remarks: [] },
    ],
    outlines: [
      { heading: text, lead: [node], parts: [{ title: text, nodes: [{ ...node, under: [node] }] }] },
    ],
    marks: ["differs", "old"],
    oldMeaning: text,
    sources: [
      { id: "one", short: text, full: text, address: "https://example.org/a_b?c=d&e=f" },
      { id: text, short: text, full: text, address: text },
    ],
    closing: [text],
  };
}

/** Empty lines of an intro or footer make no paragraph. */
export const SAID: readonly string[] = NAUGHTY_STRINGS.filter(
  (text) => !/[\r\n]/.test(text) && text.trim() !== "",
);

/** A sheet that says each text in every field; the title is the first. */
export function sheetOfAll(texts: readonly string[]): Sheet {
  const sheets = texts.map(sheetOf);
  const [first = sheetOf("")] = sheets;
  return {
    ...first,
    intro: sheets.flatMap(({ intro }) => intro),
    timelines: sheets.flatMap(({ timelines = [] }) => timelines),
    sections: sheets.flatMap(({ sections }) => sections),
    outlines: sheets.flatMap(({ outlines = [] }) => outlines),
    sources: sheets.flatMap(({ sources }, place) =>
      sources.map((source) =>
        source.id === "one" && place > 0 ? { ...source, id: `one-${place}` } : source,
      ),
    ),
    closing: sheets.flatMap(({ closing }) => closing),
  };
}
