import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageLines } from "../../../src/cli/blocks/page-lines.ts";
import { parseMarkdown } from "../../../src/cli/blocks/parse-markdown.ts";
import { scanMarkdown } from "../../../src/cli/blocks/scan-markdown.ts";

/** Lines that open, close or disguise code, raw HTML, lists, quotations and comments. */
const LINES = [
  "",
  " ",
  "text",
  "# heading",
  "<!-- rolewise:begin a -->",
  "<!-- rolewise:end a -->",
  "  <!-- rolewise:begin a -->",
  "    <!-- rolewise:end a -->",
  "`<!-- rolewise:end a -->`",
  "text <!-- rolewise:end a -->",
  "<!-- rolewise:begin a",
  "-->",
  "```",
  "```js",
  "````",
  "``` `x`",
  "~~~",
  "~~~ text",
  " ```",
  "  ```",
  "   ~~~",
  "    ```",
  "\t```",
  "  \t~~~",
  "\f",
  "``` \t",
  "- ```",
  "- text",
  "  - text",
  "1. text",
  "10. ```",
  "> ```",
  "> text",
  "- <!-- x",
  "<!-- x -->",
  "<!-- x",
  "<!-->",
  "<div>",
  "</div>",
  "<details><summary>x</summary>",
  "<pre>",
  "</pre>",
  "<script>",
  "</script>",
  "<?php",
  "<!DOCTYPE html>",
  "<https://example.org>",
  "`code",
  "| a | b |",
  "| - | - |",
  "[a]: <b",
  "[^a]: note",
  "---",
  "  text",
  "      text",
];

const page = fc
  .array(fc.constantFrom(...LINES), { maxLength: 14 })
  .chain((lines) => fc.constantFrom("\n", "\r\n").map((lineEnd) => lines.join(lineEnd)));

describe("looking for begin and end lines quickly", () => {
  it("finds the very lines that a parser finds, or leaves it to the parser", async () => {
    let quick = 0;
    await fc.assert(
      fc.asyncProperty(page, async (text) => {
        const lines = pageLines(text);
        const scanned = scanMarkdown(lines);
        if (scanned === undefined) return;
        quick += 1;
        const { good, misplaced } = await parseMarkdown(text, lines);
        expect(scanned.map(({ number }) => number)).toEqual(good.map(({ number }) => number));
        expect(misplaced).toEqual([]);
      }),
      { numRuns: process.env["FUZZ"] === "long" ? 200_000 : 3000, seed: 6 },
    );
    expect(quick).toBeGreaterThan(300);
  });
});
