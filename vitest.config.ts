import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { pageAssets } from "./scripts/page-assets.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

export default defineConfig({
  define: { ROLEWISE_VERSION: JSON.stringify(version), ROLEWISE_PAGE: JSON.stringify(pageAssets()) },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Most tests wait for a command that they started: on two cores, two files at a time take little more than half as long.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No file changes what another imports; to import everything anew for each takes a tenth of all the time.
    isolate: false,
    globalSetup: ["test/support/tell-left-out.ts"],
  },
});
