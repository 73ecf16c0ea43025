import { describe, expect, it } from "vitest";
import { agesOf, oldestSource, sourceAge } from "../../src/comparison/source-age.ts";
import { isPartialDate, type Source } from "../../src/domain/source.ts";
import { day, source } from "../support/small-dataset.ts";

const ON = day("2026-11-21");

/** A source whose page shows no more than a year or a month. */
function partly(id: string, published: string): Source {
  if (!isPartialDate(published)) throw new Error(`${published} is neither a year nor a month`);
  return { ...source(id, "undated"), published };
}

describe("the age of a source", () => {
  it("is counted in whole months", () => {
    expect(sourceAge(source("a", "2021-06-03"), ON)).toBe(65);
    expect(sourceAge(source("a", "2026-10-21"), ON)).toBe(1);
    expect(sourceAge(source("a", "2026-10-22"), ON)).toBe(0);
  });

  it("is not known when the page shows no date", () => {
    expect(sourceAge(source("a", "undated"), ON)).toBeUndefined();
  });

  it("is not known of a page that is newer than the day", () => {
    expect(sourceAge(source("a", "2026-11-21"), ON)).toBe(0);
    expect(sourceAge(source("a", "2026-11-22"), ON)).toBeUndefined();
  });

  it("is counted from the last day of a year or month, so that it is never overstated", () => {
    expect(sourceAge(partly("a", "2021"), ON)).toBe(58);
    expect(sourceAge(partly("a", "2024-02"), ON)).toBe(32);
    expect(sourceAge(partly("a", "2026"), ON)).toBe(0);
  });
});

describe("the oldest source", () => {
  it("is the one with the earliest last day it can be from", () => {
    expect(oldestSource([partly("year", "2021"), source("day", "2021-06-03")])?.id).toBe("day");
    expect(oldestSource([source("day", "2021-06-03"), partly("year", "2020")])?.id).toBe("year");
  });

  it("is never an undated one", () => {
    expect(oldestSource([source("a", "undated"), source("b", "2025-01-01")])?.id).toBe("b");
    expect(oldestSource([source("a", "undated")])).toBeUndefined();
  });
});

describe("being old", () => {
  const isOld = agesOf(
    [source("new", "2026-01-01"), source("aged", "2021-01-01"), source("timeless", "undated")],
    ON,
  );

  it("takes a newest dated source beyond so many months, and no fewer", () => {
    expect(isOld(["aged"], 69)).toBe(true);
    expect(isOld(["aged"], 70)).toBe(false);
    expect(isOld(["aged", "new"], 36)).toBe(false);
  });

  it("is prevented by a source that is newer than the day", () => {
    expect(agesOf([source("a", "2027-01-01"), source("b", "2019-01-01")], ON)(["a", "b"], 36)).toBe(false);
  });

  it("is neither caused nor cured by an undated source", () => {
    expect(isOld(["timeless"], 1)).toBe(false);
    expect(isOld(["aged", "timeless"], 36)).toBe(true);
  });
});
