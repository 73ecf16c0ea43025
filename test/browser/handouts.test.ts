import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { printed } from "../support/run-rolewise.ts";
import { describeInBrowser } from "./support/browser.ts";
import { expectAccessible, withPage } from "./support/open-page.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "rolewise-test-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const PROFILE = ["--license", "rn active unrestricted", "--as-of", "2026-11-21"];

/** Pages of every command that writes results. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  compare: ["compare", "case-manager", "care-manager"],
  "compare for a person": ["compare", "--section", "pay", ...PROFILE],
  check: ["check", "cmc", "--no-input", "--explain", ...PROFILE],
  "check everything": ["check", "--no-input", ...PROFILE],
  plan: ["plan", "--profile", "docs/examples/student.yaml", "--as-of", "2026-11-21"],
  show: ["show", "ccm"],
  list: ["list"],
};

function fileOf(name: string): string {
  return join(FOLDER, `${name}.html`);
}

printed(["export", "--all", join(FOLDER, "site")]);
/** Pages of a site, one of each kind. */
const SITE = ["index", "role-case-manager", "compare-care-manager_case-manager", "credential-ccm"];

for (const [name, words] of Object.entries(PAGES)) printed([...words, "--output", fileOf(name)]);

const COMPARE = fileOf("compare");

describeInBrowser("handouts in a browser", (browser) => {
  it.each([...Object.keys(PAGES), ...SITE.map((name) => `site/${name}`)])(
    "%s runs under its own policy, fits narrow and wide windows, and has nothing that axe minds",
    async (name) => {
      await withPage(browser(), fileOf(name), {}, async (page) => {
        expect(await page.evaluate<string>("getComputedStyle(document.body).maxWidth")).not.toBe("none");
        expect(await page.locator("h1").count()).toBe(1);
        await expectAccessible(page);
      });
    },
  );

  it("shows everything, and no controls, without script", async () => {
    await withPage(
      browser(),
      `${pathToFileURL(COMPARE).href}#rows=shared`,
      { javaScriptEnabled: false },
      async (page) => {
        expect(await page.locator("#controls").isVisible()).toBe(false);
        const rows = await page.locator("tbody tr").all();
        expect(rows.length).toBeGreaterThan(50);
        for (const row of rows) expect(await row.isVisible()).toBe(true);
      },
    );
  });

  it("filters rows, hides sections and sources, and keeps that in its address", async () => {
    await withPage(browser(), COMPARE, {}, async (page) => {
      const count = (status: string) => page.locator(`tr[data-status=${status}]:visible`).count();
      const [shared, differs] = [await count("shared"), await count("differs")];
      await page.getByLabel("Differing").check();
      expect([await count("shared"), await count("differs")]).toEqual([0, differs]);
      await page.getByLabel("Shared", { exact: true }).check();
      expect([await count("shared"), await count("differs")]).toEqual([shared, 0]);
      await page.getByLabel("Show sources").uncheck();
      await page.locator("summary").click();
      await page.getByRole("checkbox", { name: "Duties" }).uncheck();
      expect(page.url()).toMatch(/#rows=shared&hide=part-2,sources$/);
      await page.reload();
      expect(await page.getByRole("heading", { name: "Duties" }).isVisible()).toBe(false);
      expect(await page.locator(".sources, sup").first().isVisible()).toBe(false);
      expect(await count("differs")).toBe(0);
      await page.getByRole("link", { name: "Skills" }).click();
      expect(page.url()).toContain("#rows=shared");
      expect(await page.locator("#shown").textContent()).toMatch(/^\d+ of \d+ rows are shown\.$/);
    });
  });

  it("is reached by keyboard: the skip link first", async () => {
    await withPage(browser(), COMPARE, {}, async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate<string>("document.activeElement.textContent")).toBe("Skip to the content");
      await page.keyboard.press("Enter");
      expect(await page.evaluate<string>("document.activeElement.id")).toBe("main");
    });
  });

  it("is dark where that is wished, and black on white on paper", async () => {
    await withPage(browser(), COMPARE, { colorScheme: "dark" }, async (page) => {
      const colors = () =>
        page.evaluate<readonly string[]>(
          "[getComputedStyle(document.documentElement)].flatMap((it) => [it.color, it.backgroundColor])",
        );
      expect(await colors()).toEqual(["rgb(233, 230, 225)", "rgb(24, 26, 29)"]);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#controls, nav").filter({ visible: true }).count()).toBe(0);
      expect(await colors()).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    });
  });

  it.each(["A4", "Letter"])(
    "prints on %s: heads repeated, no row torn, pages numbered, none but the last half empty",
    async (format) => {
      const printedPages = await printedTexts(browser(), format);
      for (const texts of printedPages.slice(0, -1)) expect(filledPart(texts)).toBeGreaterThan(0.55);
      const pages = printedPages.map(wordsOf);
      expect(pages.length).toBeGreaterThan(5);
      expect(pages.length).toBeLessThan(16);
      pages.forEach((text, index) => {
        expect(text).toContain(`${index + 1} of ${pages.length}`);
        expect(text).not.toMatch(/Topic Case manager Care manager(?: \d+ of \d+)?$/);
      });
      const torn = await tornRows(browser(), format);
      expect(torn).toEqual([]);
      const whole = pages.join(" ");
      const headed = pages.filter((text) => /Topic Case manager Care manager/.test(text));
      expect(headed.length).toBeGreaterThan(5);
      expect(whole).toContain("https://");
    },
  );

  it("prints a plan of many credentials without an empty page: its drawing is parted between them", async () => {
    const pages = (await printedTexts(browser(), "A4", { file: fileOf("plan") })).map(wordsOf);
    const rows = ["When you can apply", "Current RN license", "12 months supervised by a CCM"];
    for (const row of rows) expect(pages[0]).toContain(row);
    for (const text of pages) expect(text.length).toBeGreaterThan(250);
  });
});

