import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../src/dataset/read-dataset.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Profile, Service } from "../../src/domain/profile.ts";
import { check } from "../../src/eligibility/check.ts";
import { fixtureFiles } from "../dataset/support/fixture-files.ts";
import { day } from "../support/small-dataset.ts";
import { CONFIRMS, CREDENTIALS } from "./bundled-data.ts";
import { BUNDLED_RULES, isLeaf, sourcesOf } from "./bundled-rules.ts";

const AS_OF = day("2026-11-21");
const BUNDLED = bundled();

const RN: Profile = {
  licenses: [{ type: "rn", standing: "active", unrestricted: true, expires: day("2027-05-31") }],
  degrees: [{ level: "associate", field: "nursing", accredited: true, awarded: day("2021-05-15") }],
  certifications: [],
  continuingEducation: [],
  currently: [],
};

describe("the bundled rules", () => {
  it.each(BUNDLED_RULES.map((rule) => [rule.name, rule] as const))(
    "say of every node of %s what it is and who says so",
    (_, { version, nodes }) => {
      expect(sourcesOf(version)).not.toEqual([]);
      for (const node of nodes) {
        expect(node.id).toMatch(/^[a-z]/);
        expect(node.label, node.id).toMatch(/\S/);
        expect(node.source, node.id).toSatisfy(
          (source: unknown) => Array.isArray(source) && source.length > 0,
        );
      }
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    },
  );

  it("have a version for each credential by which people are weighed, of the body or of pages that agree", () => {
    for (const [record] of CREDENTIALS) {
      const [first] = BUNDLED_RULES.filter((rule) => rule.record === record);
      expect(first?.version.authority, record).toMatch(/^(official|secondary)$/);
      expect(first?.nodes.some(isLeaf), record).toBe(true);
    }
  });

  it("explain every condition that people are to confirm, and explain none in vain", () => {
    const asked = BUNDLED_RULES.flatMap(({ nodes }) => nodes.flatMap(({ confirm }) => confirm ?? []));
    expect([...new Set(asked)].toSorted()).toEqual([...CONFIRMS].toSorted());
  });

  it("carry what the Indeed article tells of three credentials, with what it leaves untold to confirm", () => {
    const reported = BUNDLED_RULES.filter(({ record }) => CREDENTIALS.has(record)).filter(
      ({ version }) => version.authority === "reported",
    );
    expect(reported.map(({ name }) => name).toSorted()).toEqual([
      "ccm/indeed-2021",
      "cmc/indeed-by-degree",
      "cmc/indeed-five-years",
      "cmgt-bc/indeed-2021",
    ]);
    expect(new Set(reported.map(({ version }) => `${version.label}`)).size).toBe(3);
    for (const { version, nodes } of reported) {
      expect(sourcesOf(version)).toEqual(["indeed-2021"]);
      expect(nodes.map(({ confirm }) => confirm)).toContain("article-leaves-untold");
    }
  });

  it("let no rule of a government or body turn a role into a no", () => {
    const accounts = BUNDLED_RULES.filter(({ record }) => !CREDENTIALS.has(record));
    expect(accounts.map(({ name }) => name).toSorted()).toEqual([
      "care-manager/indeed-2021",
      "care-manager/wgu-2023",
      "case-manager/cmsa-2022",
      "case-manager/indeed-2021",
      "case-manager/wgu-2023",
    ]);
    for (const { version } of accounts) expect(version.authority).toMatch(/^(secondary|reported)$/);
  });
});

describe("people weighed by the bundled rules", () => {
  it("can be told nothing, and no 'no', who tell nothing", () => {
    for (const [record, standing] of standings({})) expect(standing.verdict, record).toBe("cannot-tell");
  });

  it("are told where the Indeed article promises a nurse more than the bodies do", () => {
    const found = standings({
      ...RN,
      experience: [job(["nursing"], "2023-01-01"), job(["case-management"], "2025-11-01")],
    });
    for (const credential of ["ccm", "cmgt-bc"]) {
      expect(found.get(credential)).toEqual({ verdict: "not-yet", otherwise: ["indeed-2021: eligible"] });
    }
  });

  it("are told that NACCM counts no internship where the article does", () => {
    const internship: Service = { arrangement: "internship", paid: false };
    const found = standings({
      ...RN,
      experience: [job(["care-management"], "2021-06-01", internship), job(["direct-client"], "2024-10-01")],
    });
    expect(found.get("cmc")?.verdict).toBe("not-yet");
    expect(found.get("cmc")?.otherwise).toContain("indeed-five-years: eligible");
  });

  it("are never told 'not yet' of a role on the word of an article", () => {
    const found = standings({ ...RN, licenses: [], degrees: [], experience: [] });
    for (const role of ["case-manager", "care-manager"]) {
      expect(found.get(role)?.verdict).toBe("cannot-tell");
    }
  });

  it("qualify by hours for the credentials of social workers, and confirm the years", () => {
    const found = standings({
      ...RN,
      licenses: [{ type: "lbsw", standing: "active", expires: day("2027-05-31") }],
      degrees: [
        {
          level: "bachelor",
          field: "social-work",
          accredited: true,
          accreditedBy: ["cswe"],
          awarded: day("2022-05-15"),
        },
      ],
      experience: [job(["case-management"], "2024-01-01")],
    });
    expect(found.get("c-swcm")?.verdict).toBe("eligible");
    expect(found.get("acm-sw")?.verdict).toBe("eligible");
    expect(found.get("c-aswcm")?.verdict).toBe("not-yet");
  });
});

interface Standing {
  readonly verdict: string;
  readonly otherwise: readonly string[];
}

function standings(profile: Profile): ReadonlyMap<string, Standing> {
  const { results } = check(BUNDLED, profile, { asOf: AS_OF });
  return new Map(
    results.map((result) =>
      result.kind === "role"
        ? [result.role.id, { verdict: result.verdict, otherwise: [] }]
        : [
            result.credential.id,
            {
              verdict: result.verdict,
              otherwise: result.otherwise.map(({ rules, verdict }) => `${rules.id}: ${verdict}`),
            },
          ],
    ),
  );
}

function job(kinds: readonly string[], from: string, more: Service = {}): Service {
  return {
    kinds,
    from: day(from),
    to: "present",
    hoursPerWeek: 40,
    paid: true,
    arrangement: "employment",
    supervision: { by: [], hoursPerYear: 50 },
    ...more,
  };
}

function bundled(): Dataset {
  const files = fixtureFiles(fileURLToPath(new URL("../../data", import.meta.url)));
  const { dataset, diagnostics } = readDataset(files);
  if (!dataset) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return dataset;
}
