import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDataset } from "../../src/dataset/read-dataset.ts";
import { DIAGNOSTIC_CODES } from "../../src/domain/diagnostic-codes.ts";
import { fixtureFiles } from "./support/fixture-files.ts";

const ROOT = "test/fixtures/faulty";

/** Codes that no smallest file can show, and the test that shows them. */
const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  "file/missing": "test/cli/read-dataset-files.test.ts",
  "file/no-permission": "test/cli/read-dataset-files.test.ts",
  "file/link-loop": "test/cli/read-dataset-files.test.ts",
  "file/not-a-file": "test/cli/read-dataset-files.test.ts",
  "file/unreadable": "test/cli/read-dataset-files.test.ts",
  "file/no-dataset": "test/cli/read-dataset-files.test.ts",
  "file/too-large": "test/cli/read-dataset-files.test.ts",
  "syntax/too-many-keys": "test/dataset/limits.test.ts",
  "syntax/too-many-values": "test/dataset/limits.test.ts",
  "data/more-findings": "test/dataset/limits.test.ts",
};

/** Codes of the command line and of rosters are tested with the commands, those of profiles with their reader. */
const NOT_ABOUT_DATA = /^(block|usage|output|internal|profile|roster)\//;

const fixtures = readdirSync(ROOT)
  .filter((area) => area !== "profile")
  .flatMap((area) => readdirSync(join(ROOT, area)).map((what) => `${area}/${what}`));

describe("the smallest faulty datasets", () => {
  test.each(fixtures)("%s is found where it stands, and nothing else", (code) => {
    const folder = join(ROOT, code);
    const expected = readFileSync(join(folder, "expected.txt"), "utf8").trim().split("\n");
    const files = fixtureFiles(folder);
    const { dataset, diagnostics } = readDataset(files);
    const found = diagnostics.map(({ code: its, span }) => {
      const place = `${its} ${span?.line}:${span?.column}`;
      return files.length > 1 ? `${place} ${span?.file}` : place;
    });
    expect(found).toEqual(expected);
    expect(expected.map((line) => line.split(" ")[0])).toEqual([code]);
    expect(dataset === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
  });

  test("every code about data has one, or a test that shows it", () => {
    const codes = Object.keys(DIAGNOSTIC_CODES).filter((code) => !NOT_ABOUT_DATA.test(code));
    expect([...fixtures, ...Object.keys(SHOWN_ELSEWHERE)].sort()).toEqual(codes.sort());
    for (const [code, file] of Object.entries(SHOWN_ELSEWHERE)) {
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, "utf8")).toContain(`"${code}`);
    }
  });
});
