import type { Dataset } from "../../../src/domain/dataset.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import type { RuleVersion } from "../../../src/domain/rule-version.ts";
import { check } from "../../../src/eligibility/check.ts";
import type { CheckResult } from "../../../src/eligibility/check-result.ts";
import { type Person, TODAY } from "../../eligibility/people/person.ts";
import { PEOPLE as TABLE } from "../../eligibility/people/table.ts";
import { date } from "../../eligibility/support.ts";
import { bundledDataset, source } from "../../support/small-dataset.ts";

const bundled = bundledDataset();

/** What one more article says of every credential: an RN and any year of case management. */
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

/** The bundled dataset with one more account of every credential, accounts of the roles of two authorities, and a page read in a copy. */
export const DATASET: Dataset = {
  ...bundled,
  sources: [
    ...bundled.sources.map((each) => (each.id === "ccmc-glance" ? { ...each, viaCopy: true } : each)),
    ...["article", "bureau"].map((id) => source(id, "2024-03-01")),
  ],
  credentials: bundled.credentials.map((credential) => ({
    ...credential,
    rules: [...credential.rules, REPORTED],
  })),
  roles: bundled.roles.map((role) => ({ ...role, entry: [GOVERNMENT, REPORTED] })),
};

/** Everybody worked by hand, with the credential that they were worked for. */
export const PEOPLE: readonly (readonly [string, Person])[] = [...TABLE].flatMap(([id, people]) =>
  people.map((person) => [id, person] as const),
);

/** Weighs somebody by the bundled rules and the accounts added here. */
export function weighed(profile: Profile, ids?: readonly string[], asOf = TODAY): CheckResult {
  return check(DATASET, profile, { asOf, ...(ids && { ids }) });
}
