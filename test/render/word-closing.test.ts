import { describe, expect, it } from "vitest";
import { wordClosing, wordOld } from "../../src/render/word-closing.ts";
import { day, source } from "../support/small-dataset.ts";

const on = day("2026-01-15");

describe("the closing words", () => {
  it("leave out the oldest source when none is dated", () => {
    expect(wordClosing(on, { checked: on }, [source("s", "undated")])).toHaveLength(2);
    expect(wordClosing(on, { checked: on }, [source("s", "2024-01-01")])).toHaveLength(3);
  });

  it("say what old means in years and months", () => {
    expect(wordOld(on, { oldAfterMonths: 30 })).toContain("2 years 6 months");
  });
});
