import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ADDRESSES } from "./bundled-data.ts";
import { BUNDLED_RULES, citedAt, isLeaf, nodeAt, type RawNode } from "./bundled-rules.ts";
import { RULE_CLAIMS, RULE_FACTS } from "./rule-facts.ts";

const FACTS = new URL("../../../shared/facts/credentials.md", import.meta.url);
const CLAIMS = new URL("../../../shared/facts/seed-claims.md", import.meta.url);

/** The facts that bear on who qualifies, by the letter of their section; S1 is the one of the profession. */
const BEARING: Readonly<Record<string, (number: number) => boolean>> = {
  C: (number) => number <= 17,
  A: (number) => number <= 5,
  N: (number) => number <= 10 || number >= 15,
  M: (number) => number <= 4,
  W: (number) => number <= 3,
  S: (number) => number === 1,
};

describe("the leaves of the bundled rules", () => {
  const mapped = new Set(Object.values({ ...RULE_FACTS, ...RULE_CLAIMS }).flat());

  it.each(BUNDLED_RULES.map((rule) => [rule.name, rule] as const))(
    "all rest on a fact or a claim: %s",
    (name, { nodes }) => {
      const leaves = nodes.filter(isLeaf).map(({ id }) => `${name}#${id}`);
      expect(leaves.filter((leaf) => !mapped.has(leaf))).toEqual([]);
    },
  );
});

describe.skipIf(!existsSync(FACTS))("the ledger of facts", () => {
  const facts = existsSync(FACTS) ? factsOf(readFileSync(FACTS, "utf8")) : new Map<string, string>();

  it("has every fact that bears on who qualifies mapped, and no mapping without a fact", () => {
    expect(Object.keys(RULE_FACTS).toSorted()).toEqual([...facts.keys()].toSorted());
  });

  it.each(Object.entries(RULE_FACTS))(
    "finds %s in the data, from the pages that say so",
    (id, references) => {
      const line = facts.get(id) ?? "";
      for (const reference of references) {
        const cited = citedAt(reference);
        expect(cited, reference).not.toEqual([]);
        if (line.includes("http"))
          expect(
            cited.some((source) => isNamed(source, line)),
            reference,
          ).toBe(true);
      }
    },
  );

  it("has every amount that bodies' rules ask", () => {
    const rules = BUNDLED_RULES.filter(({ version }) => version.authority !== "reported");
    for (const { name, nodes } of rules) {
      for (const node of nodes) {
        const reference = `${name}#${node.id}`;
        const lines = Object.entries(RULE_FACTS)
          .filter(([, references]) => references.includes(reference))
          .map(([id]) => facts.get(id) ?? "");
        for (const amount of amountsOf(node)) expect(lines.join("\n"), reference).toMatch(amount);
      }
    }
  });

  it("has the years of both kinds add up where they are asked together", () => {
    const totals = BUNDLED_RULES.flatMap(({ name, nodes }) =>
      nodes.flatMap(({ together }) => (together ? [{ name, ...together }] : [])),
    );
    expect(totals.length).toBeGreaterThanOrEqual(5);
    for (const { name, months, of = [] } of totals) {
      const parts = of.map((id) => nodeAt(`${name}#${id}`)?.experience?.months ?? 0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(months);
    }
  });
});

describe.skipIf(!existsSync(CLAIMS))("the ledger of claims", () => {
  const ledger = existsSync(CLAIMS) ? readFileSync(CLAIMS, "utf8") : "";

  it.each(Object.entries(RULE_CLAIMS))("finds %s in rules of the article that makes it", (id, references) => {
    const row = ledger.split("\n").find((line) => line.startsWith(`| ${id} |`)) ?? "";
    for (const reference of references) {
      expect(
        citedAt(reference).some((source) => row.includes(source)),
        reference,
      ).toBe(true);
    }
  });
});

/** The facts that bear on who qualifies, and the rows of the CMC's criteria, by id. */
function factsOf(ledger: string): ReadonlyMap<string, string> {
  const lines = ledger.split("\n");
  const listed = lines.flatMap((line): readonly (readonly [string, string])[] => {
    const id = /^- \[([A-Z]\d+)\]/.exec(line)?.[1];
    if (id === undefined || !BEARING[id.charAt(0)]?.(Number(id.slice(1)))) return [];
    return [[id, line]];
  });
  const criteria = lines.flatMap((line): readonly (readonly [string, string])[] => {
    const numeral = /^\| (I{1,3}) \|/.exec(line)?.[1];
    return numeral === undefined ? [] : [[`N-${numeral}`, line]];
  });
  return new Map([...listed, ...criteria]);
}

/** Whether a line names the address of a source. */
function isNamed(source: string, line: string): boolean {
  const address = ADDRESSES.get(source);
  if (address === undefined) return false;
  return line.includes(address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, ""));
}

/** How the ledger writes the amounts that a leaf asks. */
function amountsOf({ experience, "continuing-education": education }: RawNode): readonly RegExp[] {
  const amounts = { ...experience, ...education };
  const { months, hours, "within-months": within, "supervision-hours-per-year": supervision } = amounts;
  return [
    ...(months === undefined
      ? []
      : [new RegExp(`≥ ?${months / 12} (year|yr)|${months} months|\\+ ${months / 12} yr`)]),
    ...(hours === undefined ? [] : [new RegExp(`(^|[^\\d,])${thousands(hours)} (h|contact hours)`)]),
    ...(within === undefined ? [] : [new RegExp(`last ${within / 12} years`)]),
    ...(supervision === undefined ? [] : [new RegExp(`${supervision} hours of supervision`)]),
  ];
}

function thousands(amount: number): string {
  return amount < 1000 ? `${amount}` : `${Math.floor(amount / 1000)},${`${amount % 1000}`.padStart(3, "0")}`;
}
