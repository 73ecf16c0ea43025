import fc from "fast-check";
import type { Nodes } from "mdast";
import * as prettier from "prettier";
import { expect, test } from "vitest";
import { cleanText } from "../../src/domain/clean-text.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import type { Sheet } from "../../src/render/sheet.ts";
import { NAUGHTY_STRINGS } from "../support/naughty-strings.ts";
import { all, cellTexts, item, parse, textOf } from "./support/read-markdown.ts";

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

test("a sheet without words is still a document", () => {
  expect(() => parse(renderMarkdown(sheetOf(""), { sources: "full" }))).not.toThrow();
});
