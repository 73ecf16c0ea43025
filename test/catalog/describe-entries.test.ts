import { describe, expect, it } from "vitest";
import { describeEntries } from "../../src/catalog/describe-entries.ts";
import type { Credential } from "../../src/domain/credential.ts";
import type { Word } from "../../src/domain/vocabulary.ts";
import { dataset, day, role, statement } from "../support/small-dataset.ts";

const on = day("2026-01-01");

const credential: Credential = {
  id: "nurse",
  title: "Certified Nurse",
  abbreviation: "CN",
  body: "Board",
  address: "https://example.org/",
  roles: ["nurse"],
  summary: { text: "Shows it.", sources: ["aged"] },
  about: [],
  requirements: [],
  rules: [],
  application: [],
  exam: { facts: [], windows: [] },
  fees: [{ text: "Exam", amount: 10, currency: "USD", sources: ["article", "aged"] }],
  renewal: { facts: [] },
};

const word: Word = {
  id: "nurse",
  kind: "licenses",
  label: "Nurse",
  plain: "May nurse.",
  sources: ["timeless"],
};

const data = dataset([role("nurse", { duties: [statement("a", "Nurses.")] }), role("other", {})], {
  credentials: [credential, { ...credential, id: "other-credential", roles: ["other"] }],
  vocabulary: [word],
});

describe("what is known under an id", () => {
  it("is everything that bears it: role, credential, word", () => {
    const showing = describeEntries(data, "nurse", on);
    expect(showing.entries.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "role nurse",
      "credential nurse",
      "word nurse",
    ]);
    expect(showing).toMatchObject({ format: "rolewise/show", version: 1, asOf: on });
  });

  it("cites each source once, in the order in which it is first cited", () => {
    expect(describeEntries(data, "nurse", on).sources.map(({ id }) => id)).toEqual([
      "article",
      "aged",
      "timeless",
    ]);
  });

  it("names the credentials that serve a role, and no others", () => {
    expect(describeEntries(data, "nurse", on).entries[0]).toMatchObject({
      kind: "role",
      credentials: [{ id: "nurse" }],
    });
    expect(describeEntries(data, "other", on).entries[0]).toMatchObject({
      credentials: [{ id: "other-credential" }],
    });
  });

  it("is a source by its own id", () => {
    expect(describeEntries(data, "aged", on).entries).toMatchObject([
      { kind: "source", source: { id: "aged" } },
    ]);
  });

  it("tells what the words of its rules are called, and cites what its rules cite", () => {
    const rules: Credential["rules"] = [
      {
        id: "official",
        effective: "unknown",
        read: on,
        authority: "official",
        sources: ["aged"],
        relatedFields: ["care"],
        requires: {
          kind: "all",
          about: {},
          of: [
            { kind: "license", about: { sources: ["timeless"] }, types: ["nurse", "nurse"] },
            { kind: "certification", about: {}, ids: ["nurse", "unheard-of"] },
            { kind: "confirm", about: {}, confirm: "nurse" },
          ],
        },
      },
    ];
    const summary = { text: "Shows it.", sources: ["article"] };
    const ruled = dataset([role("other", {})], {
      credentials: [{ ...credential, summary, fees: [], rules }],
      vocabulary: [word],
    });
    const showing = describeEntries(ruled, "nurse", on);
    expect(showing.words).toEqual([
      { kind: "licenses", id: "nurse", label: "Nurse" },
      { kind: "certifications", id: "nurse", label: "CN" },
      { kind: "certifications", id: "unheard-of", label: "unheard-of" },
      { kind: "confirms", id: "nurse", label: "nurse" },
      { kind: "fields", id: "care", label: "care" },
    ]);
    expect(showing.sources.map(({ id }) => id)).toEqual(["article", "aged", "timeless"]);
    const entered = dataset([{ ...role("other", {}), entry: rules }], { vocabulary: [word] });
    expect(describeEntries(entered, "other", on)).toMatchObject({
      entries: [{ kind: "role", entry: rules }],
      words: showing.words.map(({ kind, id }) => ({ kind, id })),
      sources: [{ id: "article" }, { id: "aged" }, { id: "timeless" }],
    });
  });

  it("is nothing for an id that nothing bears, be it a name that objects have", () => {
    expect(describeEntries(data, "nobody", on).entries).toEqual([]);
    expect(describeEntries(data, "constructor", on).entries).toEqual([]);
    expect(describeEntries(data, "__proto__", on).entries).toEqual([]);
  });
});
