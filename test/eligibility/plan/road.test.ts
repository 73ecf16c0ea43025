import { describe, expect, it } from "vitest";
import type { Requirement } from "../../../src/domain/requirement.ts";
import { roadsFromZero } from "../../../src/eligibility/plan/road.ts";
import { all } from "../support.ts";
import { DATASET, TODAY } from "./nurse.ts";

const roadTo = (id: string) => roadsFromZero(DATASET, { ids: [id], asOf: TODAY });

/** The months of the ways of a rule, and of their steps; an e marks an estimate. */
function waysBy(requires: Requirement): unknown {
  const credentials = DATASET.credentials.flatMap((credential) => {
    const [version] = credential.id === "cmgt-bc" ? credential.rules : [];
    return version ? [{ ...credential, rules: [{ ...version, requires }] }] : [];
  });
  const { roads } = roadsFromZero({ ...DATASET, credentials }, { ids: ["cmgt-bc"], asOf: TODAY });
  return roads[0]?.accounts[0]?.ways.map(({ months, steps }) => [
    months,
    steps.map((step) => `${step.months ?? "?"}${step.isEstimate ? "e" : ""}`).join(" "),
  ]);
}

const nurse: Requirement = { kind: "license", about: {}, types: ["rn"] };
const crc: Requirement = { kind: "certification", about: {}, ids: ["crc"] };
const years = (months: number): Requirement => ({
  kind: "experience",
  about: {},
  kinds: ["nursing"],
  months,
});

describe("the road from nothing on", () => {
  it("is study and then work: an RN's two years, and then the two of the rule", () => {
    const { roads } = roadTo("cmgt-bc");
    expect(roads).toHaveLength(1);
    expect(roads[0]?.accounts).toHaveLength(1);
    const [way] = roads[0]?.accounts[0]?.ways ?? [];
    expect(way?.months).toBe(48);
    expect(way?.steps.map(({ months, isEstimate }) => [months, isEstimate])).toEqual([
      [24, true],
      [24, false],
      [12, true],
      [null, true],
      [null, false],
    ]);
  });

  it("puts the shortest way first, and last what takes nobody knows how long", () => {
    const some: Requirement = { kind: "experience", about: {}, kinds: ["nursing"], anyAmount: true };
    const of = [some, all(nurse, years(36)), crc, all(nurse, years(24))];
    expect(waysBy({ kind: "any", about: {}, of })).toEqual([
      [36, "36e"],
      [48, "24e 24"],
      [60, "24e 36"],
      [null, "?"],
    ]);
    expect(waysBy(all(nurse, years(1)))).toEqual([[25, "24e 1"]]);
    expect(waysBy(all(nurse, some))).toEqual([[null, "24e ?"]]);
  });

  it("has what is studied at once go on at once, and a sum of work beside its parts", () => {
    const sum: Requirement = { kind: "together", about: {}, months: 36, of: ["one"] };
    const one: Requirement = { kind: "experience", about: { id: "one" }, kinds: ["nursing"], months: 12 };
    expect(waysBy(all(nurse, { kind: "license", about: {}, types: ["rn", "lcsw"] }, one, sum))).toEqual([
      [60, "24e 24e 12 36"],
    ]);
    const now: Requirement = { kind: "state", about: {}, currently: "care-management" };
    expect(waysBy(all(nurse, now))).toEqual([[24, "24e ?e"]]);
  });

  it("leads to every credential and role unless some are named, and passes over ids that are not known", () => {
    const { roads } = roadsFromZero(DATASET, { asOf: TODAY });
    expect(roads.map(({ id }) => id)).toEqual([...DATASET.credentials, ...DATASET.roles].map(({ id }) => id));
    expect(roadTo("nothing").roads).toEqual([]);
    expect(roadTo("nothing").sources).toEqual([]);
    const [role] = roadTo("case-manager").roads;
    const entry = DATASET.roles.find(({ id }) => id === "case-manager")?.entry ?? [];
    expect(role).toMatchObject({ id: "case-manager", title: "Case manager" });
    expect(role?.credential).toBeUndefined();
    expect(role?.accounts.map(({ rules }) => rules.id).toSorted()).toEqual(
      entry.map(({ id }) => id).toSorted(),
    );
  });

  it("cites what the rules and the costs of it cite, and nothing else", () => {
    const { sources, roads, words, ...head } = roadTo("cmgt-bc");
    expect(head).toMatchObject({ format: "rolewise/road", version: 1, asOf: TODAY });
    expect(words.length).toBeGreaterThan(0);
    const credential = roads[0]?.credential;
    const cited = [
      ...(roads[0]?.accounts[0]?.rules.sources ?? []),
      ...[...(credential?.fees ?? []), ...(credential?.exam.facts ?? [])].flatMap((fact) => fact.sources),
      ...(credential?.renewal.facts ?? []).flatMap((fact) => fact.sources),
    ];
    const ids = sources.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(cited));
    expect(ids.length).toBeLessThan(DATASET.sources.length);
  });

  it("cites who tells of the months of an exam", () => {
    const [source] = DATASET.sources;
    const everyYear = { text: "May", months: [5], sources: ["yearly"] };
    const credentials = DATASET.credentials.map((each) => ({ ...each, exam: { ...each.exam, everyYear } }));
    const sources = [...DATASET.sources, ...(source ? [{ ...source, id: "yearly" }] : [])];
    const cited = roadsFromZero({ ...DATASET, credentials, sources }, { ids: ["cmgt-bc"], asOf: TODAY });
    expect(cited.sources.map(({ id }) => id)).toContain("yearly");
  });
});
