import * as prettier from "prettier";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/render/markdown.ts";
import type { Sheet } from "../../src/render/sheet.ts";
import { all, item, parse, textOf } from "./support/read-markdown.ts";

const HANDOUT: Sheet = {
  title: "Case manager and care manager",
  intro: [item("Only rows that differ.")],
  sections: [
    {
      heading: "Pay",
      corner: "Topic",
      columns: ["Case manager", "Care manager"],
      rows: [
        {
          label: "Yearly pay",
          marks: ["differs", "disputed"],
          cells: [
            [
              item("$69,818 a year", { details: ["mean", "2021"], marks: ["old"], citations: ["indeed"] }),
              item("R&D pays more!", { citations: ["indeed", "bls"] }),
            ],
            [item("$81,220 a year", { citations: ["bls"] })],
          ],
        },
        { label: "Overtime", marks: ["one-sided"], cells: [[item("1. none | seldom")], []] },
      ],
      whenEmpty: "Not known.",
      remarks: [item("Sources differ.", { marks: ["disputed"], citations: ["bls"] })],
    },
    { heading: "Outlook", corner: "Topic", columns: ["A"], rows: [], whenEmpty: "Not known.", remarks: [] },
  ],
  marks: ["differs", "old"],
  oldMeaning: "more than 5 years old",
  sources: [
    {
      id: "indeed",
      short: "Indeed, 2021",
      full: "Indeed: “Case vs. care”, 2021.",
      address: "https://example.org/a_b",
    },
    { id: "bls", short: "BLS, 2024", full: "BLS: “Wages”, 2024.", address: "https://example.gov/?a=b&c" },
  ],
  closing: ["As of 2026-01-01.", "The certifying body decides."],
};

describe("the handout", () => {
  test("reads as a person would write it", () => {
    expect(renderMarkdown(HANDOUT, { sources: "full" })).toBe(`# Case manager and care manager

Only rows that differ.

## Pay

| Topic                                | Case manager                                  | Care manager          |
| ------------------------------------ | --------------------------------------------- | --------------------- |
| **Yearly pay** ≠ differs, ! disputed | \\$69,818 a year (mean; 2021)[^indeed] _† old_ | \\$81,220 a year[^bls] |
|                                      | R&D pays more\\![^indeed][^bls]                |                       |
| **Overtime** + one side              | 1. none \\| seldom                             | _not known_           |

**! disputed** Sources differ.[^bls]

## Outlook

Not known.

- ≠ differs: the roles do not make the same points
- † old: more than 5 years old

As of 2026-01-01.

The certifying body decides.

[^indeed]: Indeed: “Case vs. care”, 2021. <https://example.org/a_b>

[^bls]: BLS: “Wages”, 2024. <https://example.gov/?a=b&c>
`);
  });

  test("says as much about sources as is asked", () => {
    expect(renderMarkdown(HANDOUT, { sources: "short" })).toContain(
      "[^bls]: BLS, 2024 <https://example.gov/?a=b&c>\n",
    );
    expect(renderMarkdown(HANDOUT, { sources: "none" })).not.toMatch(/\[\^|example/);
  });

  test.each(["full", "short", "none"] as const)(
    "is left alone by Prettier with sources %s",
    async (sources) => {
      const markdown = renderMarkdown(HANDOUT, { sources });
      expect(await prettier.format(markdown, { parser: "markdown" })).toBe(markdown);
    },
  );
});

test("a topic takes one row for each item of its longest cell and is named in the first", () => {
  const rows = all(parse(renderMarkdown(HANDOUT, { sources: "none" })))
    .filter((node) => node.type === "tableRow")
    .map((row) => row.children.map(textOf));
  expect(rows).toEqual([
    ["Topic", "Case manager", "Care manager"],
    ["Yearly pay ≠ differs, ! disputed", "$69,818 a year (mean; 2021) † old", "$81,220 a year"],
    ["", "R&D pays more!", ""],
    ["Overtime + one side", "1. none | seldom", "not known"],
  ]);
});

test("a sheet without columns is still a document", () => {
  const empty: Sheet = {
    ...HANDOUT,
    title: "",
    intro: [],
    sections: [],
    marks: [],
    sources: [],
    closing: [],
  };
  expect(renderMarkdown(empty, { sources: "full" })).toBe("\n");
});

test("footnotes are found whatever their source is called", () => {
  const ids = ["Upper", "upper", "7", "a b", "__proto__", "x]y"];
  const sources = ids.map((id) => ({ id, short: id, full: id, address: "https://example.org" }));
  const markdown = renderMarkdown(
    { ...HANDOUT, intro: [item("All", { citations: ids })], sections: [], sources },
    { sources: "short" },
  );
  const nodes = all(parse(markdown));
  const defined = nodes.filter((node) => node.type === "footnoteDefinition");
  const cited = nodes.filter((node) => node.type === "footnoteReference");
  expect(cited.map((node) => node.identifier)).toEqual(defined.map((node) => node.identifier));
  expect(new Set(defined.map((node) => node.identifier)).size).toBe(ids.length);
});

test("one endless cell does not fill the file with spaces", () => {
  const rows = Array.from({ length: 200 }, () => ({ label: "Topic", marks: [], cells: [[item("short")]] }));
  const long = { label: "Topic", marks: [], cells: [[item("x".repeat(100_000))]] };
  const section = {
    heading: "H",
    corner: "C",
    columns: ["A"],
    rows: [...rows, long],
    whenEmpty: "",
    remarks: [],
  };
  expect(renderMarkdown({ ...HANDOUT, sections: [section] }, { sources: "none" }).length).toBeLessThan(
    500_000,
  );
});
