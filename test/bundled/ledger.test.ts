import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUNDLED_DISAGREEMENTS, citedBy, findStatement, ROLES, rawStatements } from "./bundled-data.ts";
import { CLAIMS, DISAGREEMENTS } from "./claims.ts";

const LEDGER = new URL("../../../shared/facts/seed-claims.md", import.meta.url);
const ARTICLES = ["indeed-2021", "wgu-2023", "flying-angels"];
const ROLE_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["case", ["case-manager"]],
  ["care", ["care-manager"]],
  ["both", ["case-manager", "care-manager"]],
]);

interface Claim {
  readonly id: string;
  /** Ids of the roles that the claim is about; empty when the ledger leaves it open. */
  readonly roles: readonly string[];
  readonly sources: readonly string[];
}

describe("the bundled statements", () => {
  it("all have an id of their own", () => {
    for (const role of ROLES.keys()) {
      const ids = rawStatements(role).map((statement) => statement.id);
      expect(ids).not.toContain(undefined);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("carry the two pay figures of the Indeed article, one to a role", () => {
    expect(findStatement("care-manager/average-pay")?.pay?.amount).toBe(58670);
    const disputed = findStatement("case-manager/average-pay-as-printed");
    expect(disputed?.pay?.amount).toBe(69818);
    expect(disputed?.note).toMatch(/contradicts itself about which role/);
  });

  it("say the same in both roles where a claim is about both", () => {
    for (const claim of ["seed-D17", "seed-S1"]) {
      const references = CLAIMS[claim] ?? [];
      for (const reference of references.filter((each) => each.startsWith("case-manager/"))) {
        const twin = findStatement(reference.replace("case-manager/", "care-manager/"));
        const own = findStatement(reference);
        expect([twin?.point, twin?.text]).toEqual([own?.point, own?.text]);
      }
    }
  });
});

describe.skipIf(!existsSync(LEDGER))("the claims ledger", () => {
  const ledger = existsSync(LEDGER) ? readFileSync(LEDGER, "utf8") : "";
  const claims = claimsOf(ledger);

  it("is read whole", () => {
    expect(claims.length).toBe(new Set(claims.map((claim) => claim.id)).size);
    expect(claims.length).toBeGreaterThanOrEqual(74);
  });

  it("has every claim mapped, and no mapping without a claim", () => {
    expect(Object.keys(CLAIMS).toSorted()).toEqual(claims.map((claim) => claim.id).toSorted());
  });

  it.each(claims)("finds $id in the data, with the sources that make the claim", ({ id, roles, sources }) => {
    const references = CLAIMS[id] ?? [];
    expect(references).not.toEqual([]);
    for (const reference of references) {
      expect(citedBy(reference), reference).toSatisfy((cited: readonly string[]) =>
        cited.some((source) => sources.includes(source)),
      );
    }
    expect(references.flatMap(citedBy)).toEqual(expect.arrayContaining([...sources]));
    const mapped = [...new Set(references.map((reference) => reference.split(/[/#]/)[0]))];
    if (roles.length > 0) expect(mapped.toSorted()).toEqual(roles.toSorted());
  });

  it("has every row of its disagreements carried, with a statement for each claim in it", () => {
    const rows = disagreementRows(ledger);
    expect(rows.map((row) => row.topic).toSorted()).toEqual(Object.keys(DISAGREEMENTS).toSorted());
    for (const { topic, claimIds } of rows) {
      const carried = BUNDLED_DISAGREEMENTS[DISAGREEMENTS[topic] ?? ""]?.statements ?? [];
      expect(claimIds.length).toBeGreaterThanOrEqual(2);
      for (const id of claimIds) {
        const isCarried = (CLAIMS[id] ?? []).some((reference) => carried.includes(reference));
        expect(isCarried, `${topic}: ${id}`).toBe(true);
      }
    }
  });
});

function claimsOf(ledger: string): readonly Claim[] {
  return tableRows(ledger).flatMap((cells) => {
    const [id = "", role = "", ...rest] = cells;
    if (!id.startsWith("seed-")) return [];
    // The six distinctions have a column a role and their article in the heading, not in the row.
    if (id.startsWith("seed-X")) return [{ id, roles: ROLE_WORDS.get("both") ?? [], sources: ["wgu-2023"] }];
    const sources = ARTICLES.filter((article) => rest.at(-1)?.includes(article));
    return [{ id, roles: ROLE_WORDS.get(role) ?? [], sources }];
  });
}

function disagreementRows(ledger: string): readonly { topic: string; claimIds: readonly string[] }[] {
  const section = ledger.split("\n## ").find((part) => part.startsWith("Where the articles disagree")) ?? "";
  return tableRows(section).flatMap((cells) => {
    const claimIds = cells.join(" ").match(/seed-[A-Z]\d+/g) ?? [];
    return claimIds.length > 0 ? [{ topic: cells[0] ?? "", claimIds }] : [];
  });
}

function tableRows(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, line.trimEnd().length - 1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}
