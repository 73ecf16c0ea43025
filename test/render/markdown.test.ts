import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import * as prettier from "prettier";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/domain/clean-text.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import type { Item, Sheet } from "../../src/render/sheet.ts";
import { NAUGHTY_STRINGS } from "../support/naughty-strings.ts";

const parser = unified().use(remarkParse).use(remarkGfm);

function parse(markdown: string): Root {
  return parser.parse(markdown);
}

function all(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(all) : [])];
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** The shape of a document: its nodes without their texts; a link that shows its own address counts as text. */
function shapeOf(node: Nodes): string {
  if (node.type === "text") return "";
  if (node.type === "link") {
    expect(["", "http://", "mailto:"].map((scheme) => scheme + textOf(node))).toContain(node.url);
    return "";
  }
  const inner = "children" in node ? node.children.map(shapeOf).join("") : "";
  return `<${node.type}${"depth" in node ? node.depth : ""}>${inner}</>`;
}

function cellTexts(root: Root): readonly string[] {
  return all(root)
    .filter((node) => node.type === "tableCell")
    .map(textOf);
}

function item(text: string, more: Partial<Item> = {}): Item {
  return { text, details: [], marks: [], citations: [], ...more };
}

/** A sheet that says the same text in every field. */
function sheetOf(text: string): Sheet {
  const full = item(text, { details: [text, text], marks: ["disputed", "old"], citations: ["one", text] });
  return {
    title: text,
    intro: [item(text), full],
    sections: [
      {
        heading: text,
        corner: text,
        columns: [text, text],
        rows: [
          { label: text, marks: [], cells: [[item(text)], []] },
          { label: text, marks: ["differs"], cells: [[full, item(text, { citations: ["one"] })], [full]] },
        ],
        whenEmpty: text,
        remarks: [item(text), full],
      },
      { heading: text, corner: text, columns: [text], rows: [], whenEmpty: text, remarks: [] },
    ],
    marks: ["differs", "old"],
    oldMeaning: text,
    sources: [
      { id: "one", short: text, full: text, address: "https://example.org/a_b?c=d&e=*f*" },
      { id: text, short: text, full: text, address: text },
    ],
    closing: [text, text],
  };
}

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

test.each([
  "Plans care & finds services (often at home), 24/7 – “on call”",
  "Grows 8 % by 2033; 1,000 <new> posts",
  "Snake_case, 2 * 3, a | b, [sic], # 1, @home, ~5, C:\\dir, `x`",
  "- not a list",
  "2021. It began",
  "看護師 naïve façade 👩",
  "https://example.org/a_b and www.example.org/a_b",
])("Prettier has nothing to change about %j", async (text) => {
  const markdown = renderMarkdown(sheetOf(text), { sources: "full" });
  expect(await prettier.format(markdown, { parser: "markdown" })).toBe(markdown);
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

const SHAPE = shapeOf(parse(renderMarkdown(sheetOf("plain"), { sources: "full" })));

function expectHarmless(text: string): void {
  const clean = cleanText(text);
  if (clean === "") return;
  const markdown = renderMarkdown(sheetOf(text), { sources: "full" });
  const root = parse(markdown);
  expect(shapeOf(root)).toBe(SHAPE);
  const item = `${clean} (${clean}; ${clean}) ! disputed, † old`;
  const cells = [
    clean,
    clean,
    clean,
    clean,
    clean,
    "not known",
    `${clean} ≠ differs`,
    item,
    item,
    "",
    clean,
    "",
  ];
  expect(cellTexts(root)).toEqual(cells);
  const headings = all(root).filter((node) => node.type === "heading");
  expect(headings.map(textOf)).toEqual([clean, clean, clean]);
  const paragraphs = all(root).filter((node) => node.type === "paragraph");
  const disputed = `! disputed, † old ${clean} (${clean}; ${clean})`;
  expect(paragraphs.map(textOf)).toEqual([
    ...[clean, disputed, clean, disputed, clean],
    "≠ differs: the roles do not make the same points",
    `† old: ${clean}`,
    ...[clean, clean],
    `${clean} https://example.org/a_b?c=d&e=*f*`,
    `${clean} ${clean}`,
  ]);
  expect(markdown).toMatch(/[^\n]\n$/);
}

test.each(NAUGHTY_STRINGS.map((text) => [text]))(
  "%j changes no more than the words of the document",
  (text) => {
    expectHarmless(text);
  },
);

test("no text of markup changes more than the words of the document", () => {
  const unit = fc.constantFrom(
    ..."\\`*_[]<>|~$#+-=:!&;()^.1ax \u0301é",
    "www.",
    "://",
    "http",
    "@b.co",
    "&lt;",
    "[^1]",
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (parts) => {
      expectHarmless(parts.join(""));
    }),
    { numRuns: 200 },
  );
});

test("a sheet without words or columns is still a document", () => {
  expect(() => parse(renderMarkdown(sheetOf(""), { sources: "full" }))).not.toThrow();
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
