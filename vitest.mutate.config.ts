import { defineConfig } from "vitest/config";
import config from "./vitest.config.ts";

// People worked by hand and unit tests alone: what only a random case notices is not proved by a test.
export default defineConfig({
  ...config,
  test: { include: ["test/eligibility/**/*.test.ts", "test/domain/calendar-*.test.ts"] },
});
