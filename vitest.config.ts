import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { pageAssets } from "./scripts/page-assets.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

export default defineConfig({
  define: { ROLEWISE_VERSION: JSON.stringify(version), ROLEWISE_PAGE: JSON.stringify(pageAssets()) },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    globalSetup: ["test/support/tell-left-out.ts"],
  },
});
