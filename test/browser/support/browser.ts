import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { programPath } from "../../support/needed-programs.ts";

const executablePath = programPath("browser");

/** Tests that share a browser; left out where there is none, which is told at the end of all tests. */
export function describeInBrowser(name: string, define: (browser: () => Browser) => void): void {
  describe.skipIf(executablePath === undefined)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      // Chromium's sandbox does not start for root.
      const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
      browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args });
    });
    afterAll(async () => {
      await browser?.close();
    });
    define(() => {
      if (browser) return browser;
      throw new Error("the browser is not there yet");
    });
  });
}
