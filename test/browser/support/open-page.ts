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

/** What axe finds wrong with a page; the page has to be open without its policy, which axe would be stopped by. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source });
  return page.evaluate(
    "axe.run().then((found) => found.violations.flatMap((it) => it.nodes.map((node) => it.id + ': ' + node.html)))",
  );
}
