import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { cleanText } from "../../src/domain/clean-text.ts";
import type { Profile } from "../../src/domain/profile.ts";
import { check } from "../../src/eligibility/check.ts";
import type { Verdict } from "../../src/eligibility/verdict.ts";
import { checkSheet } from "../../src/render/check/check-sheet.ts";
import { drawSheet } from "../../src/render/html/draw-sheet.ts";
import { type Content, isElement } from "../../src/render/html/element.ts";
import { SEPARATORS } from "../../src/render/html/write-html.ts";
import { TODAY } from "../eligibility/people/person.ts";
import { ROLE_PEOPLE } from "../eligibility/people/roles.ts";
import { PEOPLE } from "../eligibility/people/table.ts";
import { printed } from "../support/run-rolewise.ts";
import { bundledDataset, day } from "../support/small-dataset.ts";
import { answersOf } from "./support/answers-of.ts";
import { describeInBrowser } from "./support/browser.ts";
import { expectAccessible, withPage } from "./support/open-page.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "rolewise-test-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const FILE = join(FOLDER, "self-check.html");
printed(["export-page", "--output", FILE]);

const DATASET = bundledDataset();
const EVERYBODY = [
  ...[...PEOPLE].flatMap(([id, people]) => people.map((person) => ({ id, ...person }))),
  ...ROLE_PEOPLE.map((person) => ({ id: person.role, on: TODAY, ...person })),
];
const SAID: Readonly<Record<Verdict, RegExp>> = {
  eligible: /^✓ ELIGIBLE/,
  "not-yet": /^✗ NOT YET/,
  "cannot-tell": /^\? CANNOT TELL/,
};

/** The kinds of a job in the order of their boxes. */
function inFormOrder({ experience, ...rest }: Profile): Profile {
  const order = DATASET.vocabulary.flatMap(({ kind, id }) => (kind === "experience" ? [id] : []));
  const jobs = experience?.map((job) => ({
    ...job,
    ...(job.kinds && { kinds: job.kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)) }),
  }));
  return { ...rest, ...(jobs && { experience: jobs }) };
}

interface Shown {
  /** Controls that are not there, and words that cannot be chosen. */
  readonly missing: readonly string[];
  readonly problems: string;
  readonly verdict: string;
  readonly result: string;
}

/** Tells a profile in the form, in one go because there are many: presses its buttons and sets its controls. */
async function tell(page: Page, profile: Profile, asOf: string, subject: string): Promise<Shown> {
  const { items, values, boxes } = answersOf(profile);
  const told = { items, boxes, values: { ...values, "as-of": asOf, subject } };
  return page.evaluate<Shown>(`(${TELL})(${JSON.stringify(told)})`);
}

/** Runs in the page. */
const TELL = `({ items, values, boxes }) => {
  const find = (selector) => document.querySelector(selector);
  const textOf = (selector) => find(selector)?.textContent ?? "";
  const missing = [];
  find('button[type=reset]').click();
  for (const [part, count] of Object.entries(items)) {
    for (let item = 0; item < count; item += 1) find('[data-add="' + part + '"]').click();
  }
  for (const [name, value] of Object.entries(values)) {
    const control = find('[name="' + name + '"]');
    if (control) control.value = value;
    if (!control || control.value !== value) missing.push(name + '=' + value);
  }
  for (const told of boxes) {
    const [name, value] = told.split('=');
    const boxes = [...document.querySelectorAll('input[type=checkbox][name="' + name + '"]')];
    const box = boxes.find((each) => each.value === value);
    if (box) box.checked = true;
    else missing.push(told);
  }
  find('button[type=submit]').click();
  const result = textOf('#result');
  return { missing, problems: textOf('#problems'), verdict: textOf('#result .verdict'), result };
}`;

function textOf(content: Content): string {
  if (typeof content === "string") return SEPARATORS.has(content) ? content : cleanText(content);
  return (isElement(content) ? content.content : content).map(textOf).join("");
}