interface PrintOptions {
  readonly styles?: string;
  readonly file?: string;
}

interface PrintedText {
  readonly text: string;
  /** Its distance from the upper edge, as a part of the page. */
  readonly depth: number;
}

/** The texts of the pages on paper, and where they stand. */
async function printedTexts(
  browser: Browser,
  format: string,
  { styles = "", file = COMPARE }: PrintOptions = {},
): Promise<readonly (readonly PrintedText[])[]> {
  const pages: (readonly PrintedText[])[] = [];
  await withPage(browser, file, { bypassCSP: true }, async (page) => {
    if (styles !== "") await page.addStyleTag({ content: styles });
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format })), verbosity: 0 }).promise;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const sheet = await pdf.getPage(number);
      const [, , , height = 0] = sheet.view;
      const { items } = await sheet.getTextContent();
      pages.push(
        items.flatMap((item) =>
          "str" in item ? [{ text: item.str, depth: 1 - item.transform[5] / height }] : [],
        ),
      );
    }
  });
  return pages;
}

/** The texts of a page, one space between words. */
function wordsOf(texts: readonly PrintedText[]): string {
  return texts
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** How far down a page is written on, its number aside. */
function filledPart(texts: readonly PrintedText[]): number {
  return Math.max(...texts.flatMap(({ text, depth }) => (text.trim() === "" || depth > 0.95 ? [] : [depth])));
}

/** Rows of which the end, a word put in by the test, is on another page than the start. */
async function tornRows(browser: Browser, format: string): Promise<readonly string[]> {
  const styles = `body { counter-reset: row } tbody tr { counter-increment: row }
     tbody th::before { content: "«" counter(row) "< " } tbody td:last-child::after { content: " >" counter(row) "»" }`;
  const pages = (await printedTexts(browser, format, { styles })).map(wordsOf);
  const placesOf = (pattern: RegExp) =>
    new Map(
      pages.flatMap((text, index) => [...text.matchAll(pattern)].map((found) => [found[1], index] as const)),
    );
  const starts = placesOf(/«\s*(\d+)\s*</g);
  const ends = placesOf(/>\s*(\d+)\s*»/g);
  expect(starts.size).toBeGreaterThan(50);
  expect(ends.size).toBe(starts.size);
  return [...starts].flatMap(([row, page]) => (ends.get(row) === page ? [] : [`row ${row}`]));
}
