import { describe, expect, test } from "vitest";
import { withRule } from "./support/rule-yaml.ts";
import { found, readOne } from "./support/small-yaml.ts";

const DEGREE = "{id: degree, degree: {level: bachelor}}";
const SERVICE = "{id: work, experience: {kinds: [nursing], months: 12}}";

describe("a version of the rules", () => {
  function versions(...written: readonly string[]) {
    const whole = withRule(DEGREE).replace(
      "rules: [",
      `rules: [${written.map((one) => `{${one}}, `).join("")}`,
    );
    return readOne(whole);
  }

  test("names at least one source", () => {
    const reading = versions("read: 2026-01-01, authority: official");
    expect(found(reading)).toEqual([expect.stringMatching(/^data\/no-source 31:/)]);
    expect(reading.diagnostics[0]?.message).toBe("item 1 of rules has no source");
  });

  test("has an id of its own, or its authority's", () => {
    const { dataset } = versions(
      "read: 2026-01-01, authority: official, source: s",
      "id: official-2, read: 2026-01-01, authority: reported, source: [t], sources: [s, t]",
      "read: 2026-01-01, authority: government, sources: s, label: L, note: N, effective: 2025-05-01",
    );
    const rules = dataset?.credentials[0]?.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(["official", "official-2", "government", "official-3"]);
    expect(rules.map(({ sources }) => sources)).toEqual([["s"], ["t", "s"], ["s"], ["s"]]);
    expect(rules[2]).toEqual({
      id: "government",
      label: "L",
      note: "N",
      effective: "2025-05-01",
      read: "2026-01-01",
      authority: "government",
      sources: ["s"],
      relatedFields: ["nursing"],
    });
  });

  test("cannot take the id of another", () => {
    const one = "id: one, read: 2026-01-01, authority: official, source: s";
    expect(found(versions(one, one))).toEqual([expect.stringMatching(/^data\/duplicate-id 31:/)]);
  });

  test.each([
    ["full-time: {hours-per-week: 169, part-time: unknown}", "data/out-of-range"],
    ["full-time: {hours-per-week: 0, part-time: unknown}", "data/out-of-range"],
    ["full-time: {hours-per-week: 35.125, part-time: unknown}", "data/out-of-range"],
    ["full-time: {hours-per-week: 35, part-time: half}", "data/unknown-choice"],
    ["full-time: {hours-per-week: 35}", "data/missing-key"],
    ["effective: soon", "data/not-a-date"],
    ["requires: [a]", "data/not-a-map"],
  ])("is checked in every part: %s", (part, code) => {
    const reading = versions(`read: 2026-01-01, authority: official, source: s, ${part}`);
    expect(reading.diagnostics.map((one) => one.code)).toEqual([code]);
  });

  test("may be one account of what a role asks", () => {
    const entry = `entry: [{read: 2026-01-01, authority: reported, source: s, requires: ${SERVICE}}]`;
    const { dataset } = readOne(withRule(DEGREE).replace("sections: {", `${entry}, sections: {`));
    expect(dataset?.roles[0]?.entry).toEqual([
      {
        id: "reported",
        effective: "unknown",
        read: "2026-01-01",
        authority: "reported",
        sources: ["s"],
        requires: { kind: "experience", about: { id: "work" }, kinds: ["nursing"], months: 12 },
      },
    ]);
  });
});

describe("the words of the vocabulary", () => {
  test("keep what rules draw from them", () => {
    const { dataset } = readOne(withRule(DEGREE));
    const told = dataset?.vocabulary.flatMap(({ id, typicalMonths, neverExpires }) =>
      typicalMonths === undefined && neverExpires === undefined ? [] : [{ id, typicalMonths, neverExpires }],
    );
    expect(told).toEqual([
      { id: "bachelor", typicalMonths: 48, neverExpires: undefined },
      { id: "lpn", typicalMonths: undefined, neverExpires: true },
      { id: "rn", typicalMonths: 36, neverExpires: undefined },
    ]);
  });

  test("and sources that only a rule uses are in use", () => {
    const lonely = withRule("{confirm: good-character, source: t}").replace("sources: [t]", "sources: [s]");
    expect(found(readOne(lonely))).toEqual([]);
    expect(found(readOne(lonely.replace("source: t}", "source: s}")))).toEqual(["data/unused-source 6:3"]);
  });
});
