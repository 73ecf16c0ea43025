import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { profileFlagsOf } from "../../../src/dataset/profile/profile-flags-of.ts";
import { PROFILE_PARTS } from "../../../src/dataset/profile/profile-parts.ts";
import { profileWordsOf } from "../../../src/dataset/profile/profile-words.ts";
import { readProfile } from "../../../src/dataset/profile/read-profile.ts";
import { readProfileFlags } from "../../../src/dataset/profile/read-profile-flags.ts";
import { bundledDataset } from "../../support/small-dataset.ts";
import { file } from "../support/small-yaml.ts";
import { AS_OF } from "./support/profile-reading.ts";

const PAGE = readFileSync("docs/profile.md", "utf8");
const BLOCKS = [...PAGE.matchAll(/^```yaml\n(.*?)^```$/gms)].map((found) => found[1] ?? "");
const FLAGS = PROFILE_PARTS.map(({ flag }) => flag);

const words = profileWordsOf(bundledDataset());

function read(content: string) {
  return readProfile(file("p.yaml", content), words, AS_OF);
}

/** The flags of a command line, as a shell would split it. */
function flagsIn(text: string): Record<string, string[]> {
  const flags: Record<string, string[]> = {};
  for (const [, name = "", quoted, plain] of text.matchAll(/^--([a-z]+) (?:'(.*)'|(\S+))$/gm)) {
    flags[name] = [...(flags[name] ?? []), quoted ?? plain ?? ""];
  }
  return flags;
}

describe("the page about profiles", () => {
  it.each(BLOCKS)("has a profile without a fault: %s", (block) => {
    expect(read(block).diagnostics).toEqual([]);
  });

  it("starts with the example that is a file", () => {
    expect(BLOCKS.length).toBeGreaterThan(3);
    expect(BLOCKS[0]).toBe(readFileSync("docs/examples/profile.yaml", "utf8"));
  });

  it("tells the same profile as flags", () => {
    const { profile } = read(BLOCKS[0] ?? "");
    const lines = /^```text\n(.*?)^```$/ms.exec(PAGE)?.[1] ?? "";
    const told = readProfileFlags(flagsIn(lines), words, AS_OF);
    expect(told.diagnostics).toEqual([]);
    expect(profileFlagsOf(told.profile ?? {})).toEqual(profileFlagsOf(profile ?? {}));
  });

  it.each(FLAGS)("shows items of --%s that are understood", (flag) => {
    const row = new RegExp(`^\\| \`--${flag}\` +\\|(.*)\\|$`, "m").exec(PAGE)?.[1] ?? "";
    const items = [...row.matchAll(/`([^`]+)`/g)].map((found) => (found[1] ?? "").replace("… ", ""));
    expect(items.length).toBeGreaterThan(0);
    for (const item of items)
      expect(readProfileFlags({ [flag]: [item] }, words, AS_OF).diagnostics).toEqual([]);
  });
});
