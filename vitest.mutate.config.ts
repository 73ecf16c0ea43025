import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import config from "./vitest.config.ts";

/** What most often notices a change comes first; hundreds of people are weighed only where that did not. */
class PeopleLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const costOf = ({ moduleId }: TestSpecification): number =>
      Number(/\/(?:people|weigh-many)\.test\.ts$/.test(moduleId));
    return (await super.sort(files)).toReversed().toSorted((a, b) => costOf(a) - costOf(b));
  }
}

// People worked by hand and unit tests alone: what only a random case notices is not proved by a test.
export default defineConfig({
  ...config,
  test: {
    include: ["test/eligibility/**/*.test.ts", "test/domain/calendar-*.test.ts"],
    // Modules are read anew for each change anyway; for each file as well takes three times as long.
    isolate: false,
    sequence: { sequencer: PeopleLast },
  },
});
