import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

export default defineConfig({
  define: { ROLEWISE_VERSION: JSON.stringify(version) },
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});