describeInBrowser("the self-check page", (browser) => {
  it("gives everybody worked by hand the verdict of the command, word for word", async () => {
    expect(EVERYBODY.length).toBeGreaterThan(150);
    await withPage(browser(), FILE, {}, async (page) => {
      for (const { id, who, profile, on, verdict } of EVERYBODY) {
        const { result, verdict: said, ...faults } = await tell(page, profile, on, id);
        expect(faults, who).toEqual({ missing: [], problems: "" });
        expect(said, who).toMatch(SAID[verdict]);
        const checked = check(DATASET, inFormOrder(profile), { ids: [id], asOf: on });
        const sheet = checkSheet(checked, { explain: true });
        const { content } = drawSheet(sheet, { detail: "full" });
        expect(result, who).toBe(textOf([sheet.title, ...content]));
      }
    });
  });

  it("is filled in by keyboard alone, and the answers are a profile that the command reads", async () => {
    await withPage(browser(), FILE, {}, async (page) => {
      const press = async (...keys: readonly string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      const focused = () =>
        page.evaluate<string>("document.activeElement.name || document.activeElement.textContent");
      const goTo = async (wanted: string, key = "Tab") => {
        for (let step = 0; step < 200 && (await focused()) !== wanted; step += 1) await press(key);
        expect(await focused()).toBe(wanted);
      };
      await goTo("as-of");
      await press("Control+A");
      await page.keyboard.type("2026-11-21");
      await goTo("Add a license");
      await press("Enter");
      expect(await focused()).toBe("licenses.0.type");
      await page.keyboard.type("Registered");
      await goTo("licenses.0.standing");
      await page.keyboard.type("active");
      await goTo("licenses.0.unrestricted");
      await page.keyboard.type("yes");
      await goTo("Add a job");
      await press("Enter");
      await goTo("experience.0.kinds");
      await press("Space");
      await goTo("experience.0.from");
      await page.keyboard.type("2023-02");
      await goTo("experience.0.to");
      await page.keyboard.type("present");
      await goTo("Show how I stand");
      await press("Enter");
      expect(await focused()).toBe("What you qualify for, as of 2026-11-21");
      expect(await page.locator("#result .verdict").count()).toBeGreaterThan(3);
      await goTo("Download my answers", "Shift+Tab");
      const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
      const file = join(FOLDER, "my-profile.yaml");
      await download.saveAs(file);
      expect(readFileSync(file, "utf8")).toContain("type: rn");
      const words = ["check", "--profile", file, "--as-of", "2026-11-21", "--no-input", "--format", "json"];
      const { results } = JSON.parse(printed(words));
      const shown = await page.locator("#result .verdict").allTextContents();
      expect(results.length).toBe(DATASET.credentials.length + DATASET.roles.length);
      for (const { verdict } of results as readonly { readonly verdict: Verdict }[]) {
        expect(shown.some((text) => SAID[verdict].test(text))).toBe(true);
      }
    });
  });

  it("says what is wrong with an answer, and where", async () => {
    await withPage(browser(), FILE, {}, async (page) => {
      await page.getByRole("button", { name: "Add a job" }).click();
      await page.getByLabel("Hours a week", { exact: true }).fill("many");
      await page.getByLabel("First day").fill("2025-02-30");
      await page.getByRole("button", { name: "Show how I stand" }).click();
      const problems = await page.locator("#problems li").allTextContents();
      expect(problems).toHaveLength(2);
      expect(problems.join("\n")).toMatch(/^Work, no\. 1, First day: .*\nWork, no\. 1, Hours a week: /);
      expect(await page.locator("#result").textContent()).toBe("");
    });
  });

  it("fits narrow and wide windows, and has nothing that axe minds", async () => {
    await withPage(browser(), FILE, {}, async (page) => {
      const profile = { licenses: [{ type: "rn" }], experience: [{ from: day("2020-01-01") }] };
      await tell(page, profile, "2026-11-21", "");
      await expectAccessible(page);
    });
  });

  it("shows the comparison without script, and says what needs one", async () => {
    await withPage(browser(), FILE, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("#form").textContent()).toContain("needs a browser that runs scripts");
      expect(await page.locator("tbody tr:visible").count()).toBeGreaterThan(50);
    });
  });
});
