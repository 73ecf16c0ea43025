import { describe, expect, it } from "vitest";
import { check } from "../../src/eligibility/check.ts";
import { leavesOf } from "../../src/eligibility/finding.ts";
import type { Missing } from "../../src/eligibility/missing.ts";
import type { AccountResult } from "../../src/eligibility/weigh-credential.ts";
import { bundledDataset } from "../support/small-dataset.ts";
import type { Person } from "./people/person.ts";
import { TODAY } from "./people/person.ts";
import { ROLE_PEOPLE } from "./people/roles.ts";
import { PEOPLE } from "./people/table.ts";
import { TAGS } from "./people/tags.ts";

const DATASET = bundledDataset();
const EVERYBODY = [...PEOPLE.values()].flat();

function wordsFor({ about, amount, answer }: Missing): string {
  const what = amount ? `${about.label}: ${amount.missing} ${amount.unit}` : `${about.label}`;
  return answer === "unknown" ? `${what}?` : what;
}

function verdictOf({ rules, verdict }: AccountResult): string {
  return `${rules.id}: ${verdict}`;
}

/** How the person stands towards one credential of the bundled data. */
function standingOf({ profile, on }: Person, id: string) {
  const [result] = check(DATASET, profile, { ids: [id], asOf: on }).results;
  if (result?.kind !== "credential") return expect.fail(`no credential ${id}`);
  return result;
}

describe.each([...PEOPLE])("people worked by hand for %s", (id, people) => {
  it.each(people.map((person) => [person.who, person.verdict, person] as const))(
    "%s: %s",
    (_who, verdict, person) => {
      const { account, otherwise, ...result } = standingOf(person, id);
      expect(result.verdict, person.why).toBe(verdict);
      const missing = account?.paths[0]?.missing.map(wordsFor);
      expect(missing, person.why).toEqual(person.verdict === "eligible" ? [] : person.missing);
      if (verdict === "eligible") expect(account?.confirm.length).toBeGreaterThan(0);
      expect((account?.ask.length ?? 0) > 0).toBe(verdict === "cannot-tell");
      if (person.otherwise) expect(otherwise.map(verdictOf), person.why).toEqual(person.otherwise);
    },
  );
});

describe("people worked by hand for the roles", () => {
  it.each(ROLE_PEOPLE.map((person) => [person.role, person.who, person.verdict, person] as const))(
    "%s: %s: %s",
    (role, _who, verdict, person) => {
      const [result] = check(DATASET, person.profile, { ids: [role], asOf: TODAY }).results;
      if (result?.kind !== "role") return expect.fail(`no role ${role}`);
      expect(result.accounts.map(verdictOf), person.why).toEqual(person.accounts);
      expect(result.verdict, person.why).toBe(verdict);
    },
  );
});

it("somebody of whom nothing is told gets a no from nothing at all", () => {
  const { results } = check(DATASET, {}, { asOf: TODAY });
  expect(results).toHaveLength(DATASET.credentials.length + DATASET.roles.length);
  for (const result of results) {
    expect(result.verdict).toBe("cannot-tell");
    const accounts = result.kind === "role" ? result.accounts : [result.account, ...result.otherwise];
    const leaves = accounts.flatMap((account) => (account ? leavesOf(account.finding) : []));
    expect(leaves.length).toBeGreaterThan(0);
    expect(leaves.filter(({ answer }) => answer === "not-met")).toEqual([]);
  }
});

describe("the table", () => {
  it("has at least sixty people, eight for each credential, and both roles", () => {
    expect([...PEOPLE.keys()].toSorted()).toEqual(DATASET.credentials.map(({ id }) => id).toSorted());
    expect(EVERYBODY.length).toBeGreaterThanOrEqual(60);
    for (const [id, people] of PEOPLE) expect(people.length, id).toBeGreaterThanOrEqual(8);
    expect(new Set(ROLE_PEOPLE.map(({ role }) => role))).toEqual(new Set(DATASET.roles.map(({ id }) => id)));
  });

  it("holds every case that must occur", () => {
    const held = new Set([...EVERYBODY, ...ROLE_PEOPLE].flatMap(({ tags = [] }) => tags));
    expect(TAGS.filter((tag) => !held.has(tag))).toEqual([]);
  });

  it("says of nobody that is not yet eligible only what may be missing, nor of anybody else what surely is", () => {
    for (const person of EVERYBODY) {
      if (person.verdict === "eligible") continue;
      const isSure = person.missing.some((each) => !each.endsWith("?"));
      expect(isSure, person.who).toBe(person.verdict === "not-yet");
    }
  });
});
