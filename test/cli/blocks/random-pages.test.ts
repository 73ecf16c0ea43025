import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { createMemoryHost } from "../../support/memory-host.ts";
import { pageFolder } from "./support.ts";

/** What people write between blocks, with everything that could be taken for a block or hide one. */
const PARTS = [
  "# A heading",
  "Some prose with `<!-- rolewise:begin x list roles -->` in it.",
  "```\n<!-- rolewise:begin x list roles -->\n```",
  "~~~md\n<!-- rolewise:end x -->\n```\n~~~",
  "````text\n```\n<!-- rolewise:begin x list roles -->\n```\n````",
  "- one\n- two\n\n  ```\n  <!-- rolewise:begin x list roles -->\n  ```\n- three",
  "1. one\n\n   ~~~\n   <!-- rolewise:end x -->\n   ~~~",
  "> quoted\n>\n> ```\n> <!-- rolewise:begin x list roles -->\n> ```",
  "> - deep\n>\n>   ```\n>   <!-- rolewise:end x -->\n>   ```",
  "Code:\n\n    <!-- rolewise:begin x list roles -->",
  "<!-- a comment -->",
  "<!--\nrolewise:begin x list roles\n-->",
  "<pre>\n<!-- rolewise:begin x list roles -->\n</pre>",
  "<details>\n<summary>More</summary>\n\nHidden.\n\n</details>",
  "| a | b |\n| - | - |\n| 1 | `<!-- rolewise:end x -->` |",
  "A [link](https://example.org), _emphasis_ and a footnote.[^note]\n\n[^note]: Said below.",
  "* stars\n* for lists\n\n\n\nand too many blank lines",
  "Setext\n======",
  "Trailing spaces  \nand a \\\nbreak",
  "---",
  "ünïcödé — 日本語 🙂",
];

/** Commands and their names; a page holds each at most once. */
const BLOCKS = [
  ["roles", "list roles"],
  ["csv", "list credentials --format csv"],
  ["own", "compare --data tiny.yaml --section pay"],
  ["text", "compare --data tiny.yaml --format terminal --width 60"],
].map(([name, command]) => `<!-- rolewise:begin ${name} ${command} -->\n<!-- rolewise:end ${name} -->`);

const TINY = { "/pages/tiny.yaml": tiny() };

function tiny(): string {
  const source = { publisher: "P", title: "T", address: "https://example.org/a", published: "undated" };
  const role = (text: string, amount: number) => ({
    title: text,
    summary: { text: `${text} <b> | \`\`\` *x*`, sources: ["a"] },
    sections: {
      pay: [
        {
          topic: "pay",
          text,
          sources: ["a"],
          pay: { amount, currency: "USD", period: "year", statistic: "mean" },
        },
      ],
    },
  });
  return JSON.stringify({
    title: "Hard texts",
    checked: "2026-11-01",
    topics: { pay: "Pay" },
    sources: { a: { ...source, read: "2026-11-01", authority: "article" } },
    roles: { one: role("One --> ~~~", 1000), two: role("Two <!-- rolewise:end own -->", 2000) },
  });
}

async function update(page: string, ...more: readonly string[]) {
  const host = createMemoryHost({ entries: { ...TINY, "/pages/a.md": page } });
  const code = await main(["update", "/pages/a.md", ...more], host);
  return { code, page: String(host.files.entries.get("/pages/a.md")), written: host.written };
}

/** What stands outside of the blocks named, with their begin lines as somebody wrote them. */
function handWritten(page: string): string {
  return page.replace(
    /^(\uFEFF?<!-- rolewise:begin (roles|csv|own|text) .*?)(?: hash=\S+ version=\S+)? -->(\r?\n)[\s\S]*?^(?=<!-- rolewise:end \2 -->)/gm,
    "$1 -->$3",
  );
}

