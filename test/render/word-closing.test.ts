import { describe, expect, it } from "vitest";
import { decidingOn, wordClosing, wordOld } from "../../src/render/word-closing.ts";
import { day, source } from "../support/small-dataset.ts";

const on = day("2026-01-15");

describe("the closing words", () => {
  it("leave out the oldest source when none is dated", () => {
    expect(wordClosing(on, { checked: on, hasCredentials: true }, [source("s", "undated")])).toHaveLength(2);
    expect(wordClosing(on, { checked: on, hasCredentials: true }, [source("s", "2024-01-01")])).toHaveLength(
      3,
    );
  });

  it("send to the body for credentials, to an employer for roles, and to nobody that is not there", () => {
    const last = (hasCredentials: boolean, ...kinds: readonly ("credential" | "role")[]) =>
      wordClosing(
        on,
        { checked: on, hasCredentials },
        [],
        kinds.length > 0 ? decidingOn(kinds) : undefined,
      ).at(-1);
    expect(last(true)).toBe(last(true, "credential"));
    expect(last(true, "credential")).toContain("The certifying body decides");
    expect(last(false)).toBe(last(true, "role"));
    expect(last(true, "role")).toMatch(/^An employer decides/);
    expect(last(true, "role", "credential")).toBe(last(true, "credential"));
    expect(wordClosing(on, { checked: on, hasCredentials: true }, [], "both").at(-2)).toMatch(/^On a role/);
  });

  it("do not call a source young that is newer than the day", () => {
    const sources = [source("s", "2026-01-16")];
    expect(wordClosing(on, { checked: on, hasCredentials: true }, sources)[1]).toMatch(
      /2026-01-16, later than that day\.$/,
    );
  });

  it("say what old means in years and months", () => {
    expect(wordOld(on, { oldAfterMonths: 30 })).toContain("2 years 6 months");
  });
});
