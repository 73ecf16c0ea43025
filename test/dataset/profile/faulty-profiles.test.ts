import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readProfile } from "../../../src/dataset/profile/read-profile.ts";
import { PROFILE_CODES } from "../../../src/domain/diagnostics/profile-codes.ts";
import { fixtureFiles } from "../support/fixture-files.ts";
import { AS_OF, found, WORDS } from "./support/profile-reading.ts";

const ROOT = "test/fixtures/faulty/profile";
const fixtures = readdirSync(ROOT);

/** Codes that only flags can give, and the test that shows them. */
const SHOWN_BY_FLAGS = ["profile/unknown-detail", "profile/told-twice", "profile/none-and-more"];

function expectedOf(fixture: string): readonly string[] {
  return readFileSync(join(ROOT, fixture, "expected.txt"), "utf8")
    .trim()
    .split("\n");
}

describe("the smallest faulty profiles", () => {
  test.each(fixtures)("%s is found where it stands, and nothing else", (fixture) => {
    const [file] = fixtureFiles(join(ROOT, fixture));
    if (file === undefined) throw new Error(`${fixture} has no profile`);
    const reading = readProfile(file, WORDS, AS_OF);
    expect(found(reading)).toEqual(expectedOf(fixture));
    expect(reading.profile).toBeUndefined();
  });

  test("every code about profiles has one, or a flag that shows it", () => {
    const codes = fixtures.flatMap(expectedOf).map((line) => line.split(" ")[0] ?? "");
    const shown = new Set([...codes.filter((code) => code.startsWith("profile/")), ...SHOWN_BY_FLAGS]);
    expect([...shown].sort()).toEqual(Object.keys(PROFILE_CODES).sort());
    const flags = readFileSync("test/dataset/profile/refused-profile-flags.test.ts", "utf8");
    for (const code of SHOWN_BY_FLAGS) expect(flags).toContain(`${code} --`);
  });
});
