import { describe, expect, it } from "vitest";
import { wordStatement } from "../../src/render/word-statement.ts";

describe("words for a statement", () => {
  const plain = { text: "Visits homes.", credentials: [], sources: ["s"], old: false, disputes: [] };

  it("are its text, with strength and note apart", () => {
    const item = wordStatement({ ...plain, strength: "one-path", note: "In some states." }, () => 0);
    expect(item).toEqual({
      text: "Visits homes.",
      details: ["one way in"],
      note: "In some states.",
      marks: [],
      citations: ["s"],
    });
  });

  it("open with the pay figure, say what kind of figure it is, and give a bar its share of the scale", () => {
    const pay = {
      low: 50,
      high: 100,
      currency: "USD",
      period: "hour",
      statistic: "unstated",
      proxy: "Nurses",
    } as const;
    const item = wordStatement({ ...plain, pay }, () => 200);
    expect(item.text).toBe("$50 to $100 an hour: Visits homes.");
    expect(item.details).toEqual(["statistic not stated", "year not stated", "proxy: Nurses"]);
    expect(item.bar).toMatchObject({ from: 0.25, to: 0.5 });
    expect(item.text.startsWith(item.bar?.figure ?? "?")).toBe(true);
  });

  it("survive a scale of zero", () => {
    const pay = { low: 0, high: 0, currency: "USD", period: "year", statistic: "mean" } as const;
    expect(wordStatement({ ...plain, pay }, () => 0).bar).toMatchObject({ from: 0, to: 0 });
  });

  it("are marked when they are disputed or old", () => {
    expect(wordStatement({ ...plain, disputes: ["d"], old: true }, () => 0).marks).toEqual([
      "disputed",
      "old",
    ]);
  });
});
