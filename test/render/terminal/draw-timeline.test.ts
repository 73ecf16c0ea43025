import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../src/render/markdown.ts";
import type { Sheet, Timeline } from "../../../src/render/sheet.ts";
import { renderTerminal } from "../../../src/render/terminal/render-terminal.ts";
import { date } from "../../eligibility/support.ts";

const timeline: Timeline = {
  heading: "Your road",
  corner: "What",
  from: date("2026-11-21"),
  to: date("2028-11-20"),
  rows: [
    {
      label: "CCM",
      depth: 0,
      spans: [
        { from: date("2026-11-21"), to: date("2027-11-30"), kind: "waiting", label: "not yet" },
        { from: date("2027-12-01"), to: date("2028-11-20"), kind: "eligible", label: "eligible" },
      ],
      points: [{ day: date("2027-12-01"), label: "eligible from here on" }],
      said: { text: "Eligible from 2027-12-01", details: [], marks: [], citations: ["one"] },
    },
    {
      label: "12 months | supervised",
      depth: 1,
      spans: [{ from: date("2026-11-21"), to: date("2028-11-20"), kind: "met", label: "met" }],
      points: [],
      said: { text: "Met", details: [], marks: [], citations: [] },
    },
  ],
};

const sheet: Sheet = {
  title: "Plan",
  intro: [],
  timelines: [timeline],
  sections: [],
  marks: [],
  oldMeaning: "",
  sources: [],
  closing: [],
};

function drawn(width: number, options: { readonly ascii?: boolean; readonly color?: boolean } = {}): string {
  const { ascii = false, color = false } = options;
  return renderTerminal(sheet, { width, layout: "auto", ascii, color, sources: "none" });
}

describe("a timeline on a terminal", () => {
  it("draws each row over one scale of years and months, with its words beside it", () => {
    expect(drawn(80).split("\n").slice(3)).toEqual([
      "Your road",
      "---------",
      "What                    2027          2028           In words",
      "CCM                    ··············◆█████████████  Eligible from 2027-12-01",
      "  12 months |          ━━━━━━━━━━━━━━━━━━━━━━━━━━━━  Met",
      "  supervised",
      "█ eligible ━ met · not yet ◆ a day to note",
      "",
    ]);
  });

  it("is as wide as was asked at every width, and cuts no word", () => {
    for (let width = 20; width <= 130; width += 1) {
      const text = drawn(width);
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(width);
      expect(text.replaceAll(/\s+/g, "")).toContain("supervised");
    }
  });

  it("says the same in words alone where it is narrow", () => {
    const text = drawn(50);
    expect(text).not.toMatch(/[█━·◆]/);
    expect(text).toContain("CCM\n  Eligible from 2027-12-01\n  12 months | supervised\n    Met\n");
  });

  it("draws with ASCII only on request", () => {
    expect(drawn(80, { ascii: true })).toMatch(/^[\n -~]*$/);
    expect(drawn(80, { ascii: true })).toContain("*####");
  });

  it("differs by color in nothing but color", () => {
    const colored = drawn(100, { color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is taken out
    expect(colored.replaceAll(/\u001b\[\d+m/g, "")).toBe(drawn(100));
    expect(colored).not.toBe(drawn(100));
  });
});

describe("a timeline in Markdown", () => {
  it("is a table of days and words", () => {
    expect(renderMarkdown(sheet, { sources: "none" })).toContain(
      "| 12 months \\| supervised | 2026-11-21 to 2028-11-20: met ",
    );
  });
});
