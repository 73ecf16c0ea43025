import { describe, expect, it } from "vitest";
import type { RuleVersion } from "../../src/domain/rule-version.ts";
import type { Missing } from "../../src/eligibility/missing.ts";
import { weighCredential } from "../../src/eligibility/weigh-credential.ts";
import { CCM_PEOPLE } from "./people/ccm.ts";
import { CMC_PEOPLE } from "./people/cmc.ts";
import { CMGT_PEOPLE } from "./people/cmgt-bc.ts";
import type { Person } from "./people/person.ts";
import { CCM } from "./rules/ccm.ts";
import { CMC } from "./rules/cmc.ts";
import { CMGT_BC } from "./rules/cmgt-bc.ts";
import { LEXICON } from "./support.ts";

const TABLE: readonly (readonly [string, RuleVersion, readonly Person[]])[] = [
  ["CCM", CCM, CCM_PEOPLE],
  ["CMGT-BC", CMGT_BC, CMGT_PEOPLE],
  ["CMC", CMC, CMC_PEOPLE],
];

function wordsFor({ about, amount }: Missing): string {
  const label = about.label ?? "";
  return amount ? `${label}: ${amount.missing} ${amount.unit}` : label;
}

describe.each(TABLE)("people worked by hand for %s", (_, rules, people) => {
  it.each(people.map((person) => [person.who, person.verdict, person] as const))(
    "%s: %s",
    (_who, verdict, person) => {
      const result = weighCredential([rules], person.profile, person.on, LEXICON);
      expect(result.verdict, person.why).toBe(verdict);
      const lacking =
        result.account?.paths[0]?.missing.filter((missing) => missing.answer === "not-met") ?? [];
      if (person.missing) expect(lacking.map(wordsFor), person.why).toEqual(person.missing);
      expect((result.account?.ask.length ?? 0) > 0).toBe(verdict === "cannot-tell");
    },
  );
});

it("has at least sixty people, eight for each credential", () => {
  expect(TABLE.flatMap(([, , people]) => people).length).toBeGreaterThanOrEqual(60);
  expect(Math.min(...TABLE.map(([, , people]) => people.length))).toBeGreaterThanOrEqual(8);
});
