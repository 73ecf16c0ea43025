import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";

/** Opens a file, does something with the page, and fails if it complained or asked for anything else. */
export async function withPage(
  browser: Browser,
  file: string,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  try {
    const address = file.startsWith("file:") ? file : pathToFileURL(file).href;
    await page.goto(address);
    await act(page);
    expect(complaints).toEqual([]);
    const [first = "", ...others] = requests.map((url) => url.replace(/#.*/, ""));
    expect(first).toBe(address.replace(/#.*/, ""));
    expect(others.filter((url) => url !== first && !/^(?:data|blob):/.test(url))).toEqual([]);
  } finally {
    await context.close();
  }
}

/** What axe finds wrong with a page, narrow and light, and wide and dark; and that it is no wider than its window. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated from outside, axe is not stopped by the page's own policy. It is read once, which takes as long as a run.
  await page.evaluate(axe.source);
  for (const [width, colorScheme] of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const seen = await page.evaluate<Seen>(LOOK);
    expect({ ...seen, colorScheme }).toEqual({ width, violations: [], colorScheme });
  }
}

const LOOKS = [
  [320, "light"],
  [1280, "dark"],
] as const;

interface Seen {
  readonly width: number;
  readonly violations: readonly string[];
}

/** Runs in the page. */
const LOOK = `axe.run().then(({ violations }) => ({
  width: Math.max(innerWidth, document.documentElement.scrollWidth),
  violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)),
}))`;