const parts = fc
  .tuple(
    fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }),
    fc.subarray(BLOCKS, { minLength: 1 }),
    fc.array(fc.nat(100), { minLength: BLOCKS.length, maxLength: BLOCKS.length }),
  )
  .map(([texts, blocks, places]) =>
    blocks.reduce<readonly string[]>(
      (sofar, block, index) => sofar.toSpliced((places[index] ?? 0) % (sofar.length + 1), 0, block),
      texts,
    ),
  );

const pages = fc
  .tuple(parts, fc.constantFrom("\n", "\r\n"), fc.constantFrom("", "\uFEFF"), fc.boolean())
  .map(([texts, lineEnd, mark, isEnded]) => ({
    page: mark + `${texts.join("\n\n")}${isEnded ? "\n" : ""}`.replaceAll("\n", lineEnd),
    count: texts.filter((text) => BLOCKS.includes(text)).length,
  }));

describe("hundreds of pages that somebody wrote by hand", () => {
  it("keep every byte outside of their blocks, and running twice changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(pages, async ({ page, count }) => {
        const first = await update(page);
        expect(first.written.stderr).toBe("");
        expect(first.code).toBe(0);
        expect(first.written.stdout).toContain(`${count === 1 ? "1 block" : `${count} blocks`} on 1 page: `);
        expect(handWritten(first.page)).toBe(page);
        expect(first.page).not.toBe(page);
        expect(/(?<!\r)\n/.test(first.page)).toBe(/(?<!\r)\n/.test(page));
        const second = await update(first.page);
        expect(second.page).toBe(first.page);
        expect((await update(first.page, "--check")).code).toBe(0);
      }),
      { numRuns: process.env["FUZZ"] === "long" ? 3000 : 150, seed: 17 },
    );
  }, 120_000);

  it("are up to date still when Prettier ran between, and Prettier has nothing to do after an update", async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.constantFrom("always", "never", "preserve"), async ({ page }, proseWrap) => {
        const pretty = (text: string) => format(text, { parser: "markdown", proseWrap, endOfLine: "auto" });
        const start = await pretty(page);
        // Prettier itself needs two runs for a few pages.
        if ((await pretty(start)) !== start) return;
        const updated = (await update(start)).page;
        expect(await pretty(updated)).toBe(updated);
        expect(await update(await pretty(updated), "--check")).toMatchObject({ code: 0 });
      }),
      { numRuns: process.env["FUZZ"] === "long" ? 1000 : 60, seed: 18 },
    );
  }, 120_000);
});

describe("odd pages", () => {
  const [block = ""] = BLOCKS;
  const lines = block.split("\n");

  it.each([
    ["one block and no line end", block],
    ["only a byte order mark before it", `\uFEFF${block}`],
    ["line ends of three kinds", `a\r\nb\rc\n${lines[0]}\r\n${lines[1]}\nd\re`],
    ["old Macintosh line ends", `a\r${lines[0]}\r${lines[1]}\rb`],
    ["a mark with tabs and spaces", `${lines[0]?.replace(" -->", "\t -->  ")}\n${lines[1]}`],
  ])("are taken as they are: %s", async (_name, page) => {
    const { code, page: after } = await update(page);
    expect(code).toBe(0);
    const at = page.indexOf("<!-- rolewise:end");
    expect(after.endsWith(page.slice(at))).toBe(true);
    expect(after.startsWith(page.slice(0, page.indexOf(" list roles")))).toBe(true);
    expect((await update(after)).page).toBe(after);
  });

  it.each([
    ["nothing", ""],
    ["one line", "One line"],
    ["one mark", "<!-- rolewise"],
    ["a begin line in one with its end", `${lines[0]}${lines[1]}`],
  ])("that hold %s are never changed", (_name, text) => {
    const page = pageFolder(text);
    writeFileSync(join(page.cwd, "b.md"), block);
    const { status } = page.run("update", "README.md");
    expect([0, 2]).toContain(status);
    expect(page.text()).toBe(text);
  });
});
