import { describe, expect, it } from "vitest";
import { count, wordAge, wordSource } from "../../src/render/word-source.ts";
import { source } from "../support/small-dataset.ts";

describe("words for a source", () => {
  it("are publisher, date and authority in short, and all that is known in full", () => {
    const shop = {
      ...source("shop", "2024-05-31"),
      sells: "courses",
      note: "Its table is older.",
      viaCopy: true,
    };
    const { short, full, address } = wordSource(shop);
    expect(short).toContain("Publisher of shop, 2024-05-31, article, via copy");
    for (const part of ["Title of shop", "read 2026-01-01", "sells courses.", "Its table is older."]) {
      expect(full).toContain(part);
    }
    expect(address).toBe("https://example.org/shop");
  });

  it("say that a page shows no date", () => {
    expect(wordSource(source("s", "undated")).short).toContain("undated");
  });
});

describe("words for an age", () => {
  it.each([
    [0, "less than a month"],
    [1, "1 month"],
    [11, "11 months"],
    [12, "1 year"],
    [25, "2 years 1 month"],
    [36, "3 years"],
  ])("of %i months are %s", (months, words) => {
    expect(wordAge(months)).toBe(words);
  });

  it("use the plural for everything but one", () => {
    expect([0, 1, 2].map((number) => count(number, "role"))).toEqual(["0 roles", "1 role", "2 roles"]);
  });
});
