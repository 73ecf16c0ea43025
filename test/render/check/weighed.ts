import type { Dataset } from "../../../src/domain/dataset.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import type { RuleVersion } from "../../../src/domain/rule-version.ts";
import type { Word } from "../../../src/domain/vocabulary.ts";
import { check } from "../../../src/eligibility/check.ts";
import type { CheckResult } from "../../../src/eligibility/check-result.ts";
import { CCM_PEOPLE } from "../../eligibility/people/ccm.ts";
import { CMC_PEOPLE } from "../../eligibility/people/cmc.ts";
import { CMGT_PEOPLE } from "../../eligibility/people/cmgt-bc.ts";
import { type Person, TODAY } from "../../eligibility/people/person.ts";
import { CCM } from "../../eligibility/rules/ccm.ts";
import { CMC } from "../../eligibility/rules/cmc.ts";
import { CMGT_BC } from "../../eligibility/rules/cmgt-bc.ts";
import { date, LEXICON } from "../../eligibility/support.ts";
import { bundledDataset, source } from "../../support/small-dataset.ts";

const bundled = bundledDataset();

/** What an article says of a credential that the tests weigh people by: an RN and any year of case management. */
export const REPORTED: RuleVersion = {
  id: "reported",
  label: "The article",
  effective: "unknown",
  read: date("2026-05-02"),
  authority: "reported",
  sources: ["article"],
  requires: {
    kind: "all",
    about: { label: "As reported", sources: ["article"] },
    of: [
      { kind: "license", about: { label: "A nurse's license", sources: ["article"] }, types: ["rn"] },
      {
        kind: "experience",
        about: { label: "A year of it", sources: ["article"] },
        kinds: ["case-management", "care-management"],
        months: 12,
      },
    ],
  },
};

/** A government's account of what a role asks. */
const GOVERNMENT: RuleVersion = {
  id: "government",
  effective: date("2020-01-01"),
  read: date("2026-11-21"),
  authority: "government",
  sources: ["bureau"],
  requires: {
    kind: "at-least",
    about: { label: "Two of three", sources: ["bureau"] },
    n: 2,
    of: [
      { kind: "degree", about: { label: "A bachelor's degree", sources: ["bureau"] }, level: "bachelor" },
      { kind: "license", about: { label: "Any nursing license", sources: ["bureau"] }, types: ["rn", "lpn"] },
      { kind: "state", about: { label: "At work in the field" }, currently: "care-management" },
    ],
  },
};

const RULES: ReadonlyMap<string, RuleVersion> = new Map([
  ["ccm", CCM],
  ["cmc", CMC],
  ["cmgt-bc", CMGT_BC],
]);

/** The bundled dataset with the rules of the tests: its own may change. */
export const DATASET: Dataset = {
  ...bundled,
  vocabulary: bundled.vocabulary.map((word): Word => {
    const { neverExpires: _, typicalMonths: __, ...plain } = word;
    const months = LEXICON.typicalMonths.get(word.id);
    return {
      ...plain,
      ...(LEXICON.neverExpires.has(word.id) && { neverExpires: true as const }),
      ...(months !== undefined && { typicalMonths: months }),
    };
  }),
  sources: [
    ...bundled.sources,
    { ...source("ccmc-eligibility", "undated"), viaCopy: true },
    ...["cmgt-secondary", "article", "bureau", "naccm"].map((id) => source(id, "2024-03-01")),
    ...(bundled.sources.some(({ id }) => id === "naccm-eligibility")
      ? []
      : [source("naccm-eligibility", "undated")]),
  ],
  credentials: bundled.credentials.map((credential) => {
    const rules = RULES.get(credential.id);
    return { ...credential, rules: rules ? [rules, REPORTED] : [] };
  }),
  roles: bundled.roles.map((role) => ({ ...role, entry: [GOVERNMENT, REPORTED] })),
};

/** Everybody worked by hand, with the credential that they were worked for. */
export const PEOPLE: readonly (readonly [string, Person])[] = [
  ...CCM_PEOPLE.map((person) => ["ccm", person] as const),
  ...CMC_PEOPLE.map((person) => ["cmc", person] as const),
  ...CMGT_PEOPLE.map((person) => ["cmgt-bc", person] as const),
];

/** Weighs somebody by the rules of the tests. */
export function weighed(profile: Profile, ids?: readonly string[], asOf = TODAY): CheckResult {
  return check(DATASET, profile, { asOf, ...(ids && { ids }) });
}
