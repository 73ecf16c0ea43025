import { expect, it } from "vitest";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { suppose } from "../../src/eligibility/suppose.ts";
import { LEXICON } from "./support.ts";
import { LEAVES, ON } from "./supposed.ts";

it("supposes a degree of the lowest level, or of the one that is asked, in whatever order they are known", () => {
  const lexicon = {
    ...LEXICON,
    levels: new Map([
      ["master", 4],
      ["diploma", 1],
      ["bachelor", 3],
      ["associate", 2],
    ]),
  };
  const rule = prepareRule({ kind: "all", about: {}, of: LEAVES }, { lexicon });
  const levelIf = (isWell: boolean) =>
    suppose({ knownTo: "person", part: "degrees", entry: 0, detail: "level" }, isWell, {
      ...{ rule, profile: { degrees: [{}] }, on: ON, leaves: LEAVES },
    }).profile.degrees?.[0]?.level;
  expect(levelIf(false)).toBe("diploma");
  expect(levelIf(true)).toBe("bachelor");
});
